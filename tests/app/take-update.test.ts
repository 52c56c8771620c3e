import { expect, test } from 'vitest';
import { takeUpdate } from '#app/service-worker.ts';

test('a new version is taken when nobody writes', async () => {
  let skipped = 0;
  const answer = await takeUpdate(navigator.locks, () => {
    skipped += 1;
  });
  expect([answer, skipped]).toEqual(['taken', 1]);
});

test('a new version waits while a note is open in any window', async () => {
  let skipped = 0;
  const skip = () => {
    skipped += 1;
  };
  let finishNote = () => {};
  const writing = new Promise<void>((resolve) => {
    finishNote = resolve;
  });
  const held = navigator.locks.request('editing', { mode: 'shared' }, () => writing);
  expect([await takeUpdate(navigator.locks, skip), skipped]).toEqual(['waits-for-note', 0]);
  finishNote();
  await held;
  expect([await takeUpdate(navigator.locks, skip), skipped]).toEqual(['taken', 1]);
});
