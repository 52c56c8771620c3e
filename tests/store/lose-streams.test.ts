import { expect, test } from 'vitest';
import { readAccount, saveAccount } from '#store/account.ts';
import { applyPage } from '#store/apply-page.ts';
import { readCursors } from '#store/cursors.ts';
import { readDraft, writeDraft } from '#store/drafts.ts';
import { listRecords } from '#store/list-records.ts';
import { sendLostDrafts } from '#store/lose-streams.ts';
import { listOutbox } from '#store/outbox.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { heard, logOf, makeTablet, pageOf } from './make-tablet.ts';

const stream = 'region:06';
const write = (tablet: Tablet, field: string, value: string) =>
  saveChange(tablet, stream, [{ op: 'set', kind: 'visit', record: 'v1', field, value }]);
const fetchPage = async (tablet: Tablet, page: ReturnType<typeof pageOf>) =>
  applyPage(tablet.db, { cursors: await readCursors(tablet.db, [stream]), max: 9 }, page, heard);

test('I8 nothing of a lost stream can be opened, and no unsent work of it is lost', async () => {
  const [rosa, luis] = [makeTablet('rosa'), makeTablet('luis')];
  await write(rosa, 'purpose', 'Ordenar el acta');
  await fetchPage(luis, pageOf(await logOf(rosa.db)));
  const account = { person: luis.person, device: 'd', token: 't', epoch: 'e1', pass: 'p', endpoint: '' };
  await saveAccount(luis.db, { ...account, streams: [stream, 'network'] });
  await write(luis, 'whatWeDid', 'Leímos el acta');
  const draft = { kind: 'visit', stream, author: 'luis', instrument: 'visit@1', heads: {}, held: {}, isNew: true };
  await writeDraft(luis.db, { ...draft, record: 'v2', touched: { purpose: 'a medias' }, savedAt: 1, dirty: true });
  await fetchPage(luis, pageOf([], { dropped: [stream], streams: ['network'], cursors: {} }));

  expect((await readAccount(luis.db))?.streams).toEqual(['network']);
  expect(await listRecords(luis.db, 'visit')).toEqual([]);
  expect(await readDraft(luis.db, 'v2')).toBeUndefined();
  expect(await sendLostDrafts(luis)).toBe(1);
  expect(await sendLostDrafts(luis)).toBe(0);
  const waiting = await listOutbox(luis.db, ['waiting']);
  expect(waiting.map(({ body }) => body).join()).toMatch(/Leímos el acta.*a medias/s);
  expect(await listRecords(luis.db, 'visit')).toEqual([]);

  await fetchPage(luis, pageOf([], { streams: [stream, 'network'], cursors: {} }));
  expect((await readRecord(luis.db, 'visit', 'v1'))?.values).toEqual({ whatWeDid: 'Leímos el acta' });
});
