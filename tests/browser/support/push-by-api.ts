import { randomBytes } from 'node:crypto';
import type { Json } from '#domain/json.ts';
import type { Item } from '#protocol/change.ts';
import { newId, newReplica } from '#protocol/ids.ts';
import type { PushReply } from '#protocol/wire.ts';
import type { ApiPerson } from './enrol-people.ts';

/** One record with the values that somebody elsewhere wrote in it. */
export interface WrittenRecord {
  kind: string;
  record: string;
  values: Record<string, Json>;
}

/** A record id, as a tablet would make it. */
export const makeRecordId = (): string => newId((count) => randomBytes(count));

/** Saves records in one change of that person, from a device that is no browser. Throws unless the server stored it. */
export async function pushByApi(
  origin: string,
  person: ApiPerson,
  stream: string,
  records: readonly WrittenRecord[],
): Promise<void> {
  const random = (count: number) => randomBytes(count);
  const items = records.flatMap(({ kind, record, values }): Item[] =>
    Object.entries(values).map(([field, value]) => ({ op: 'set', kind, record, field, value, over: [] })),
  );
  const change = {
    v: 1,
    id: newId(random),
    stream,
    replica: newReplica(random),
    n: 1,
    prev: '',
    author: person.id,
    app: 'test',
    wall: Date.now(),
    seen: 0,
    items,
  };
  const response = await fetch(`${origin}/v1/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
    body: JSON.stringify({ now: Date.now(), changes: [change], own: [] }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`push answered ${response.status}: ${text}`);
  const { results } = JSON.parse(text) as PushReply;
  if (results[0]?.result !== 'stored') throw new Error(`push was not stored: ${text}`);
}
