import { expect, test } from 'vitest';
import { headsOf } from '#protocol/merge.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import { makeTablet } from './make-tablet.ts';

const stream = 'region:05';
const set = (field: string, value: string | null | { order: string }, over?: string[]) =>
  ({ op: 'set', kind: 'visit', record: 'v1', field, value, over }) as const;

test('a record tells the heads of each field as its items do, however few of them are kept with it', async () => {
  const { db, ...tablet } = makeTablet();
  const save = (...edits: ReturnType<typeof set>[]) => saveChange({ db, ...tablet }, stream, edits);
  await save(
    set('purpose', 'a'),
    set('place', 'b'),
    set('nextStep', 'c'),
    set('medium', 'g'),
    set('task', 'h'),
    set('otherPeople/r1', { order: 'V' }),
  );
  const second = await save(set('place', 'd'), set('nextStep', null));
  await save(set('purpose', 'e', [second]), set('otherPeople/r1/who', 'f'), set('otherPeople/r1', null, []));

  const registers = (await db.fields.get(['visit', 'v1', stream]))!.state.registers;
  const known = [...registers].map(([field, register]) => [field, headsOf(register).sort()]);
  const told = Object.entries((await readRecord(db, 'visit', 'v1'))!.heads).map(([field, heads]) => [
    field,
    [...heads].sort(),
  ]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
  const { body } = (await db.records.get(['visit', 'v1', stream]))!;
  expect(Object.keys(body.heads).length).toBeLessThan(registers.size);
});
