// One voter at one electronic ballot. The ballot is kept in this page only: never in storage, never in an address.

import { blind, fromBase64, hex, random, sha256, toBase64 } from './blind-rsa.js';

const ASK_EVERY = 3000;
const LONGEST_DELAY = 15000;

const form = document.getElementById('ballot');
const address = form.dataset.ballot;
let ballot = null;
let cast = false;

/** One step at a time, and above it what went wrong, if anything did. */
function show(step, problem) {
  for (const part of form.querySelectorAll('[data-step]')) {
    part.hidden = part.dataset.step !== step;
  }
  if (problem) {
    const failed = form.querySelector('[data-step=failed]');
    failed.textContent = problem.message;
    failed.hidden = false;
  }
}

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

async function answer(response) {
  if (response.ok) {
    return response.status === 204 ? null : response.json();
  }
  const problem = await response.json();
  throw new Error(problem.violations?.[0]?.message ?? problem.detail ?? problem.title);
}

/** A connection that fails for a moment is no reason to lose a ballot: asking goes on. */
async function askOn(what) {
  for (;;) {
    try {
      return await ask(what);
    } catch (problem) {
      if (!(problem instanceof TypeError)) {
        throw problem;
      }
      await pause(ASK_EVERY);
    }
  }
}

const ask = async what => answer(await fetch(`${address}/${what}`, { headers: { Accept: 'application/json' } }));

async function take() {
  const key = await ask('key');
  const token = random(32);
  const blinded = await blind({ n: fromBase64(key.n), e: fromBase64(key.e) }, token);
  const signed = await answer(await fetch(`${address}/signature`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': form.elements._csrf.value },
    body: JSON.stringify({ blindedMessage: toBase64(blinded.blinded) }),
  }));
  ballot = { token, signature: blinded.finish(fromBase64(signed.blindSignature)) };
  await follow();
}

/** Without cookies, and not at the moment of the click: neither shall tell whose ballot it is. */
async function send() {
  const choice = form.elements.choice.value;
  if (!choice) {
    return;
  }
  show('sending');
  await pause(new DataView(random(4).buffer).getUint32(0) % LONGEST_DELAY);
  await answer(await fetch(`${address}/cast`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: toBase64(ballot.token), signature: toBase64(ballot.signature), choice }),
  }));
  cast = true;
  form.reset();
  await follow();
}

async function closed() {
  const result = await askOn('result');
  if (!ballot) {
    show('closed');
  } else {
    show(result.tokens.includes(hex(await sha256(ballot.token))) ? 'counted' : cast ? 'missing' : 'closed');
  }
  ballot = null;
}

function step(key) {
  if (!key.entitled) {
    return 'not-entitled';
  }
  if (ballot) {
    return key.phase === 'SIGN_IN' ? 'wait' : cast ? 'done' : 'choose';
  }
  if (key.signedIn) {
    return 'lost';
  }
  return key.phase === 'SIGN_IN' ? 'take' : 'missed';
}

/** Goes on asking how far the ballot has come, until it is over. */
async function follow() {
  for (let shown = null; ; await pause(ASK_EVERY)) {
    const key = await askOn('key');
    if (key.phase === 'ANNULLED') {
      ballot = null;
      show('annulled');
      return;
    }
    if (key.phase === 'CLOSED') {
      await closed();
      return;
    }
    const next = step(key);
    if (next !== shown) {
      show(next);
      shown = next;
    }
    if (next === 'take' || next === 'choose') {
      return;
    }
  }
}

const guarded = (act, step) => () => act().catch(problem => show(step, problem));

document.getElementById('take').addEventListener('click', guarded(take, 'take'));
document.getElementById('cast').addEventListener('click', guarded(send, 'choose'));
addEventListener('beforeunload', event => {
  if (ballot && !cast) {
    event.preventDefault();
  }
});

if (globalThis.crypto?.subtle) {
  guarded(follow, 'failed')();
} else {
  show('insecure');
}
