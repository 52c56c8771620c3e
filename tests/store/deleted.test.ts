import { describe, expect, test } from 'vitest';
import { setEdits } from '#domain/record-edit.ts';
import { applyPage } from '#store/apply-page.ts';
import { readCursors } from '#store/cursors.ts';
import { deleteRecord, othersWhoWrote, restoreRecord } from '#store/delete-record.ts';
import { listDeleted, readDeleted } from '#store/list-deleted.ts';
import { listInstitutions, listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { saveNames } from '#store/people.ts';
import { readNamedHistory } from '#store/read-history.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { heard, logOf, makeTablet, pageOf } from './make-tablet.ts';

const stream = 'region:06';
const plan = { kind: 'plan', id: 'p1', stream };

async function hear(tablet: Tablet, ...from: Tablet[]): Promise<void> {
  const cursors = await readCursors(tablet.db, [stream]);
  await applyPage(tablet.db, { cursors, max: 100 }, pageOf(await logOf(...from.map(({ db }) => db))), heard);
}

describe('a record that somebody deleted', () => {
  test('is in no list, is found among the deleted with who and when, and comes back whole', async () => {
    const tablet = makeTablet();
    await saveChange(tablet, stream, setEdits('plan', 'p1', { title: 'Padrón', institution: 'i1' }));
    await saveChange(tablet, stream, setEdits('visit', 'v1', { plan: 'p1', whatWeDid: 'Cruce' }));
    tablet.clock.now += 60_000;
    await deleteRecord(tablet, plan);
    expect(await listRecords(tablet.db, 'plan')).toEqual([]);
    expect(await listRecords(tablet.db, 'visit', { plan: 'p1' })).toHaveLength(1);
    expect(await listDeleted(tablet.db)).toMatchObject([
      { record: { id: 'p1', values: { title: 'Padrón' } }, deletedBy: 'rosa', deletedAt: tablet.clock.now },
    ]);
    expect((await readDeleted(tablet.db, 'plan', 'p1'))?.deletedBy).toBe('rosa');

    await restoreRecord(tablet, plan);
    expect((await readRecord(tablet.db, 'plan', 'p1'))?.values.title).toBe('Padrón');
    expect(await listDeleted(tablet.db)).toEqual([]);
    const did = (await readNamedHistory(tablet.db, 'plan', 'p1')).map((entry) => entry.did);
    expect(did.sort()).toEqual(['deleted', 'restored', undefined]);
  });

  test('is not confused with one that has not arrived', async () => {
    const tablet = makeTablet();
    await saveChange(tablet, stream, setEdits('plan', 'p1', { title: 'Padrón' }));
    expect(await readDeleted(tablet.db, 'plan', 'p1')).toBeUndefined();
    expect(await readDeleted(tablet.db, 'plan', 'unheard')).toBeUndefined();
  });

  test('is not hidden while somebody else was writing in it: it is there, and among the deleted it is not', async () => {
    const [rosa, elmer] = [makeTablet('rosa'), makeTablet('elmer')];
    await saveChange(rosa, stream, setEdits('plan', 'p1', { title: 'Padrón' }));
    await hear(elmer, rosa);
    await saveChange(elmer, stream, setEdits('plan', 'p1', { product: 'Una hoja' }));
    await deleteRecord(rosa, plan);
    await hear(elmer, rosa);
    expect((await readRecord(elmer.db, 'plan', 'p1'))?.keptAlive).toBe(true);
    expect(await readDeleted(elmer.db, 'plan', 'p1')).toBeUndefined();
    expect(await listDeleted(elmer.db)).toEqual([]);
  });

  test('on another tablet, is told there with the name of who did it', async () => {
    const [rosa, elmer] = [makeTablet('rosa'), makeTablet('elmer')];
    await saveChange(rosa, stream, setEdits('plan', 'p1', { title: 'Padrón' }));
    expect(await othersWhoWrote(rosa, 'plan', 'p1')).toEqual([]);
    await deleteRecord(rosa, plan);
    await hear(elmer, rosa);
    await saveNames(elmer.db, [{ id: 'rosa', name: 'Rosa Huamán' }]);
    expect((await readDeleted(elmer.db, 'plan', 'p1'))?.deletedBy).toBe('rosa');
    expect((await readNamedHistory(elmer.db, 'plan', 'p1')).map(({ name }) => name)).toContain('Rosa Huamán');
    expect(await othersWhoWrote(elmer, 'plan', 'p1')).toEqual(['rosa']);
  });
});

describe('two institutions that were joined', () => {
  test('are one in lists, with the records of both; taking it back separates them as they were', async () => {
    const tablet = makeTablet();
    await saveChange(tablet, stream, [
      ...setEdits('institution', 'i1', { name: 'Municipalidad Distrital de Vinchos' }),
      ...setEdits('institution', 'i2', { name: 'Mun. Dist. Vinchos' }),
      ...setEdits('plan', 'p1', { institution: 'i1', title: 'Uno' }),
      ...setEdits('plan', 'p2', { institution: 'i2', title: 'Dos' }),
    ]);
    const plansOf = async (id: string) =>
      (await listOfInstitution(tablet.db, 'plan', id)).map((record) => record.id).sort();
    expect(await plansOf('i1')).toEqual(['p1']);

    await saveChange(tablet, stream, setEdits('institution', 'i2', { mergedInto: 'i1' }));
    expect((await listInstitutions(tablet.db)).standing.map(({ id }) => id)).toEqual(['i1']);
    expect(await plansOf('i1')).toEqual(['p1', 'p2']);
    expect(await plansOf('i2')).toEqual(['p1', 'p2']);
    expect((await readRecord(tablet.db, 'plan', 'p2'))?.values.institution).toBe('i2');

    await saveChange(tablet, stream, setEdits('institution', 'i2', { mergedInto: null }));
    expect((await listInstitutions(tablet.db)).standing).toHaveLength(2);
    expect(await plansOf('i1')).toEqual(['p1']);
  });
});
