import type { Change, Item } from '#protocol/change.ts';
import { type AyniDatabase, refuseExample } from './database.ts';
import type { OutboxRow } from './tables.ts';

/** Reasons that are about what the change says: its author corrects it, no permission would let it in. */
const ownReasons = ['malformed-field', 'too-large', 'id-reused'];

/** True for a change that comes back to its author: returned by the coordination, or unreadable for every tablet. */
export function asksForCorrection({
  state,
  verdict,
  reason,
}: Pick<OutboxRow, 'state' | 'verdict' | 'reason'>): boolean {
  if (state !== 'set-aside' || verdict === 'file') return false;
  return verdict === 'return' || ownReasons.includes(reason ?? '');
}

/**
 * When a set-aside change was corrected (ms, `savedAt` of the change that completed it): once changes saved after it wrote
 * every register that it wrote, and the server has them. Undefined until then: what is left exists on this tablet only.
 */
export function correctedAt(aside: OutboxRow, others: readonly OutboxRow[]): number | undefined {
  const left = new Set(registersOf(aside.body));
  const later = others
    .filter((row) => row.state === 'acknowledged' && row.stream === aside.stream && row.place! > aside.place!)
    .sort((a, b) => a.place! - b.place!);
  for (const row of later) {
    for (const register of registersOf(row.body)) left.delete(register);
    if (left.size === 0) return row.savedAt;
  }
  return undefined;
}

/** What each item of a change decides: the value of one register, or whether the record is there at all. */
function registersOf(body: string): string[] {
  return (JSON.parse(body) as Change).items.map((item: Item) =>
    JSON.stringify([item.kind, item.record, item.op === 'set' ? item.field : '']),
  );
}

/** Settles what later changes have corrected. Runs inside the caller's transaction over the outbox. */
export async function settleCorrected(db: AyniDatabase): Promise<void> {
  const aside = db.outbox.where('state').equals('set-aside');
  const open = await aside.filter((row) => !row.settled && asksForCorrection(row)).toArray();
  if (open.length === 0) return;
  const first = Math.min(...open.map((row) => row.place!));
  const later = await db.outbox.where(':id').above(first).toArray();
  for (const row of open) {
    const at = correctedAt(row, later);
    if (at !== undefined) await db.outbox.update(row.place!, { settled: { at, by: 'changes' } });
  }
}

/** A person says that nothing is left to do about a set-aside change; without `at` she takes it back. */
export async function settleByHand(db: AyniDatabase, id: string, at?: number): Promise<void> {
  refuseExample(db);
  await db.outbox
    .where('id')
    .equals(id)
    .modify((row) => {
      if (at === undefined) delete row.settled;
      else row.settled = { at, by: 'person' };
    });
}
