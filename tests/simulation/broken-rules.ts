import type { LoggedChange } from '#protocol/change.ts';
import { headsOf } from '#protocol/merge.ts';
import type { PullReply, PullRequest } from '#protocol/wire.ts';
import type { AyniDatabase } from '#store/database.ts';
import type { StoreVerbs } from '#sync/round/store-verbs.ts';
import { sha256 } from './endpoint.ts';
import type { Breakage } from './sim-tablet.ts';

const breakVerbs = (change: (verbs: StoreVerbs) => Partial<StoreVerbs>): Breakage => ({
  verbs: (verbs) => ({ ...verbs, ...change(verbs) }),
});

/** Whoever wrote later by the clock of the own tablet wins, whatever anybody had on the screen. */
export const lastWriterWins = breakVerbs((verbs) => ({
  applyPage: async (db, request, reply, heard) =>
    verbs.applyPage(
      db,
      request,
      { ...reply, changes: await Promise.all(reply.changes.map((each) => judgeByClock(db, each))) },
      heard,
    ),
}));

async function judgeByClock(db: AyniDatabase, change: LoggedChange): Promise<LoggedChange> {
  const items: LoggedChange['items'] = [];
  for (const item of change.items) {
    const state = (await db.fields.get([item.kind, item.record, change.stream]))?.state;
    const heads = item.op === 'set' ? headsOf(state?.registers.get(item.field) ?? new Map()) : [];
    const others = heads.filter((id) => id !== change.id);
    const isNewest = others.every((id) => (state?.changes.get(id)?.wall ?? 0) < change.wall);
    if (isNewest) items.push({ ...item, over: [...item.over, ...others] });
  }
  return { ...change, items };
}

/** The cursor is on the disk before what it passes; the power may go in between. */
export const cursorBeforePage: Breakage = {
  verbs: (verbs, power) => ({
    ...verbs,
    applyPage: async (db, request, reply, heard) => {
      const cursors: PullRequest['cursors'] = {};
      for (const [stream, cursor] of Object.entries(reply.cursors)) {
        cursors[stream] = [cursor, ...(request.cursors[stream] ?? [])];
        await db.cursors.put({ stream, past: cursors[stream] });
      }
      // Chance of the run itself: one page in seven.
      if ((reply.changes[0]?.at ?? 1) % 7 === 0) await power.cut();
      return verbs.applyPage(db, { ...request, cursors }, reply, heard);
    },
  }),
};

/** A pull leaves out what was replaced, instead of telling that it was there. */
export const noStubs: Breakage = {
  send: (send) => async (url, init) => {
    const response = await send(url, init);
    if (url !== '/v1/pull' || !response.ok || !response.headers.has('ayni-time')) return response;
    const text = await response.text();
    return new Response(leaveOutStubs(text), { headers: response.headers });
  },
};

function leaveOutStubs(text: string): string {
  try {
    const reply = JSON.parse(text) as PullReply;
    const changes = reply.changes.map((each) => ({ ...each, items: each.items.filter((item) => !('gone' in item)) }));
    return JSON.stringify({ ...reply, changes });
  } catch {
    // Cut on the way: not for us to mend.
    return text;
  }
}

/** A change leaves the tablet as soon as the endpoint says that it has it. */
export const deleteAtAcknowledgement = breakVerbs((verbs) => ({
  applyPushReply: async (tablet, reply, sentIds, heard) => {
    await verbs.applyPushReply(tablet, reply, sentIds, heard);
    await tablet.db.outbox.where('state').equals('acknowledged').delete();
  },
}));

/** A retry is written anew: the same change with the number of the try in it. */
export const retryBuildsNewBytes = breakVerbs((verbs) => {
  let tries = 0;
  return {
    takeBatch: async (db, limits) =>
      (await verbs.takeBatch(db, limits)).map((row) => {
        tries += 1;
        const body = row.body.replace(/"wall":-?\d+/, `"wall":${tries}`);
        return { ...row, body, hash: sha256(body) };
      }),
  };
});

/** A change counts as sent when it leaves, not when it is answered. */
export const sentBeforeAnswered = breakVerbs((verbs) => ({
  takeBatch: async (db, limits) => {
    const rows = await verbs.takeBatch(db, limits);
    await db.outbox
      .where('id')
      .anyOf(rows.map(({ id }) => id))
      .modify({ state: 'acknowledged' });
    return rows;
  },
}));
