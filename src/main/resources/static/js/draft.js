// Keeps what is typed as a draft on the server: after a pause in typing, and when the page is left. Nothing in this browser.

const PAUSE = 3000;
// what a browser sends on for a page that is gone already
const LAST_WORDS = 60000;

const form = document.querySelector('form[data-draft]');
const line = document.getElementById('draft');
let waiting = null;
let asking = null;
let changed = false;

/** Without files: a draft is words. */
function typed() {
  const words = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') {
      words.append(name, value);
    }
  }
  words.append('_quiet', 'true');
  return words;
}

async function keep() {
  clearTimeout(waiting);
  if (!changed) {
    return;
  }
  changed = false;
  asking?.abort();
  const own = (asking = new AbortController());
  const words = typed();
  try {
    const answer = await fetch(form.dataset.draft, {
      method: 'POST',
      body: words,
      redirect: 'error',
      keepalive: words.toString().length < LAST_WORDS,
      signal: own.signal,
    });
    if (!answer.headers.has('X-Draft')) {
      throw new Error(answer.status);
    }
    line.innerHTML = await answer.text();
  } catch (problem) {
    if (!own.signal.aborted) {
      changed = true;
      line.textContent = line.dataset.failed;
    }
  }
}

form.addEventListener('input', () => {
  changed = true;
  clearTimeout(waiting);
  waiting = setTimeout(keep, PAUSE);
});
form.addEventListener('submit', () => {
  changed = false;
  clearTimeout(waiting);
  asking?.abort();
});
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
addEventListener('pagehide', keep);
