// The voter's part of RSA blind signatures: RFC 9474, variant RSABSSA-SHA384-PSS-Deterministic.

const HASH = 48;
const SALT = 48;

export const random = length => crypto.getRandomValues(new Uint8Array(length));

const digest = async (name, bytes) => new Uint8Array(await crypto.subtle.digest(name, bytes));

export const number = bytes => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

export function bytes(number, length) {
  const all = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--, number >>= 8n) {
    all[i] = Number(number & 255n);
  }
  return all;
}

const joined = (...parts) => Uint8Array.from(parts.flatMap(part => [...part]));

export function power(base, exponent, modulus) {
  let result = 1n;
  for (base %= modulus; exponent > 0n; exponent >>= 1n, base = base * base % modulus) {
    if (exponent & 1n) {
      result = result * base % modulus;
    }
  }
  return result;
}

/** Null where there is none, which for a random number means that the modulus has been factored. */
export function inverse(number, modulus) {
  let [a, b, x, y] = [number % modulus, modulus, 1n, 0n];
  while (b > 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return a === 1n ? (x % modulus + modulus) % modulus : null;
}

async function mask(seed, length) {
  const blocks = [];
  for (let i = 0; i * HASH < length; i++) {
    blocks.push(await digest('SHA-384', joined(seed, bytes(BigInt(i), 4))));
  }
  return joined(...blocks).slice(0, length);
}

/** EMSA-PSS-ENCODE of RFC 8017, section 9.1.1. */
async function encode(message, salt, bits) {
  const length = Math.ceil(bits / 8);
  const hash = await digest('SHA-384', joined(new Uint8Array(8), await digest('SHA-384', message), salt));
  const padded = joined(new Uint8Array(length - HASH - salt.length - 2), [1], salt);
  const covered = (await mask(hash, padded.length)).map((byte, i) => byte ^ padded[i]);
  covered[0] &= 255 >> (8 * length - bits);
  return joined(covered, hash, [0xbc]);
}

function below(modulus, length) {
  for (;;) {
    const found = number(random(length));
    if (found > 0n && found < modulus) {
      return found;
    }
  }
}

/** Only tests give the last two. Answers the blinded message, and what makes a signature of the blind one. */
export async function blind(key, message, salt = random(SALT), unblind = null) {
  const modulus = number(key.n);
  const exponent = number(key.e);
  const length = key.n.length;
  const encoded = number(await encode(message, salt, modulus.toString(2).length - 1));
  const opener = unblind ?? below(modulus, length);
  const cover = inverse(opener, modulus);
  if (cover === null || inverse(encoded, modulus) === null) {
    throw new Error('the key is not one to be used');
  }
  return {
    blinded: bytes(encoded * power(cover, exponent, modulus) % modulus, length),
    finish: blindSignature => {
      const signature = number(blindSignature) * opener % modulus;
      if (power(signature, exponent, modulus) !== encoded) {
        throw new Error('the signature is not one over this ballot');
      }
      return bytes(signature, length);
    },
  };
}

export const sha256 = bytes => digest('SHA-256', bytes);

export const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');

export const toBase64 = bytes =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

export const fromBase64 = text =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
