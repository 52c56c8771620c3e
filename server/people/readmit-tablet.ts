import type { Person } from '#domain/person.ts';
import { sha256 } from '../rules/sha256.ts';
import type { Storage } from '../storage/storage.ts';
import { toPerson } from './enrol-tablet.ts';
import type { Pass } from './pass.ts';

/**
 * Knows a tablet again under its old ids after a restore that is older than its enrolment. Undefined for a token that is
 * not the pass's, and for whoever the database knows as revoked.
 */
export function readmitTablet(storage: Storage, pass: Pass, token: string, now: number): Promise<Person | undefined> {
  const { person: told, device, tokenHash } = pass;
  return storage.write(async ({ people }) => {
    if (sha256(token) !== tokenHash) return undefined;
    const known = await people.find(told.id);
    const tablet = await people.findDevice(device);
    if (known?.revokedAt !== undefined || tablet?.revokedAt !== undefined) return undefined;
    if (tablet && (tablet.tokenHash !== tokenHash || tablet.person !== told.id)) return undefined;
    if (!known) await people.add({ ...told, createdAt: now });
    if (!tablet) await people.addDevice({ id: device, person: told.id, tokenHash, createdAt: now, lastSeenAt: now });
    return known ? toPerson(known) : told;
  });
}
