import { describe, expect, test } from 'vitest';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { decideSetAside } from '#sync/decide-set-aside.ts';
import { listPeople } from '#sync/list-people.ts';
import { listSetAside } from '#sync/list-set-aside.ts';
import { syncOnce } from '#sync/sync-once.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';
import { makeEndpoint, makeEnrolled, makeLine, still } from './real-line.ts';
import { noConnection, portal } from './scripted-fetch.ts';

type Enrolled = Awaited<ReturnType<typeof makeEnrolled>>;
const wire = ({ line, ...tablet }: Enrolled) => ({ ...still, ...tablet, fetch: line.fetch });
const send = (tablet: Enrolled) => syncOnce({ ...still, tablet, fetch: tablet.line.fetch });
const write = (tablet: Tablet, stream: string) =>
  saveChange(tablet, stream, [{ op: 'set', kind: 'visit', record: 'v1', field: 'whatWeDid', value: 'Leímos' }]);

describe('the people of a region', () => {
  test('are listed for its coordination with their tablets, and for nobody else', async () => {
    const endpoint = await makeEndpoint();
    const cora = await makeEnrolled(endpoint, 'Cora', ['06'], 'regional-coordinator');
    const rosa = await makeEnrolled(endpoint, 'Rosa', ['06']);
    await makeEnrolled(endpoint, 'Pedro', ['21']);
    const listed = await listPeople(wire(cora));
    if (listed.kind !== 'listed') throw new Error(listed.kind);
    expect(listed.people.map(({ name, tablets }) => [name, tablets]).sort()).toEqual([
      ['Cora', 1],
      ['Rosa', 1],
    ]);
    expect(await listPeople(wire(rosa))).toEqual({ kind: 'forbidden' });
  });

  test('cannot be asked for without a line, through a portal, or before entering', async () => {
    const endpoint = await makeEndpoint();
    const cora = await makeEnrolled(endpoint, 'Cora', ['06'], 'regional-coordinator');
    cora.line.trouble = () => Promise.reject(noConnection());
    expect(await listPeople(wire(cora))).toEqual({ kind: 'offline' });
    cora.line.trouble = () => portal();
    expect(await listSetAside(wire(cora))).toEqual({ kind: 'garbled' });
    expect(await listPeople({ ...still, ...makeTablet(), fetch: makeLine(endpoint).fetch })).toEqual({
      kind: 'not-enrolled',
    });
  });
});

describe('what was set aside', () => {
  async function begin() {
    const endpoint = await makeEndpoint();
    const cora = await makeEnrolled(endpoint, 'Cora', ['21'], 'regional-coordinator');
    const rosa = await makeEnrolled(endpoint, 'Rosa', ['06']);
    const id = await write(rosa, 'region:21');
    await send(rosa);
    return { cora, rosa, id };
  }

  test('is seen whole by the coordination of its region, and returned with a note it reaches its author', async () => {
    const { cora, rosa, id } = await begin();
    const listed = await listSetAside(wire(cora));
    if (listed.kind !== 'listed') throw new Error(listed.kind);
    expect(listed.items).toMatchObject([{ id, reason: 'no-permission-stream', change: { id } }]);
    expect(listed.people).toEqual([{ id: rosa.person.id, name: 'Rosa' }]);
    expect(await decideSetAside(wire(cora), id, { verdict: 'return', note: 'Es de Cajamarca' })).toEqual({
      kind: 'decided',
    });
    await send(rosa);
    const row = await rosa.db.outbox.where('id').equals(id).first();
    expect(row).toMatchObject({ state: 'set-aside', verdict: 'return', note: 'Es de Cajamarca' });
  });

  test('filed, it is no longer to be corrected; decided twice, the second hears that it is gone', async () => {
    const { cora, rosa, id } = await begin();
    expect(await decideSetAside(wire(cora), id, { verdict: 'file' })).toEqual({ kind: 'decided' });
    expect(await decideSetAside(wire(cora), id, { verdict: 'return' })).toEqual({ kind: 'not-found' });
    await send(rosa);
    expect(await rosa.db.outbox.where('id').equals(id).first()).toMatchObject({ state: 'acknowledged' });
  });
});
