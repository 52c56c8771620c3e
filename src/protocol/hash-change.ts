import type { Json } from '#domain/json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Change } from './change.ts';

/** base64url SHA-256 of a text in UTF-8. */
export type Sha256 = (text: string) => Promise<string>;

/** The bytes of a change: its canonical JSON, `sig` left out. This text is kept, sent and hashed; it never changes again. */
export function changeToText(change: Change): string {
  const { sig: _sig, ...signed } = change as Change & { sig?: Json };
  return canonicalJson(signed as unknown as Json);
}

/** Hash of a change as both ends know it. */
export const hashChange = (change: Change, sha256: Sha256): Promise<string> => sha256(changeToText(change));
