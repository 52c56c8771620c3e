import type { Random } from '#protocol/ids.ts';
import type { Storage } from '../storage/storage.ts';
import { codeLifeMs, hashEntryCode, newEntryCode } from './entry-code.ts';

/** While nobody exists: a fresh code that makes the first administrator (earlier ones stop working). Else undefined. */
export function createFirstEntry(storage: Storage, random: Random, now: number): Promise<string | undefined> {
  const code = newEntryCode(random);
  return storage.write(async ({ people }) => {
    if ((await people.count()) > 0) return undefined;
    await people.dropFirstCodes();
    await people.addCode({ hash: hashEntryCode(code), createdAt: now, expiresAt: now + codeLifeMs });
    return code;
  });
}
