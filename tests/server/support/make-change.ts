import { randomBytes } from 'node:crypto';
import type { Change, Item } from '#protocol/change.ts';
import { newId, newReplica } from '#protocol/ids.ts';
import type { Member } from './make-endpoint.ts';

const random = (count: number) => randomBytes(count);
export const makeId = () => newId(random);
export const makeReplica = () => newReplica(random);

/** One text written into one field of a visit. */
export function makeItem(given: Partial<Extract<Item, { op: 'set' }>> = {}): Item {
  return {
    op: 'set',
    kind: 'visit',
    record: makeId(),
    field: 'purpose',
    value: 'Planificar juntas',
    over: [],
    ...given,
  };
}

/** A well-formed change of a member, in her first region unless another stream is given. */
export function makeChange(member: Pick<Member, 'person'>, given: Partial<Change> = {}): Change {
  const { id, regions } = member.person;
  return {
    v: 1,
    id: makeId(),
    stream: `region:${regions[0]}`,
    replica: makeReplica(),
    n: 1,
    prev: '',
    author: id,
    app: 'test',
    wall: 1_790_000_000_000,
    seen: 0,
    items: [makeItem()],
    ...given,
  };
}
