import { type AyniDatabase, afterAnyText, refuseExample } from './database.ts';
import { readMeta } from './meta.ts';
import type { OutboxRow, OutboxState } from './tables.ts';

export type { OutboxRow, OutboxState } from './tables.ts';

/** Failures of a change sent alone after which it is parked: shown, skipped, and tried again in later rounds. */
const failuresUntilParked = 3;

/** Own changes in the order in which they were saved; `states` narrows. Bodies are read: not for every redraw. */
export async function listOutbox(db: AyniDatabase, states?: readonly OutboxState[]): Promise<OutboxRow[]> {
  if (db.mode === 'example') return [];
  const rows = states ? await db.outbox.where('state').anyOf(states).toArray() : await db.outbox.toArray();
  return rows.sort((a, b) => a.place! - b.place!);
}

/** How many changes are still to be sent, were set aside with something left to do, or fail again and again. */
export async function countOutbox(db: AyniDatabase): Promise<{ waiting: number; setAside: number; parked: number }> {
  if (db.mode === 'example') return { waiting: 0, setAside: 0, parked: 0 };
  const inState = (state: OutboxState) => db.outbox.where('state').equals(state);
  const [waiting, setAside, parked] = await Promise.all([
    inState('waiting').count(),
    inState('set-aside')
      .filter((row) => !row.settled)
      .count(),
    inState('parked').count(),
  ]);
  return { waiting, setAside, parked };
}

/** How much one message may carry; `except` = ids that this round has laid aside. */
export interface BatchLimits {
  maxChanges: number;
  maxBytes: number;
  except?: ReadonlySet<string>;
}

/**
 * The next waiting changes, oldest first, within both limits and at least one. A change that failed alone before goes alone
 * again, after all others. What somebody else wrote on this tablet waits for her own session. Empty when nothing is left.
 */
export async function takeBatch(db: AyniDatabase, limits: BatchLimits): Promise<OutboxRow[]> {
  refuseExample(db);
  const { maxChanges, maxBytes, except } = limits;
  const person = await readMeta(db, 'person');
  const isOurs = (row: OutboxRow) => person === undefined || row.author === undefined || row.author === person;
  const batch: OutboxRow[] = [];
  let suspect: OutboxRow | undefined;
  let bytes = 0;
  const isFull = (row: OutboxRow) =>
    batch.length >= maxChanges || (batch.length > 0 && row.failures === 0 && bytes + row.bytes > maxBytes);
  await db.outbox
    .where('[state+place]')
    .between(['waiting'], ['waiting', afterAnyText])
    .filter((row) => isOurs(row) && !except?.has(row.id))
    .until(isFull)
    .each((row) => {
      if (row.failures > 0) {
        suspect ??= row;
        return;
      }
      batch.push(row);
      bytes += row.bytes;
    });
  return batch.length === 0 && suspect ? [suspect] : batch;
}

/** Notes that these changes, each to blame by itself, could not be sent. The third time a change is parked. */
export async function noteFailure(db: AyniDatabase, ids: readonly string[]): Promise<void> {
  refuseExample(db);
  await db.outbox
    .where('id')
    .anyOf(ids)
    .modify((row) => {
      row.failures += 1;
      if (row.state === 'waiting' && row.failures >= failuresUntilParked) row.state = 'parked';
    });
}

/** Gives parked changes one more chance each, alone and last. Returns how many. */
export async function retryParked(db: AyniDatabase): Promise<number> {
  refuseExample(db);
  return db.outbox.where('state').equals('parked').modify({ state: 'waiting' });
}
