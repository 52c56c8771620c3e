import type { Change } from '#protocol/change.ts';

/** A record that a change touches, with the first field it writes there. */
export interface TouchedRecord {
  kind: string;
  record: string;
  field?: string;
}

// A visit is what the person remembers having written, not the three agreements that were born in it.
const asRemembered = ['visit', 'assessment', 'plan', 'institution', 'agreement', 'change'];

/** The records of a change, the one a person would name first. `body` is the canonical JSON of the change. */
export function touchedRecords(body: string): TouchedRecord[] {
  const { items } = JSON.parse(body) as Change;
  const byId = new Map<string, TouchedRecord>();
  for (const item of items) {
    if (byId.has(item.record)) continue;
    byId.set(item.record, { kind: item.kind, record: item.record, field: item.op === 'set' ? item.field : undefined });
  }
  return [...byId.values()].sort((a, b) => rank(a.kind) - rank(b.kind));
}

function rank(kind: string): number {
  const at = asRemembered.indexOf(kind);
  return at < 0 ? asRemembered.length : at;
}
