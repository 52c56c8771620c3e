import type { Random } from '#protocol/ids.ts';
import { sha256 } from '../rules/sha256.ts';

// Crockford's base32: no I, L, O, U, so that a code can be read aloud over the telephone.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const codeLifeMs = 7 * 24 * 60 * 60 * 1000;

/** A one-time code of 80 random bits, 'XXXX-XXXX-XXXX-XXXX'. */
export function newEntryCode(random: Random): string {
  let bits = 0n;
  for (const byte of random(10)) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from({ length: 16 }, (_, place) => alphabet[Number((bits >> BigInt(75 - 5 * place)) & 31n)]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** What the endpoint keeps of a code. Case, spaces, hyphens and letters that look alike do not matter. */
export function hashEntryCode(code: string): string {
  const letters = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return sha256(`entry-code|${letters}`);
}
