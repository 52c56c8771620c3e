import { describe, expect, test } from 'vitest';
import { joinInstitutions, separateInstitutions } from '#features/assistances/institution/join-institutions.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';

async function makeInstitution(tablet: Tablet, id: string, careful: boolean) {
  const set = (field: string, value: string | boolean) =>
    ({ op: 'set', kind: 'institution', record: id, field, value }) as const;
  await saveChange(tablet, 'region:06', [set('name', id), set('careful', careful)]);
  return (await readRecord(tablet.db, 'institution', id))!;
}

describe('institutions that turn out to be the same', () => {
  test.each([
    ['the one that joins', true, false],
    ['the one that stays', false, true],
  ])('ask for care together when %s does, and both go on asking once they are two again', async (_, joins, stays) => {
    const tablet = makeTablet();
    const duplicate = await makeInstitution(tablet, 'duplicate', joins);
    const into = await makeInstitution(tablet, 'standing', stays);
    await joinInstitutions(tablet, duplicate, into);
    await separateInstitutions(tablet, duplicate);
    const both = await Promise.all([duplicate, into].map(({ id }) => readRecord(tablet.db, 'institution', id)));
    expect(both.map((each) => each?.values.careful)).toEqual([true, true]);
  });

  test('neither asks for care that nobody asked for', async () => {
    const tablet = makeTablet();
    const duplicate = await makeInstitution(tablet, 'duplicate', false);
    const into = await makeInstitution(tablet, 'standing', false);
    await joinInstitutions(tablet, duplicate, into);
    expect((await readRecord(tablet.db, 'institution', 'duplicate'))?.values).toMatchObject({
      mergedInto: 'standing',
      careful: false,
    });
    expect((await readRecord(tablet.db, 'institution', 'standing'))?.values.careful).toBe(false);
  });
});
