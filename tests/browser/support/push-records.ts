import type { Json } from '#domain/json.ts';
import type { Item } from '#protocol/change.ts';
import { makeChange } from '#tests/server/support/make-change.ts';
import type { ApiPerson } from './enrol-people.ts';

/** A record as somebody without a tablet writes it: every field at once. */
export interface PushedRecord {
  kind: string;
  record: string;
  values: Record<string, Json>;
}

/** Sends these records in one change of that person; throws when the endpoint does not accept it. */
export async function pushRecords(origin: string, by: ApiPerson, region: string, records: readonly PushedRecord[]) {
  const items = records.flatMap(({ kind, record, values }) =>
    Object.entries(values).map(([field, value]): Item => ({ op: 'set', kind, record, field, value, over: [] })),
  );
  const member = { person: { id: by.id, name: by.name, role: 'assistant' as const, regions: [region] } };
  const change = makeChange(member, { items });
  const response = await fetch(`${origin}/v1/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${by.token}` },
    body: JSON.stringify({ now: Date.now(), changes: [change], own: [] }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('quarantined')) throw new Error(`push answered ${response.status}: ${text}`);
}
