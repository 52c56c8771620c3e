import type { LoggedChange } from '#protocol/change.ts';
import type { PullReply, PullRequest } from '#protocol/wire.ts';
import { changeToEnvelope } from '#store/changes/envelope.ts';
import { foldChanges } from '#store/changes/fold-changes.ts';
import { cursorsUpTo, pushCursor } from './cursors.ts';
import { type AyniDatabase, afterAnyText, refuseExample } from './database.ts';
import { type Heard, noteHeard } from './heard.ts';
import { loseStreams, regainStreams } from './lose-streams.ts';
import { readMeta } from './meta.ts';
import { saveNames } from './people.ts';
import { strictWrite } from './strict-write.ts';

export { readCursors } from './cursors.ts';

/**
 * Merges one page and moves its cursors, in one transaction. 'stale' = the page was not applied: another round moved a cursor
 * meanwhile, or the server told of a fork (the cursors beyond it are gone now). Ask again with the cursors as they are.
 */
export async function applyPage(
  db: AyniDatabase,
  request: PullRequest,
  reply: PullReply,
  heard: Heard,
): Promise<'applied' | 'stale'> {
  refuseExample(db);
  const { records, fields, outbox, envelopes, cursors, people, files, accounts, meta } = db;
  const tables = [records, fields, outbox, envelopes, cursors, people, files, accounts, meta];
  return strictWrite(db, tables, async () => {
    if (!(await isStillAsked(db, request))) return 'stale';
    await noteHeard(db, heard);
    await noteStreams(db, reply);
    if (reply.forks.length > 0) {
      for (const { stream, from } of reply.forks) await goBack(db, stream, from);
      return 'stale';
    }
    await saveNames(db, reply.people);
    await applyChanges(db, reply.changes);
    for (const [stream, cursor] of Object.entries(reply.cursors)) {
      if (!reply.dropped.includes(stream)) await moveCursor(db, stream, cursor);
    }
    return 'applied';
  });
}

async function isStillAsked(db: AyniDatabase, { cursors }: PullRequest): Promise<boolean> {
  const streams = Object.keys(cursors);
  const rows = await db.cursors.bulkGet(streams);
  return streams.every((stream, i) => rows[i]?.past[0] === cursors[stream]?.[0]);
}

async function noteStreams(db: AyniDatabase, { streams, dropped }: PullReply): Promise<void> {
  if (dropped.length > 0) await loseStreams(db, dropped);
  await regainStreams(db, streams);
  const account = await db.accounts.get((await readMeta(db, 'person')) ?? '');
  if (account && account.streams.join() !== streams.join())
    await db.accounts.put({ ...account, streams: [...streams] });
}

// Nothing is deleted: the rows above lose their place and will be offered to the server again.
async function goBack(db: AyniDatabase, stream: string, from: number): Promise<void> {
  await db.envelopes
    .where('[stream+seq]')
    .between([stream, from], [stream, afterAnyText], false)
    .modify((row) => void delete row.seq);
  const past = cursorsUpTo((await db.cursors.get(stream))?.past ?? [], from);
  if (past.length > 0) await db.cursors.put({ stream, past });
  else await db.cursors.delete(stream);
}

async function applyChanges(db: AyniDatabase, changes: readonly LoggedChange[]): Promise<void> {
  const known = await db.envelopes.bulkGet(changes.map(({ id }) => id));
  // The same id with other bytes is somebody's forgery: what this tablet holds stands.
  const believed = changes.filter(({ hash }, i) => (known[i]?.hash ?? hash) === hash);
  await db.envelopes.bulkPut(believed.map((change) => changeToEnvelope(change, change.hash)));
  await foldChanges(db, believed);
}

async function moveCursor(db: AyniDatabase, stream: string, cursor: string): Promise<void> {
  const past = (await db.cursors.get(stream))?.past ?? [];
  if (past[0] !== cursor) await db.cursors.put({ stream, past: pushCursor(past, cursor) });
}
