import type { Person } from '#domain/person.ts';
import type { ListedPerson } from '#protocol/wire.ts';
import type { PeopleTable } from '../storage/storage.ts';
import { toPerson } from './enrol-tablet.ts';

/** The people of her regions (national coordination and administration: everybody), by name. */
export async function listPeople(people: PeopleTable, reader: Person, now: number): Promise<ListedPerson[]> {
  const seesAll = reader.role !== 'regional-coordinator';
  const [persons, devices, codes] = [
    await people.list(),
    await people.listDevices(),
    await people.listPendingCodes(now),
  ];
  const listed = persons.filter(
    ({ regions, revokedAt }) =>
      revokedAt === undefined && (seesAll || regions.some((region) => reader.regions.includes(region))),
  );
  return listed.map((person) => {
    const tablets = devices.filter((device) => device.person === person.id && device.revokedAt === undefined);
    const expiresAt = Math.max(...codes.filter((code) => code.person === person.id).map((code) => code.expiresAt));
    const lastSeenAt = Math.max(...tablets.map((device) => device.lastSeenAt));
    return {
      ...toPerson(person),
      tablets: tablets.length,
      ...(Number.isFinite(lastSeenAt) ? { lastSeenAt } : {}),
      ...(Number.isFinite(expiresAt) ? { pendingCode: { expiresAt } } : {}),
    };
  });
}
