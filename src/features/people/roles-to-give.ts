import { departments } from '#domain/catalogues/departments.ts';
import type { Person, Role } from '#domain/person.ts';

// As the endpoint ranks them: nobody gives a role above her own.
const byRank: readonly Role[] = [
  'reader',
  'assistant',
  'regional-coordinator',
  'national-coordinator',
  'administrator',
];
const regionless: readonly Role[] = ['national-coordinator', 'administrator'];

/** Coordinators and administrators; the endpoint judges again. */
export function mayInvite({ role }: Pick<Person, 'role'>): boolean {
  return byRank.indexOf(role) >= byRank.indexOf('regional-coordinator');
}

/** Roles that this person may give, the usual one first. */
export function rolesToGive({ role }: Pick<Person, 'role'>): Role[] {
  const given = byRank.slice(0, byRank.indexOf(role) + 1);
  return [...given.filter((each) => each !== 'reader'), 'reader'];
}

/** Regions that this person may give: a regional coordination its own, the others all. */
export function regionsToGive({ role, regions }: Pick<Person, 'role' | 'regions'>): { code: string; name: string }[] {
  return departments.filter(({ code }) => role !== 'regional-coordinator' || regions.includes(code));
}

/** True for roles that see or serve every region. */
export function needsRegion(role: Role): boolean {
  return !regionless.includes(role);
}
