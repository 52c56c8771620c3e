import type { Change } from '#protocol/change.ts';
import { foldChanges } from '#store/changes/fold-changes.ts';
import type { AyniDatabase } from './database.ts';
import { canTravel, endDraft } from './finish-draft.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { Tablet } from './tablet.ts';

/**
 * Takes streams away that this person may no longer read: their records, files and foreign envelopes go, drafts are hidden,
 * own changes stay in the outbox until the server has decided about them. Runs inside the caller's transaction.
 */
export async function loseStreams(db: AyniDatabase, streams: readonly string[]): Promise<void> {
  const lost = new Set(await readMeta(db, 'lost'));
  if (streams.every((stream) => lost.has(stream))) return;
  for (const stream of streams) {
    lost.add(stream);
    await db.records.where('stream').equals(stream).delete();
    await db.fields.where('stream').equals(stream).delete();
    const files = db.files.where('stream').equals(stream);
    // What was never sent is as hers as the changes in the outbox.
    await files.filter(({ state }) => state !== 'waiting').delete();
    await db.cursors.delete(stream);
    const own = new Set((await db.outbox.where('stream').equals(stream).toArray()).map(({ id }) => id));
    const ofStream = db.envelopes.where('stream').equals(stream);
    await ofStream.filter(({ id }) => !own.has(id)).delete();
    // Given back one day, it is read from the start: until then nothing of it has a place.
    await db.envelopes
      .where('stream')
      .equals(stream)
      .modify((row) => void delete row.seq);
  }
  await writeMeta(db, 'lost', [...lost]);
}

/** Streams that were lost and are ours again: own changes are shown again at once, the rest comes with the next pages. */
export async function regainStreams(db: AyniDatabase, streams: readonly string[]): Promise<void> {
  const lost = (await readMeta(db, 'lost')) ?? [];
  const back = lost.filter((stream) => streams.includes(stream));
  if (back.length === 0) return;
  await writeMeta(
    db,
    'lost',
    lost.filter((stream) => !back.includes(stream)),
  );
  const own = await db.outbox.where('stream').anyOf(back).toArray();
  const kept = own.filter(({ state }) => state !== 'set-aside').map(({ body }) => JSON.parse(body) as Change);
  await foldChanges(db, kept);
}

/**
 * Makes changes of the drafts of lost streams, so that what was typed is sent (and set aside) instead of staying where nobody
 * can open it. Call before a push. Returns how many. What was held stays hidden on this tablet.
 */
export async function sendLostDrafts(tablet: Tablet): Promise<number> {
  const { db } = tablet;
  const lost = (await readMeta(db, 'lost')) ?? [];
  if (lost.length === 0) return 0;
  const drafts = await db.drafts.where('stream').anyOf(lost).toArray();
  const dirty = drafts.filter(canTravel);
  for (const draft of dirty) await endDraft(tablet, draft);
  return dirty.length;
}
