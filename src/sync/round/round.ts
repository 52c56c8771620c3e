import type { Account } from '#store/tables.ts';
import type { Tablet } from '#store/tablet.ts';
import type { Answer, Heard, NoAnswer } from '#sync/wire/answer.ts';
import type { Wire } from '#sync/wire/wire.ts';
import type { Pace } from './pace.ts';
import { readmit } from './readmit.ts';
import type { StoreVerbs } from './store-verbs.ts';

/** One round of synchronising: what it works with, and how far it has come. */
export interface Round {
  tablet: Tablet;
  wire: Wire;
  verbs: StoreVerbs;
  account: Account;
  now: () => number;
  /** By `now`; past it the round stops after the batch in hand. */
  endsAt: number;
  sent: number;
  received: number;
  hasReadmitted: boolean;
  pace: Pace;
  /** Tells the screen how far sending has come. */
  tell: () => Promise<void>;
}

/** Why one half of a round stopped before its end. */
export type Halt = NoAnswer | { kind: 'time-up' };

/**
 * Sends with the account's token; after a 401 the pass is presented, once a round, and the message goes again. A pass
 * that is not taken leaves the 401 standing.
 */
export async function ask<T>(round: Round, send: (token: string) => Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await send(round.account.token);
  if (answer.kind !== 'refused' || answer.code !== 'unauthorized' || round.hasReadmitted) return answer;
  round.hasReadmitted = true;
  const readmission = await readmit(round.wire, round.account);
  switch (readmission.kind) {
    case 'answered': {
      const { person, streams, epoch, pass } = readmission.body;
      round.account = { ...round.account, person, streams, epoch, pass };
      await round.verbs.saveAccount(round.tablet.db, round.account);
      return send(round.account.token);
    }
    case 'refused':
      return answer;
    case 'offline':
    case 'timeout':
    case 'busy':
    case 'garbled':
    case 'damaged':
    case 'too-old':
      return readmission;
    default:
      return readmission satisfies never;
  }
}

// Below this nobody's notes get a wrong day: people set clocks by eye.
const notableClockMs = 5 * 60_000;

/** Keeps how far this tablet's clock is from the endpoint's, to the minute, so that the screen is not redrawn for seconds. */
export function noteClock({ tablet, verbs }: Round, heard: Heard): Promise<void> {
  const offByMs = Math.round((tablet.now() - heard.time) / 60_000) * 60_000;
  const clockOffByMs = Math.abs(offByMs) > notableClockMs ? offByMs : undefined;
  return verbs.writeSyncStatus(tablet.db, { clockOffByMs });
}

/** Changes how much the next message carries, in the next rounds too. */
export async function setPace(round: Round, pace: Pace): Promise<void> {
  if (JSON.stringify(pace) === JSON.stringify(round.pace)) return;
  round.pace = pace;
  await round.verbs.writeMeta(round.tablet.db, 'pace', pace);
}
