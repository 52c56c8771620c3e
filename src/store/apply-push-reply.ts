import type { PushReply, PushResult, Verdict } from '#protocol/wire.ts';
import { type AyniDatabase, afterAnyText, refuseExample } from './database.ts';
import { type Heard, noteHeard } from './heard.ts';
import { readMeta, writeMeta } from './meta.ts';
import { settleCorrected } from './settle-aside.ts';
import { strictWrite } from './strict-write.ts';
import type { OutboxRow } from './tables.ts';
import type { Tablet } from './tablet.ts';

/**
 * Notes the fate of each change that was sent, in one transaction. Answers for changes that were not in `sentIds` are
 * ignored; what got no answer, or 'again', still waits. What the server says to lack (`need`) waits again. A fork gives this
 * tablet a new replica for its next saves. Nothing is ever removed here: only `durable` may, and it is not used yet.
 */
export async function applyPushReply(
  tablet: Pick<Tablet, 'db' | 'withLock'>,
  reply: PushReply,
  sentIds: readonly string[],
  heard: Heard,
): Promise<void> {
  const { db } = tablet;
  refuseExample(db);
  const apply = () =>
    strictWrite(db, [db.outbox, db.meta], async () => {
      await noteHeard(db, heard);
      const sent = new Set(sentIds);
      for (const result of reply.results) if (sent.has(result.id)) await noteResult(db, result, heard.time);
      for (const verdict of reply.verdicts) await noteVerdict(db, verdict);
      for (const { replica, from, to } of reply.need) {
        await rowsOfReplica(db, replica)
          .filter((row) => row.n >= from && row.n <= to && row.state === 'acknowledged')
          .modify({ state: 'waiting' });
      }
      await settleCorrected(db);
      if (reply.fork) await forgetReplica(db);
    });
  // A save in another tab has read the mark that a fork takes away.
  await (reply.fork ? tablet.withLock('save', apply) : apply());
}

function noteResult(db: AyniDatabase, { id, result, reason, item }: PushResult, time: number): PromiseLike<unknown> {
  const rows = db.outbox.where('id').equals(id);
  switch (result) {
    case 'stored':
    case 'duplicate':
      return rows.modify((row) => {
        row.state = 'acknowledged';
        row.sentAt ??= time;
        row.failures = 0;
        delete row.reason;
        delete row.item;
      });
    case 'quarantined':
      return rows.modify((row) => {
        row.state = 'set-aside';
        row.sentAt ??= time;
        row.failures = 0;
        if (reason) row.reason = reason;
        if (Number.isSafeInteger(item)) row.item = item;
      });
    case 'again':
      return Promise.resolve();
    default:
      // A newer server's word: the change was not refused in a way we know, so it keeps waiting.
      result satisfies never;
      return Promise.resolve();
  }
}

async function noteVerdict(db: AyniDatabase, { id, verdict, note }: Verdict): Promise<void> {
  await db.outbox
    .where('id')
    .equals(id)
    .modify((row: OutboxRow) => {
      row.verdict = verdict;
      if (note) row.note = note;
      if (verdict === 'file' && row.state === 'set-aside') row.state = 'acknowledged';
    });
}

const rowsOfReplica = (db: AyniDatabase, replica: string) =>
  db.outbox.where('[replica+n+state]').between([replica], [replica, afterAnyText]);

async function forgetReplica(db: AyniDatabase): Promise<void> {
  if (await readMeta(db, 'mark')) await writeMeta(db, 'mark', undefined);
}
