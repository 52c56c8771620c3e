import { describe, expect, test } from 'vitest';
import type { PushReply, PushResult } from '#protocol/wire.ts';
import { applyPushReply } from '#store/apply-push-reply.ts';
import { deleteRecord } from '#store/delete-record.ts';
import { countOutbox, listOutbox } from '#store/outbox.ts';
import { readRecord } from '#store/read-record.ts';
import { resendChange } from '#store/resend-change.ts';
import { saveChange } from '#store/save-change.ts';
import { settleByHand } from '#store/settle-aside.ts';
import type { Tablet } from '#store/tablet.ts';
import { heard, makeTablet } from './make-tablet.ts';

const stream = 'region:06';
const write = (tablet: Tablet, values: Record<string, string>, record = 'v1', where = stream) =>
  saveChange(
    tablet,
    where,
    Object.entries(values).map(([field, value]) => ({ op: 'set' as const, kind: 'visit', record, field, value })),
  );
const answer = (tablet: Tablet, results: PushResult[], verdicts: PushReply['verdicts'] = []) =>
  applyPushReply(
    tablet,
    { results, need: [], verdicts, durable: [] },
    results.map(({ id }) => id),
    heard,
  );
const returned = async (tablet: Tablet, id: string, reason: PushResult['reason'] = 'no-permission-stream') => {
  await answer(tablet, [{ id, result: 'quarantined', reason }]);
  await answer(tablet, [], [{ id, verdict: 'return', note: 'Falta la fecha' }]);
};
const stored = (tablet: Tablet, ...ids: string[]) =>
  answer(
    tablet,
    ids.map((id) => ({ id, result: 'stored' })),
  );
const rowOf = async ({ db }: Tablet, id: string) => (await listOutbox(db)).find((row) => row.id === id)!;

describe('a change that the coordination returned', () => {
  test('is corrected once later changes wrote all of it and the server has them, and is counted no more', async () => {
    const tablet = makeTablet();
    const first = await write(tablet, { purpose: 'uno', whatWeDid: 'dos' });
    await returned(tablet, first);
    tablet.clock.now += 60_000;
    const half = await write(tablet, { purpose: 'corregido' });
    await stored(tablet, half);
    expect((await rowOf(tablet, first)).settled).toBeUndefined();
    tablet.clock.now += 60_000;
    const rest = await write(tablet, { whatWeDid: 'corregido', nextVisitOn: '2026-12-01' });
    expect((await rowOf(tablet, first)).settled).toBeUndefined();
    expect(await countOutbox(tablet.db)).toMatchObject({ setAside: 1 });
    await stored(tablet, rest);
    expect(await rowOf(tablet, first)).toMatchObject({
      state: 'set-aside',
      settled: { at: tablet.clock.now, by: 'changes' },
    });
    expect(await countOutbox(tablet.db)).toEqual({ waiting: 0, setAside: 0, parked: 0 });
  });

  test('is not corrected by what was saved before it, by another record, another region or what was set aside too', async () => {
    const tablet = makeTablet();
    const before = await write(tablet, { purpose: 'antes' });
    const first = await write(tablet, { purpose: 'uno' });
    await returned(tablet, first);
    const others = [
      await write(tablet, { purpose: 'x' }, 'v2'),
      await write(tablet, { purpose: 'x' }, 'v1', 'region:15'),
    ];
    const again = await write(tablet, { purpose: 'otra vez' });
    await stored(tablet, before, ...others);
    await answer(tablet, [{ id: again, result: 'quarantined', reason: 'malformed-field', item: 0 }]);
    expect((await rowOf(tablet, first)).settled).toBeUndefined();
    expect(await rowOf(tablet, again)).toMatchObject({ item: 0 });
    expect(await countOutbox(tablet.db)).toMatchObject({ setAside: 2 });
  });

  test('is not corrected by what corrected an earlier one', async () => {
    const tablet = makeTablet();
    const first = await write(tablet, { purpose: 'uno', whatWeDid: 'dos' });
    const between = await write(tablet, { purpose: 'corregido' });
    const second = await write(tablet, { purpose: 'tres' });
    await returned(tablet, first);
    await returned(tablet, second);
    await stored(tablet, between);
    expect([(await rowOf(tablet, first)).settled, (await rowOf(tablet, second)).settled]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('that deleted a record is corrected by deleting it again; what waits for a decision is settled by nothing', async () => {
    const tablet = makeTablet();
    await stored(tablet, await write(tablet, { purpose: 'uno' }));
    await deleteRecord(tablet, { kind: 'visit', id: 'v1', stream });
    const [, deletion] = await listOutbox(tablet.db);
    const undecided = await write(tablet, { purpose: 'x' }, 'v2');
    await answer(tablet, [{ id: undecided, result: 'quarantined', reason: 'no-permission-stream' }]);
    await returned(tablet, deletion!.id);
    await stored(tablet, await write(tablet, { purpose: 'y' }, 'v2'), await resendChange(tablet, deletion!));
    expect((await rowOf(tablet, deletion!.id)).settled).toMatchObject({ by: 'changes' });
    expect((await rowOf(tablet, undecided)).settled).toBeUndefined();
  });

  test('goes out again as it stands now: the field that was corrected and those that were right', async () => {
    const tablet = makeTablet();
    const first = await write(tablet, { purpose: 'uno', whatWeDid: 'dos' });
    await returned(tablet, first, 'wrong-author');
    const correction = await write(tablet, { purpose: 'corregido' });
    const again = await resendChange(tablet, await rowOf(tablet, first));
    const items = JSON.parse((await rowOf(tablet, again)).body).items;
    expect(items).toMatchObject([
      { field: 'purpose', value: 'corregido', over: [correction] },
      { field: 'whatWeDid', value: 'dos', over: [first] },
    ]);
    await stored(tablet, correction, again);
    expect((await rowOf(tablet, first)).settled).toMatchObject({ by: 'changes' });
    expect((await readRecord(tablet.db, 'visit', 'v1'))?.unsent).toBe(false);
  });

  test('is done when its author says so, and comes back when she takes that back', async () => {
    const tablet = makeTablet();
    const first = await write(tablet, { purpose: 'uno' });
    await returned(tablet, first);
    await settleByHand(tablet.db, first, 7);
    expect(await rowOf(tablet, first)).toMatchObject({ settled: { at: 7, by: 'person' } });
    expect(await countOutbox(tablet.db)).toMatchObject({ setAside: 0 });
    await settleByHand(tablet.db, first);
    expect(await countOutbox(tablet.db)).toMatchObject({ setAside: 1 });
  });
});
