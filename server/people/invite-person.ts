import { type Person, type Role, roles } from '#domain/person.ts';
import { newId, type Random } from '#protocol/ids.ts';
import type { InvitationReply, InvitationRequest } from '#protocol/wire.ts';
import type { Storage } from '../storage/storage.ts';
import { toPerson } from './enrol-tablet.ts';
import { codeLifeMs, hashEntryCode, newEntryCode } from './entry-code.ts';
import { allRegions } from './streams-of.ts';

export type Invitation =
  | { kind: 'invited'; reply: InvitationReply }
  | { kind: 'forbidden' }
  | { kind: 'not-found' }
  | { kind: 'bad-request'; message: string };

const rank: Record<Role, number> = {
  reader: 0,
  assistant: 1,
  'regional-coordinator': 2,
  'national-coordinator': 3,
  administrator: 4,
};

/** Roles that may invite at all; the first only into her own regions. */
export function mayInvite(inviter: Pick<Person, 'role'>): boolean {
  return rank[inviter.role] >= rank['regional-coordinator'];
}

/** Nobody gives a role above her own, nor a region that is not hers; a second tablet is judged the same way. */
function mayInviteAs(inviter: Person, target: Pick<Person, 'role' | 'regions'>): boolean {
  if (!mayInvite(inviter) || rank[target.role] > rank[inviter.role]) return false;
  if (inviter.role !== 'regional-coordinator') return true;
  return target.regions.length > 0 && target.regions.every((region) => inviter.regions.includes(region));
}

/** Makes a code for somebody new or for another tablet of somebody known. Only the code's hash is kept. */
export async function invitePerson(
  storage: Storage,
  random: Random,
  inviter: Person,
  request: InvitationRequest,
  now: number,
): Promise<Invitation> {
  if (!mayInvite(inviter)) return { kind: 'forbidden' };
  const target = 'person' in request ? await findKnown(storage, request.person) : readNew(random, request);
  // Somebody unknown and somebody out of reach are answered alike: an id tells a stranger nothing.
  if (!target) return { kind: 'not-found' };
  if (typeof target === 'string') return { kind: 'bad-request', message: target };
  if (!mayInviteAs(inviter, target)) return { kind: 'person' in request ? 'not-found' : 'forbidden' };
  const code = newEntryCode(random);
  const expiresAt = now + codeLifeMs;
  await storage.write(async ({ people }) => {
    if (!('person' in request)) await people.add({ ...target, createdAt: now });
    const hash = hashEntryCode(code);
    await people.addCode({ hash, person: target.id, createdBy: inviter.id, createdAt: now, expiresAt });
  });
  return { kind: 'invited', reply: { person: target, code, expiresAt } };
}

async function findKnown(storage: Storage, id: string): Promise<Person | undefined> {
  const known = await storage.tables.people.find(id);
  return known && known.revokedAt === undefined ? toPerson(known) : undefined;
}

function readNew(
  random: Random,
  { name, role, regions }: Extract<InvitationRequest, { name: string }>,
): Person | string {
  if (!roles.includes(role)) return 'no such role';
  if (!regions.every((region) => allRegions.includes(region))) return 'no such region';
  const isRegional = rank[role] < rank['national-coordinator'];
  if (isRegional && regions.length === 0) return 'this role needs a region';
  return { id: newId(random), name: name.trim(), role, regions: [...new Set(regions)].sort() };
}
