import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import { describeConflict } from '#features/sending/describe-conflict.ts';
import { isSettleable } from '#features/sending/is-settleable.ts';
import { settleConflict } from '#features/sending/settle-conflict.ts';
import type { LoggedChange } from '#protocol/change.ts';
import { applyPage, readCursors } from '#store/apply-page.ts';
import { listConflicts } from '#store/conflicts.ts';
import { listOutbox } from '#store/outbox.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { heard, logOf, makeTablet, pageOf } from '#tests/store/make-tablet.ts';

const stream = 'region:06';
const write = (tablet: Tablet, kind: string, field: string, value: Json) =>
  saveChange(tablet, stream, [{ op: 'set', kind, record: `${kind}-1`, field, value }]);
const fetchAll = async ({ db }: Tablet, log: LoggedChange[]) =>
  applyPage(db, { cursors: await readCursors(db, [stream]), max: 99 }, pageOf(log), heard);
const noLabels = async () => undefined;

/** Rosa and Luis write the same field without hearing of each other; then each hears of it. */
async function writeBoth(kind: string, field: string, hers: Json, his: Json) {
  const [rosa, luis] = [makeTablet('rosa'), makeTablet('luis')];
  await write(rosa, kind, field, hers);
  await write(luis, kind, field, his);
  const log = await logOf(rosa.db, luis.db);
  await fetchAll(rosa, log);
  await fetchAll(luis, log);
  return { rosa, luis };
}

describe('two versions of one text', () => {
  test('photos that two people added at the same time are joined, none is chosen away', async () => {
    const photo = (letter: string) => ({ sha256: letter.repeat(43), type: 'image/jpeg', bytes: 9 });
    const [both, hers, his] = [photo('a'), photo('b'), photo('c')];
    const { rosa } = await writeBoth('visit', 'files', [both, hers], [both, his]);
    const [conflict] = await listConflicts(rosa.db);
    const { joined, words } = await describeConflict(conflict!, noLabels);
    expect(words).toEqual(['2 fotos', '2 fotos']);
    await settleConflict(rosa, conflict!, joined!);
    expect(await listConflicts(rosa.db)).toEqual([]);
    const kept = (await readRecord(rosa.db, 'visit', 'visit-1'))?.values.files;
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(expect.arrayContaining([both, hers, his]));
  });

  test('are told in the words of the form, each whole', async () => {
    const { rosa } = await writeBoth('visit', 'whatWeDid', 'Leímos el padrón', 'Leímos el acta');
    const [conflict] = await listConflicts(rosa.db);
    expect(await describeConflict(conflict!, noLabels)).toMatchObject({
      label: '¿Qué hicimos juntos?',
      isText: true,
      words: ['Leímos el acta', 'Leímos el padrón'],
    });
  });

  test('end when somebody joins them, on her tablet and on the others', async () => {
    const { rosa, luis } = await writeBoth('visit', 'whatWeDid', 'Leímos el padrón', 'Leímos el acta');
    const [conflict] = await listConflicts(rosa.db);
    await settleConflict(rosa, conflict!, 'Leímos el acta y el padrón');
    expect(await listConflicts(rosa.db)).toEqual([]);
    const log = await logOf(rosa.db);
    await fetchAll(
      luis,
      log.map((change) => ({ ...change, seq: change.seq + 10 })),
    );
    expect(await listConflicts(luis.db)).toEqual([]);
    expect((await readRecord(luis.db, 'visit', 'visit-1'))?.values.whatWeDid).toBe('Leímos el acta y el padrón');
  });

  test('a third one that arrived while somebody was joining is not ended by it', async () => {
    const { rosa } = await writeBoth('visit', 'whatWeDid', 'Leímos el padrón', 'Leímos el acta');
    const [asRead] = await listConflicts(rosa.db);
    const ines = makeTablet('ines');
    await write(ines, 'visit', 'whatWeDid', 'Leímos la ordenanza');
    const [row] = await listOutbox(ines.db);
    await fetchAll(rosa, [{ ...JSON.parse(row!.body), seq: 9, at: heard.time + 9, hash: row!.hash }]);
    await settleConflict(rosa, asRead!, 'Leímos el acta y el padrón');
    const [left] = await listConflicts(rosa.db);
    expect(left?.versions.map(({ value }) => value)).toEqual(['Leímos el acta y el padrón', 'Leímos la ordenanza']);
  });
});

describe('two versions of another answer', () => {
  test('a state, a level and a yes are told by their labels', async () => {
    const said = async (kind: string, field: string, one: Json, other: Json) => {
      const { rosa } = await writeBoth(kind, field, one, other);
      return describeConflict((await listConflicts(rosa.db))[0]!, noLabels);
    };
    expect(await said('agreement', 'status', 'kept', 'partly-kept')).toMatchObject({
      isText: false,
      words: ['Cumplido en parte', 'Cumplido'],
    });
    const level = await said('assessment', 'ratings/A1/agreed', 2, 3);
    expect(level.words).toEqual(['En práctica', 'Primeros pasos']);
    expect(level.label).toContain('A1 ');
    expect((await said('institution', 'careful', true, false)).words).toEqual(['No', 'Sí']);
    expect((await said('visit', 'completion', 'finished', 'half-way')).words).toEqual(['Por completar', 'Terminada']);
  });

  test('names of what a field points to come from this tablet', async () => {
    const { rosa } = await writeBoth('visit', 'institution', 'i1', 'i2');
    const labelOf = async (entity: string, id: string) =>
      entity === 'institution' && id === 'i1' ? 'UGEL' : undefined;
    expect((await describeConflict((await listConflicts(rosa.db))[0]!, labelOf)).words).toEqual(['i2', 'UGEL']);
  });

  test('a field of a newer form is shown without being explained', async () => {
    const { rosa } = await writeBoth('visit', 'ofTomorrow', 'a', 'b');
    const described = await describeConflict((await listConflicts(rosa.db))[0]!, noLabels);
    expect(described).toMatchObject({ label: 'Un dato de este registro', words: ['b', 'a'] });
  });

  test('the place of a row in its list is nobody’s to decide', () => {
    const version = (value: Json) => ({ change: 'x', author: 'rosa', at: 0, value });
    expect(
      isSettleable({ field: 'participants/k', versions: [version({ order: 'V' }), version({ order: 'k' })] }),
    ).toBe(false);
    expect(isSettleable({ field: 'areas', versions: [version(['A']), version(null)] })).toBe(true);
  });
});
