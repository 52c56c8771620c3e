import type { Person } from '#domain/person.ts';
import { newId, type Random } from '#protocol/ids.ts';
import type { EnrolRequest } from '#protocol/wire.ts';
import { sha256 } from '../rules/sha256.ts';
import type { CodeRow, PeopleTable, PersonRow, Storage } from '../storage/storage.ts';
import { hashEntryCode } from './entry-code.ts';

export type Enrolment =
  | { kind: 'enrolled'; person: Person }
  | { kind: 'code-unknown' }
  | { kind: 'code-used' }
  | { kind: 'code-expired' }
  | { kind: 'name-missing' }
  | { kind: 'device-taken' };

/** Uses a one-time code. The same code with the same device and token is answered the same again: an answer may be lost. */
export function enrolTablet(storage: Storage, random: Random, request: EnrolRequest, now: number): Promise<Enrolment> {
  const tokenHash = sha256(request.token);
  return storage.write(async ({ people }) => {
    const code = await people.lockCode(hashEntryCode(request.code));
    if (!code) return { kind: 'code-unknown' };
    if (code.usedAt !== undefined) {
      const isSame = code.device === request.device && code.tokenHash === tokenHash;
      const person = isSame && code.person ? await people.find(code.person) : undefined;
      return person ? { kind: 'enrolled', person: toPerson(person) } : { kind: 'code-used' };
    }
    if (code.expiresAt <= now) return { kind: 'code-expired' };
    if (await people.findDevice(request.device)) return { kind: 'device-taken' };
    const person = code.person ? await people.find(code.person) : await addFirst(people, random, request.name, now);
    if (person === 'name-missing') return { kind: 'name-missing' };
    if (!person || person.revokedAt !== undefined) return { kind: 'code-unknown' };
    await takeIn(people, code, person.id, { id: request.device, tokenHash }, now);
    return { kind: 'enrolled', person: toPerson(person) };
  });
}

async function addFirst(
  people: PeopleTable,
  random: Random,
  name: string,
  now: number,
): Promise<PersonRow | 'name-missing' | undefined> {
  if ((await people.count()) > 0) return undefined;
  if (name.trim() === '') return 'name-missing';
  const person: PersonRow = {
    id: newId(random),
    name: name.trim(),
    role: 'administrator',
    regions: [],
    createdAt: now,
  };
  await people.add(person);
  return person;
}

async function takeIn(
  people: PeopleTable,
  code: CodeRow,
  person: string,
  device: { id: string; tokenHash: string },
  now: number,
): Promise<void> {
  await people.addDevice({ ...device, person, createdAt: now, lastSeenAt: now });
  await people.useCode(code.hash, { person, device: device.id, tokenHash: device.tokenHash, at: now });
}

/** The part of a person that travels. */
export function toPerson({ id, name, role, regions }: PersonRow): Person {
  return { id, name, role, regions };
}
