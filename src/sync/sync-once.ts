import type { Tablet } from '#store/tablet.ts';
import { drainOutbox } from '#sync/round/drain-outbox.ts';
import { fullPace } from '#sync/round/pace.ts';
import { pullPages } from '#sync/round/pull-pages.ts';
import { retryParkedAlone } from '#sync/round/retry-parked-alone.ts';
import type { Halt, Round } from '#sync/round/round.ts';
import { type StoreVerbs, storeVerbs } from '#sync/round/store-verbs.ts';
import type { Wire } from '#sync/wire/wire.ts';
import type { SyncOutcome } from './outcome.ts';

// A round works 3 minutes at most: browsers end a service worker's event not much later.
const longestRoundMs = 3 * 60_000;

export interface SyncDeps extends Omit<Wire, 'endpoint' | 'random'> {
  tablet: Tablet;
  /** Clock and dice, when they are not the tablet's own. */
  now?: () => number;
  random?: Wire['random'];
  /** How long the round may take, ms. */
  deadlineMs?: number;
  /** `done` of `total` changes have an answer. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** How the round becomes the only one; by default it waits for the lock `sync`. The worker does not wait. */
  lead?: <T>(work: () => Promise<T>) => Promise<T>;
  /** What is done to the database; a simulation breaks one of them on purpose. */
  verbs?: StoreVerbs;
}

/**
 * One round: everything that waits is pushed, then everything new is pulled; the database is the checkpoint after every
 * batch, so that a round may die anywhere. Trouble with network or endpoint is an outcome; storage trouble throws.
 */
export function syncOnce(deps: SyncDeps): Promise<SyncOutcome> {
  const lead = deps.lead ?? (<T>(work: () => Promise<T>) => deps.tablet.withLock('sync', work));
  return lead(() => runRound(deps));
}

async function runRound(deps: SyncDeps): Promise<SyncOutcome> {
  const { tablet, verbs = storeVerbs } = deps;
  const account = await verbs.readAccount(tablet.db);
  if (!account) return { kind: 'not-enrolled' };
  const now = deps.now ?? tablet.now;
  const waiting = (await verbs.countOutbox(tablet.db)).waiting;
  const round: Round = {
    tablet,
    verbs,
    account,
    now,
    wire: { ...deps, endpoint: account.endpoint, random: deps.random ?? tablet.random },
    endsAt: now() + (deps.deadlineMs ?? longestRoundMs),
    sent: 0,
    received: 0,
    hasReadmitted: false,
    pace: (await verbs.readMeta(tablet.db, 'pace')) ?? fullPace,
    tell: async () => {
      const running = { done: Math.min(round.sent, waiting), total: waiting };
      deps.onProgress?.(running);
      await verbs.writeSyncStatus(tablet.db, { running });
    },
  };
  try {
    if (waiting > 0) await round.tell();
    const outcome = haltToOutcome(await travel(round), round);
    await writeOutcome(round, outcome);
    return outcome;
  } catch (trouble) {
    await verbs.writeSyncStatus(tablet.db, { running: undefined }).catch(() => undefined);
    throw trouble;
  }
}

async function travel(round: Round): Promise<Halt | undefined> {
  const { tablet, verbs } = round;
  const parked = new Set((await verbs.listOutbox(tablet.db, ['parked'])).map(({ id }) => id));
  return (
    (await drainOutbox(round)) ??
    (await pullPages(round)) ??
    (await sendWhatWasLost(round)) ??
    (await retryParkedAlone(round, parked))
  );
}

// A page may have told that a stream is ours no longer: what was half written in it leaves at once, for a coordinator to see.
async function sendWhatWasLost(round: Round): Promise<Halt | undefined> {
  const drafts = await round.verbs.sendLostDrafts(round.tablet);
  return drafts > 0 ? drainOutbox(round) : undefined;
}

async function writeOutcome(round: Round, outcome: SyncOutcome): Promise<void> {
  const isOk = outcome.kind === 'done' || outcome.kind === 'nothing';
  await round.verbs.writeSyncStatus(round.tablet.db, {
    running: undefined,
    lastOutcome: outcome.kind,
    ...(isOk ? { lastOkAt: round.tablet.now() } : {}),
  });
}

function haltToOutcome(halt: Halt | undefined, { sent, received }: Round): SyncOutcome {
  switch (halt?.kind) {
    case undefined:
      return sent + received > 0 ? { kind: 'done', sent, received } : { kind: 'nothing' };
    case 'time-up':
      return { kind: 'done', sent, received, more: true };
    case 'offline':
    case 'timeout':
      return { kind: 'offline' };
    case 'garbled':
    case 'too-old':
      return { kind: halt.kind };
    case 'busy':
      return { kind: 'busy', retryAfterMs: halt.retryAfterMs };
    // The endpoint is there and cannot answer: the same as being busy, without a time of its own.
    case 'damaged':
      return { kind: 'busy', retryAfterMs: 0 };
    case 'refused':
      return halt.code === 'unauthorized' ? { kind: 'signed-out' } : { kind: 'busy', retryAfterMs: 0 };
    default:
      return halt satisfies never;
  }
}
