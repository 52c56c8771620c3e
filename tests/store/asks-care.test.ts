import { expect, test } from 'vitest';
import { asksCare } from '#store/asks-care.ts';
import { deleteRecord } from '#store/delete-record.ts';
import { saveChange } from '#store/save-change.ts';
import { makeTablet } from './make-tablet.ts';

test('care is asked for by who said so, also after somebody deleted it, and by whom nobody here knows yet', async () => {
  const tablet = makeTablet();
  const set = (record: string, value: boolean) =>
    ({ op: 'set', kind: 'institution', record, field: 'careful', value }) as const;
  await saveChange(tablet, 'region:06', [set('open', false), set('careful', true), set('gone', true)]);
  await deleteRecord(tablet, { kind: 'institution', id: 'gone', stream: 'region:06' });
  const asks = await Promise.all(['open', 'careful', 'gone', 'never-arrived', ''].map((id) => asksCare(tablet.db, id)));
  expect(asks).toEqual([false, true, true, true, false]);
});
