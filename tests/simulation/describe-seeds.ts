import './stop-the-clocks.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Invariant, invariants } from './invariants.ts';
import { runSeed } from './run-seed.ts';

const patienceMs = 600_000;

/** Runs these seeds and has one test for each promise: it lists the seeds that did not keep it, and what was found. */
export function describeSeeds(first: number, last: number): void {
  describe(`seeds ${first} to ${last}`, () => {
    const broken = new Map<Invariant, string[]>();
    const met = new Map<string, number>();
    beforeAll(async () => {
      for (let seed = first; seed <= last; seed++) {
        const result = await runSeed(seed).catch((cause) => {
          throw new Error(`seed ${seed} could not be run to its end: ${cause}`, { cause });
        });
        for (const { invariant, message } of result.broken) {
          broken.set(invariant, [...(broken.get(invariant) ?? []), `seed ${seed}: ${message}`]);
        }
        for (const [what, times] of result.met) met.set(what, (met.get(what) ?? 0) + times);
      }
    }, patienceMs);

    for (const [number, promise] of Object.entries(invariants)) {
      test(`${number}: ${promise}`, () => {
        expect(broken.get(number as Invariant) ?? []).toEqual([]);
      });
    }

    test('the runs met every kind of trouble that they are about', () => {
      const troubles = ['offline', 'garbled', 'busy', 'crashed', 'several heads', 'hidden'];
      const refusals = ['no-permission-stream', 'no-permission-kind', 'malformed-field'];
      const missing = [...troubles, ...refusals].filter((what) => !met.has(what));
      expect(missing).toEqual([]);
    });
  });
}
