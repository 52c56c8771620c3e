import { describe, expect, test } from 'vitest';
import { setEdits } from '#domain/record-edit.ts';
import { halfWayItems } from '#features/today/half-way-items.ts';
import { applyPage } from '#store/apply-page.ts';
import { readCursors } from '#store/cursors.ts';
import { deleteRecord, othersWhoWrote, restoreRecord } from '#store/delete-record.ts';
import { type Draft, listDrafts, readDraft, writeDraft } from '#store/drafts.ts';
import { listDeleted, readDeleted } from '#store/list-deleted.ts';
import { listHalfWay } from '#store/list-half-way.ts';
import { listInstitutions, listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { listOutbox } from '#store/outbox.ts';
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

describe('what a deleted record had on this tablet alone', () => {
  const words = (over: Partial<Draft>): Draft => ({
    record: 's1',
    kind: 'assessment',
    stream,
    author: 'rosa',
    instrument: 'assessment@1',
    touched: {},
    heads: {},
    held: { 'ratings/B1/team': 3 },
    isNew: false,
    savedAt: 1,
    dirty: false,
    ...over,
  });
  const assessment = { kind: 'assessment', id: 's1', stream };

  test('sealed voices stay in no list and in no change, and are there again when it comes back', async () => {
    const tablet = makeTablet();
    const { db } = tablet;
    await saveChange(
      tablet,
      stream,
      setEdits('assessment', 's1', { areas: ['B'], instrument: 'assessment@1', completion: 'half-way' }),
    );
    await writeDraft(db, words({}));
    await deleteRecord(tablet, assessment);
    expect(await listHalfWay(db)).toEqual([]);
    expect(halfWayItems(await listDrafts(db), await listHalfWay(db))).toEqual([]);
    expect(JSON.stringify([await listDeleted(db), await listOutbox(db)])).not.toContain('ratings/B1/team');
    await restoreRecord(tablet, assessment);
    expect(halfWayItems(await listDrafts(db), await listHalfWay(db))).toMatchObject([
      { id: 's1', draft: { held: { 'ratings/B1/team': 3 } } },
    ]);
  });

  test('words that a crash left in a draft go with it and come back with it; nothing of them keeps it alive', async () => {
    const tablet = makeTablet();
    const { db } = tablet;
    await saveChange(
      tablet,
      stream,
      setEdits('assessment', 's1', { areas: ['B'], instrument: 'assessment@4', completion: 'finished' }),
    );
    await writeDraft(db, words({ touched: { team: 'Planeamiento' }, dirty: true }));
    await deleteRecord(tablet, assessment);
    expect(halfWayItems(await listDrafts(db), await listHalfWay(db))).toEqual([]);
    expect(await readDraft(db, 's1')).toMatchObject({ dirty: false, held: { 'ratings/B1/team': 3 } });
    await restoreRecord(tablet, assessment);
    expect(await readRecord(db, 'assessment', 's1')).toMatchObject({
      keptAlive: false,
      values: { team: 'Planeamiento', instrument: 'assessment@4', completion: 'finished' },
    });
  });
});

describe('«Borrados» of a tablet with much in it', () => {
  test('holds what was deleted of every kind, known or not, and reads nothing that is in sight', async () => {
    const tablet = makeTablet();
    const { db } = tablet;
    const read = countRead(db);
    for (const kind of ['agreement', 'from-the-future', 'plan', 'visit']) {
      const ids = Array.from({ length: 30 }, (_, at) => `${kind}-${at}`);
      await saveChange(
        tablet,
        stream,
        ids.flatMap((id) => setEdits(kind, id, { title: id, status: 'hidden' })),
      );
    }
    await deleteRecord(tablet, { kind: 'from-the-future', id: 'from-the-future-7', stream });
    await deleteRecord(tablet, { kind: 'visit', id: 'visit-3', stream });
    read.bodies = 0;
    const ids = (await listDeleted(db)).map(({ record }) => record.id).sort();
    expect(ids).toEqual(['from-the-future-7', 'visit-3']);
    // The visit, and all of a kind whose own word for a state happens to be the mark of a deleted one.
    expect(read.bodies).toBe(31);
  });
});

/** Rows of `records` that are read, those that a filter throws away included. Call it before the database is opened. */
function countRead(db: Tablet['db']): { bodies: number } {
  const read = { bodies: 0 };
  db.use({
    stack: 'dbcore',
    name: 'count-read',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== 'records') return table;
        return {
          ...table,
          query: async (request) => {
            const answer = await table.query(request);
            if (request.values) read.bodies += answer.result.length;
            return answer;
          },
          openCursor: async (request) => {
            const cursor = await table.openCursor(request);
            if (!cursor || !request.values) return cursor;
            return Object.create(cursor, {
              start: {
                value: (each: () => void) =>
                  cursor.start(() => {
                    read.bodies += 1;
                    each();
                  }),
              },
              value: { get: () => cursor.value },
              key: { get: () => cursor.key },
              primaryKey: { get: () => cursor.primaryKey },
              done: { get: () => cursor.done },
            });
          },
        };
      },
    }),
  });
  return read;
}

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
