// Dexie watches only what it finds in the global scope when it is loaded.
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { applyPushReply } from '#store/apply-push-reply.ts';
import { listConflicts } from '#store/conflicts.ts';
import { listRecords } from '#store/list-records.ts';
import { countOutbox } from '#store/outbox.ts';
import { readHistory } from '#store/read-history.ts';
import { saveChange } from '#store/save-change.ts';
import { heard, makeTablet } from './make-tablet.ts';

test('a watched list tells of a save and of its arrival at the server, without being asked', async () => {
  const tablet = makeTablet();
  const { db } = tablet;
  const lines: string[] = [];
  let hear = (_: string) => {};
  const told = (line: string) =>
    new Promise<void>((resolve) => {
      hear = (each) => each === line && resolve();
      if (lines.at(-1) === line) resolve();
    });
  const watch = liveQuery(async () => {
    const [record] = await listRecords(db, 'visit');
    const { waiting } = await countOutbox(db);
    const history = await readHistory(db, 'visit', 'v1');
    return `${record?.unsent ?? 'none'} ${waiting} ${history.length} ${(await listConflicts(db)).length}`;
  }).subscribe({
    next: (line) => {
      lines.push(line);
      hear(line);
    },
    error: (error) => {
      throw error;
    },
  });
  await told('none 0 0 0');
  const id = await saveChange(tablet, 'region:06', [
    { op: 'set', kind: 'visit', record: 'v1', field: 'purpose', value: 'a' },
  ]);
  await told('true 1 1 0');
  await applyPushReply(
    tablet,
    { results: [{ id, result: 'stored' }], need: [], verdicts: [], durable: [] },
    [id],
    heard,
  );
  await told('false 0 1 0');
  watch.unsubscribe();
  expect(lines[0]).toBe('none 0 0 0');
  expect(lines.at(-1)).toBe('false 0 1 0');
});
