import './stop-the-clocks.ts';
import { expect, test } from 'vitest';
import {
  cursorBeforePage,
  deleteAtAcknowledgement,
  lastWriterWins,
  noStubs,
  retryBuildsNewBytes,
  sentBeforeAnswered,
} from './broken-rules.ts';
import type { Invariant } from './invariants.ts';
import { runSeed } from './run-seed.ts';
import type { Breakage } from './sim-tablet.ts';

/** Invariants that some of these seeds find broken. */
async function findBroken(breakage: Breakage): Promise<Set<Invariant>> {
  const found = new Set<Invariant>();
  for (let seed = 1; seed <= 3; seed++)
    for (const { invariant } of (await runSeed(seed, breakage)).broken) found.add(invariant);
  return found;
}

test('the same seeds find nothing while no rule is broken', async () => {
  expect(await findBroken({})).toEqual(new Set());
});

test('last writer wins by the clock of the tablet: values vanish that nobody replaced (I3)', async () => {
  expect(await findBroken(lastWriterWins)).toContain('I3');
});

test('the cursor saved before its page: a power cut in between loses changes for ever (I6)', async () => {
  expect(await findBroken(cursorBeforePage)).toContain('I6');
});

test('no stubs in a pull: tablets that got a replaced value go on showing it (I2)', async () => {
  expect(await findBroken(noStubs)).toContain('I2');
});

test('deleted at acknowledgement: nothing is left to refill a restored server (I10)', async () => {
  expect(await findBroken(deleteAtAcknowledgement)).toContain('I10');
});

test('a retry that builds new bytes: what is kept is not what was saved (I1)', async () => {
  expect(await findBroken(retryBuildsNewBytes)).toContain('I1');
});

test('sent when it left instead of when it was answered: saved work is nowhere (I1)', async () => {
  expect(await findBroken(sentBeforeAnswered)).toContain('I1');
});
