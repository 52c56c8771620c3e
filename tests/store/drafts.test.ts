import { expect, test } from 'vitest';
import { setEdits } from '#domain/record-edit.ts';
import { applyPage } from '#store/apply-page.ts';
import { type Draft, discardDraft, listDrafts, readDraft, writeDraft } from '#store/drafts.ts';
import { finishDraft } from '#store/finish-draft.ts';
import { sendLostDrafts } from '#store/lose-streams.ts';
import { listOutbox } from '#store/outbox.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import { contentsOf, heard, logOf, makeTablet, pageOf } from './make-tablet.ts';

const stream = 'region:06';
const makeDraft = (over: Partial<Draft> = {}): Draft => ({
  record: 'v1',
  kind: 'visit',
  stream,
  author: 'rosa',
  instrument: 'visit@1',
  touched: { purpose: 'Ordenar el acta' },
  heads: {},
  held: {},
  at: 'purpose',
  isNew: true,
  savedAt: 1,
  dirty: true,
  ...over,
});

test('a draft comes back as it was, newest first, until it is discarded', async () => {
  const { db } = makeTablet();
  await writeDraft(db, makeDraft());
  await writeDraft(db, makeDraft({ record: 'v2', savedAt: 2 }));
  db.close();
  await db.open();
  expect(await readDraft(db, 'v1')).toEqual(makeDraft());
  expect((await listDrafts(db)).map(({ record }) => record)).toEqual(['v2', 'v1']);
  await discardDraft(db, 'v1');
  expect(await readDraft(db, 'v1')).toBeUndefined();
});

test('finishing saves what was touched and what goes with it, and ends the draft', async () => {
  const tablet = makeTablet();
  const draft = makeDraft();
  await writeDraft(tablet.db, draft);
  await finishDraft(tablet, draft, [
    { op: 'set', kind: 'visit', record: 'v1', field: 'completion', value: 'finished' },
    { op: 'set', kind: 'agreement', record: 'a1', field: 'statement', value: 'Firmar el acta' },
  ]);
  expect((await readRecord(tablet.db, 'visit', 'v1'))?.values).toEqual({
    purpose: 'Ordenar el acta',
    completion: 'finished',
  });
  expect((await readRecord(tablet.db, 'agreement', 'a1'))?.values).toEqual({ statement: 'Firmar el acta' });
  expect(await listOutbox(tablet.db)).toHaveLength(1);
  expect(await readDraft(tablet.db, 'v1')).toBeUndefined();
});

test('what may not travel stays when the form is finished, and is in no change', async () => {
  const tablet = makeTablet();
  const draft = makeDraft({ held: { 'ratings/A1/team': 3 } });
  await writeDraft(tablet.db, draft);
  await finishDraft(tablet, draft, []);
  expect(await readDraft(tablet.db, 'v1')).toMatchObject({ touched: {}, held: { 'ratings/A1/team': 3 }, dirty: false });
  const { drafts: _drafts, ...elsewhere } = await contentsOf(tablet.db);
  expect(JSON.stringify(elsewhere)).not.toContain('ratings/A1/team');
});

test('a text that no change could carry stays typed in its draft; the rest is saved and sent without it', async () => {
  const tablet = makeTablet();
  const seen = 'A'.repeat(22);
  const monstrous = 'ñ'.repeat(150_000);
  const touched = { purpose: 'Ordenar el acta', whatWeDid: monstrous, nextStep: 'a'.repeat(21_340) };
  const draft = makeDraft({ touched, heads: { whatWeDid: [seen], purpose: [seen] } });
  await writeDraft(tablet.db, draft);
  const edits = setEdits('visit', 'v1', { completion: 'half-way' });
  await finishDraft(tablet, draft, [...edits, ...setEdits('agreement', 'a1', { statement: monstrous })]);
  expect((await readRecord(tablet.db, 'visit', 'v1'))?.values).toEqual({
    purpose: 'Ordenar el acta',
    nextStep: touched.nextStep,
    completion: 'half-way',
  });
  const left = await readDraft(tablet.db, 'v1');
  expect(left).toMatchObject({ touched: { whatWeDid: monstrous }, dirty: true, isNew: false });
  expect(left?.heads).toEqual({ whatWeDid: [seen] });
  // Of a region that is no longer hers it waits as it is, instead of making an empty change at every round.
  await tablet.db.meta.put({ key: 'lost', value: [stream] });
  expect(await sendLostDrafts(tablet)).toBe(0);
  expect(await listOutbox(tablet.db)).toHaveLength(1);
});

test('a finish that dies leaves the draft as it was', async () => {
  const tablet = makeTablet();
  await writeDraft(tablet.db, makeDraft());
  const before = await contentsOf(tablet.db);
  tablet.db.drafts.hook('deleting', () => {
    throw new Error('power cut');
  });
  await expect(finishDraft(tablet, makeDraft(), [])).rejects.toThrow();
  expect(await contentsOf(tablet.db)).toEqual(before);
});

test('a draft with nothing in it is ended without a change', async () => {
  const tablet = makeTablet();
  await writeDraft(tablet.db, makeDraft({ touched: {} }));
  expect(await finishDraft(tablet, makeDraft({ touched: {} }), [])).toBe('');
  expect(await contentsOf(tablet.db)).toMatchObject({ outbox: [], drafts: [] });
});

test('a draft replaces only what was on its screen: what arrived meanwhile stands beside it', async () => {
  const [rosa, luis] = [makeTablet('rosa'), makeTablet('luis')];
  const first = await saveChange(rosa, stream, [
    { op: 'set', kind: 'visit', record: 'v1', field: 'purpose', value: 'a' },
  ]);
  await applyPage(luis.db, { cursors: { [stream]: [] }, max: 9 }, pageOf(await logOf(rosa.db)), heard);
  const draft = makeDraft({ isNew: false, touched: { purpose: 'b' }, heads: { purpose: [first] } });
  await saveChange(luis, stream, [{ op: 'set', kind: 'visit', record: 'v1', field: 'purpose', value: 'c' }]);
  const log = await logOf(rosa.db, luis.db);
  const [cursor] = Object.values(pageOf(log.slice(0, 1)).cursors);
  await applyPage(rosa.db, { cursors: { [stream]: [] }, max: 9 }, pageOf(log.slice(0, 1)), heard);
  await applyPage(rosa.db, { cursors: { [stream]: [cursor!] }, max: 9 }, pageOf(log.slice(1)), heard);
  await finishDraft(rosa, draft, []);
  const view = await readRecord(rosa.db, 'visit', 'v1');
  expect(view?.versions.purpose?.map(({ value }) => value)).toEqual(['b', 'c']);
});
