import { describe, expect, test } from 'vitest';
import type { FormSession } from '#form/form-session.ts';
import { type FormSessionOptions, openFormSession } from '#form/open-form-session.ts';
import { createFakeHost, drain } from './support/fake-host.ts';
import { createMemoryFormStore, type Memory } from './support/memory-form-store.ts';

const emptyMemory = (): Memory => ({ records: {}, drafts: {}, changes: [] });

function makeTablet(memory: Memory = emptyMemory()) {
  const host = createFakeHost();
  const store = createMemoryFormStore(memory, host.now);
  const open = async (options: Partial<FormSessionOptions> = {}): Promise<FormSession> => {
    const session = openFormSession({
      instrument: 'visit@1',
      kind: 'visit',
      record: 'visit-1',
      stream: () => 'region:99',
      store,
      host,
      ...options,
    });
    await drain();
    return session;
  };
  return { host, store, memory, open };
}

describe('a form that nobody touches', () => {
  test('opened and left, it writes nothing', async () => {
    const { open, memory, host, store } = makeTablet();
    const session = await open({ initial: { visitedOn: '2026-11-22' } });
    expect(session.value('visitedOn').value).toBe('2026-11-22');
    await host.pass(10_000);
    await host.hide();
    await session.close('half-way');
    expect(memory).toEqual(emptyMemory());
    expect(store.heldEditing).toBe(0);
  });

  test('choosing what is chosen already is not typing', async () => {
    const { open, store } = makeTablet();
    const session = await open({ initial: { status: 'held' } });
    session.set('status', 'held');
    expect(session.saved.value.kind).toBe('untouched');
    expect(store.heldEditing).toBe(0);
  });

  test('what was typed and taken back leaves neither draft nor change', async () => {
    const { open, memory, host } = makeTablet();
    const session = await open();
    session.set('place', 'Posta');
    await host.pass(3000);
    expect(memory.drafts['visit-1']).toBeDefined();
    session.set('place', undefined);
    await session.close('half-way');
    expect(memory).toEqual(emptyMemory());
  });
});

describe('a draft of somebody else on a shared tablet', () => {
  const hers = async () => {
    const tablet = makeTablet();
    const session = await tablet.open();
    session.set('place', 'Posta');
    await tablet.host.hide();
    const draft = tablet.memory.drafts['visit-1']!;
    // She went away without leaving the form: a crash, or the lock of the tablet.
    const next = makeTablet({ ...emptyMemory(), drafts: { 'visit-1': { ...draft, author: 'rosa' } } });
    return next;
  };

  test('is told to be hers, and who only looks at it leaves it as it was', async () => {
    const { open, memory } = await hers();
    const before = structuredClone(memory);
    const session = await open();
    expect([session.begunBy.value, session.value('place').value]).toEqual(['rosa', 'Posta']);
    await session.close('half-way');
    expect(memory).toEqual(before);
  });

  test('is written on by who goes on with it, and still says who began it', async () => {
    const { open, memory, host } = await hers();
    const session = await open();
    session.set('purpose', 'Planificar');
    await host.pass(3000);
    expect(memory.drafts['visit-1']).toMatchObject({ author: 'me', begunBy: 'rosa', touched: { place: 'Posta' } });
    await session.close('half-way');
    expect(memory.changes[0]?.draft.touched).toMatchObject({ place: 'Posta', purpose: 'Planificar' });
  });

  test('can be finished as it is', async () => {
    const { open, memory } = await hers();
    const session = await open();
    await session.close('finished');
    expect(memory.changes).toHaveLength(1);
  });

  test('is nobody else’s once she comes back to it', async () => {
    const { memory } = await hers();
    const draft = memory.drafts['visit-1']!;
    const { open } = makeTablet({
      ...emptyMemory(),
      drafts: { 'visit-1': { ...draft, author: 'rosa', begunBy: 'me' } },
    });
    expect((await open()).begunBy.value).toBeUndefined();
  });
});

describe('drafts', () => {
  test('what is typed is on the tablet three seconds later, and only then said to be', async () => {
    const { open, memory, host } = makeTablet();
    const session = await open();
    session.set('whatWeDid', 'Revisamos el padrón');
    expect(session.saved.value.kind).toBe('pending');
    await host.pass(2999);
    expect(memory.drafts['visit-1']).toBeUndefined();
    await host.pass(1);
    expect(memory.drafts['visit-1']?.touched.whatWeDid).toBe('Revisamos el padrón');
    expect(session.saved.value.kind).toBe('saved');
  });

  test('a page that goes to the background writes at once', async () => {
    const { open, memory, host } = makeTablet();
    const session = await open();
    session.set('whatWeDid', 'A');
    await host.hide();
    expect(memory.drafts['visit-1']?.touched.whatWeDid).toBe('A');
  });

  test('what is typed while a draft is being written is still to be saved, and is saved by the next', async () => {
    const { open, memory, host, store } = makeTablet();
    const session = await open();
    let goOn = () => {};
    const write = store.writeDraft;
    store.writeDraft = async (draft) => {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      await write(draft);
    };
    session.set('whatWeDid', 'A');
    await host.pass(3000);
    session.set('whatWeDid', 'AB');
    goOn();
    await drain();
    expect(memory.drafts['visit-1']?.touched.whatWeDid).toBe('A');
    expect(session.saved.value.kind).toBe('pending');
    store.writeDraft = write;
    await host.pass(3000);
    expect(memory.drafts['visit-1']?.touched.whatWeDid).toBe('AB');
    expect(session.saved.value.kind).toBe('saved');
  });

  test('a tablet without space says so, keeps what was typed and saves it when asked again', async () => {
    const { open, memory, host, store } = makeTablet();
    const troubles: unknown[] = [];
    const session = await open({ onTrouble: (error) => troubles.push(error) });
    store.fail = () => new Error('full');
    session.set('whatWeDid', 'A');
    await host.pass(3000);
    expect(session.saved.value.kind).toBe('failed');
    expect(troubles).toHaveLength(1);
    await expect(session.close('finished')).rejects.toThrow('full');
    expect(session.value('whatWeDid').value).toBe('A');
    store.fail = undefined;
    await session.saveNow();
    expect(memory.drafts['visit-1']?.touched.whatWeDid).toBe('A');
    expect(session.saved.value.kind).toBe('saved');
  });

  test('after a crash the form comes back with its values, at the same field, still dirty', async () => {
    const { open, memory, host } = makeTablet();
    const session = await open({ initial: { visitedOn: '2026-11-20' } });
    session.visit('whatWeDid');
    session.set('whatWeDid', 'A');
    await host.pass(3000);
    const later = makeTablet(structuredClone(memory));
    const again = await later.open({ initial: { visitedOn: '2026-11-22' } });
    expect(again.value('whatWeDid').value).toBe('A');
    expect(again.value('visitedOn').value).toBe('2026-11-20');
    expect(again.at()).toBe('whatWeDid');
    expect(later.store.heldEditing).toBe(1);
    const end = await again.close('half-way');
    expect(end.change).toBe('change-1');
  });
});

describe('the change at the end', () => {
  test('a new record takes its first values with it, and says how it was left', async () => {
    const { open, memory, store } = makeTablet();
    const session = await open({ initial: { visitedOn: '2026-11-22', areas: ['A'] } });
    session.set('whatWeDid', 'A');
    await session.close('half-way');
    expect(memory.changes[0]?.draft.touched).toEqual({
      visitedOn: '2026-11-22',
      areas: ['A'],
      whatWeDid: 'A',
      instrument: 'visit@1',
      completion: 'half-way',
    });
    expect(memory.drafts).toEqual({});
    expect(store.heldEditing).toBe(0);
  });

  test('a known record sends only what was typed, over the heads it was opened on', async () => {
    const { open, memory, store } = makeTablet();
    store.arrive('visit', 'visit-1', { whatWeDid: 'Antes', place: 'Posta' }, 'c1');
    const session = await open({ initial: { place: 'Otro' } });
    expect(session.value('place').value).toBe('Posta');
    session.set('whatWeDid', 'Después');
    await session.close('finished');
    const set = memory.changes[0]?.edits.find((edit) => edit.op === 'set' && edit.field === 'whatWeDid');
    expect(set).toMatchObject({ value: 'Después', over: ['c1'] });
    expect(memory.changes[0]?.draft.touched).not.toHaveProperty('place');
  });

  test('finished and left at once makes one change', async () => {
    const { open, memory } = makeTablet();
    const session = await open();
    session.set('whatWeDid', 'A');
    await Promise.all([session.close('finished'), session.close('half-way')]);
    expect(memory.changes).toHaveLength(1);
    expect(memory.changes[0]?.draft.touched.completion).toBe('finished');
  });

  test('an untouched half-way record can be marked as finished', async () => {
    const { open, memory, store } = makeTablet();
    store.arrive('visit', 'visit-1', { whatWeDid: 'A', completion: 'half-way' }, 'c1');
    const session = await open();
    await session.close('finished');
    expect(memory.changes[0]?.draft.touched.completion).toBe('finished');
  });

  test('an untouched finished record is not written again', async () => {
    const { open, memory, store } = makeTablet();
    store.arrive('visit', 'visit-1', { whatWeDid: 'A', completion: 'finished' }, 'c1');
    const session = await open();
    await session.close('finished');
    expect(memory.changes).toHaveLength(0);
  });

  test('a held value stays in the draft and is in no change', async () => {
    const { open, memory } = makeTablet();
    const session = await open();
    session.hold('ratings/A1/team', 3);
    session.set('areas', ['A']);
    await session.close('half-way');
    expect(JSON.stringify(memory.changes[0]?.edits)).not.toContain('ratings');
    expect(memory.drafts['visit-1']).toMatchObject({ dirty: false, held: { 'ratings/A1/team': 3 }, touched: {} });
    const again = await open();
    expect(again.heldValue('ratings/A1/team').value).toBe(3);
  });
});

describe('others write meanwhile', () => {
  test('an untouched field follows; a touched one keeps what was typed and shows theirs beside it', async () => {
    const { open, memory, store } = makeTablet();
    store.arrive('visit', 'visit-1', { whatWeDid: 'Antes', place: 'Posta' }, 'c1');
    const session = await open();
    session.set('whatWeDid', 'Lo mío');
    store.arrive('visit', 'visit-1', { whatWeDid: 'Lo de Rosa', place: 'Local comunal' }, 'c2');
    expect(session.value('place').value).toBe('Local comunal');
    expect(session.value('whatWeDid').value).toBe('Lo mío');
    expect(session.others('whatWeDid').value).toMatchObject([{ change: 'c2', value: 'Lo de Rosa', author: 'rosa' }]);
    await session.close('half-way');
    const set = memory.changes[0]?.edits.find((edit) => edit.op === 'set' && edit.field === 'whatWeDid');
    expect(set).toMatchObject({ over: ['c1'] });
  });

  test('typing on after theirs arrived does not write over it', async () => {
    const { open, memory, store } = makeTablet();
    store.arrive('visit', 'visit-1', { whatWeDid: 'Antes' }, 'c1');
    const session = await open();
    session.set('whatWeDid', 'Lo m');
    store.arrive('visit', 'visit-1', { whatWeDid: 'Lo de Rosa' }, 'c2');
    session.set('whatWeDid', 'Lo mío');
    expect(session.others('whatWeDid').value).toHaveLength(1);
    await session.close('half-way');
    const set = memory.changes[0]?.edits.find((edit) => edit.op === 'set' && edit.field === 'whatWeDid');
    expect(set).toMatchObject({ value: 'Lo mío', over: ['c1'] });
  });

  test('words typed beside another version leave it there, a choice answers both', async () => {
    const { open, memory, store } = makeTablet();
    store.arrive('visit', 'visit-1', { whatWeDid: 'B', status: 'held' }, 'c2');
    const two = (one: string, other: string) => [
      { change: 'c2', value: one, author: 'rosa', at: 2 },
      { change: 'c1', value: other, author: 'juan', at: 1 },
    ];
    memory.records['visit/visit-1'] = {
      ...memory.records['visit/visit-1']!,
      heads: { whatWeDid: ['c1', 'c2'], status: ['c1', 'c2'] },
      versions: { whatWeDid: two('B', 'A'), status: two('held', 'scheduled') },
    };
    const session = await open({ isText: (path) => path === 'whatWeDid' });
    expect(session.others('whatWeDid').value.map((version) => version.value)).toEqual(['A']);
    session.set('whatWeDid', 'B y más');
    session.set('status', 'not-held');
    expect(session.others('whatWeDid').value.map((version) => version.value)).toEqual(['A']);
    expect(session.others('status').value).toEqual([]);
    await session.close('half-way');
    const over = (field: string) => memory.changes[0]?.edits.find((edit) => edit.op === 'set' && edit.field === field);
    expect(over('whatWeDid')).toMatchObject({ over: ['c2'] });
    expect(over('status')).toMatchObject({ over: ['c1', 'c2'] });
  });

  test('joining both texts writes over both', async () => {
    const { open, memory, store } = makeTablet();
    store.arrive('visit', 'visit-1', { whatWeDid: 'Antes' }, 'c1');
    const session = await open();
    session.set('whatWeDid', 'Lo mío');
    store.arrive('visit', 'visit-1', { whatWeDid: 'Lo de Rosa' }, 'c2');
    session.settle('whatWeDid', 'Lo mío\n\nLo de Rosa');
    expect(session.others('whatWeDid').value).toEqual([]);
    await session.close('half-way');
    const set = memory.changes[0]?.edits.find((edit) => edit.op === 'set' && edit.field === 'whatWeDid');
    expect(set).toMatchObject({ over: ['c1', 'c2'] });
  });

  test('going back to the words that were there is no change', async () => {
    const { open, memory, store } = makeTablet();
    store.arrive('visit', 'visit-1', { whatWeDid: 'Antes', completion: 'half-way' }, 'c1');
    const session = await open();
    session.set('whatWeDid', 'Antes y más');
    session.set('whatWeDid', 'Antes');
    await session.close('half-way');
    expect(memory.changes).toEqual([]);
  });
});

describe('rows', () => {
  test('a row taken away and put back is as it was', async () => {
    const { open } = makeTablet();
    const session = await open();
    session.set('participants/k1', { order: 'V' });
    session.set('participants/k1/position', 'Alcaldesa');
    const undo = session.removeRow('participants/k1');
    expect(session.rows('participants').value).toEqual([]);
    expect(session.value('participants/k1/position').value).toBeUndefined();
    undo();
    expect(session.rows('participants').value).toEqual(['k1']);
    expect(session.value('participants/k1/position').value).toBe('Alcaldesa');
  });

  test('a row that others know is taken away for them too, a row of today leaves no trace', async () => {
    const { open, memory, store } = makeTablet();
    store.arrive('visit', 'visit-1', { 'participants/k1': { order: 'V' }, 'participants/k1/position': 'A' }, 'c1');
    const session = await open();
    session.set('participants/k2', { order: 'W' });
    session.set('participants/k2/position', 'B');
    session.removeRow('participants/k1');
    session.removeRow('participants/k2');
    await session.close('half-way');
    const fields = memory.changes[0]?.edits.flatMap((edit) => (edit.op === 'set' ? [[edit.field, edit.value]] : []));
    expect(fields).toContainEqual(['participants/k1', null]);
    expect(JSON.stringify(fields)).not.toContain('k2');
  });

  test('typing in a row does not redraw the list', async () => {
    const { open } = makeTablet();
    const session = await open();
    session.set('participants/k1', { order: 'V' });
    const before = session.rows('participants').value;
    session.set('participants/k1/position', 'Alcaldesa');
    expect(session.rows('participants').value).toBe(before);
  });
});

describe('two windows', () => {
  test('the second one shows everything and writes nothing', async () => {
    const { open, memory, store, host } = makeTablet();
    store.lockedElsewhere.add('visit-1');
    store.arrive('visit', 'visit-1', { whatWeDid: 'A' }, 'c1');
    const session = await open();
    expect(session.readOnly.value).toBe(true);
    session.set('whatWeDid', 'B');
    await host.pass(5000);
    await session.close('half-way');
    expect(session.value('whatWeDid').value).toBe('A');
    expect(memory.changes).toEqual([]);
    expect(memory.drafts).toEqual({});
  });

  test('a form left and opened again at once is not taken for a second window', async () => {
    const { open, store } = makeTablet();
    const first = await open();
    first.set('whatWeDid', 'A');
    let goOn = () => {};
    const finish = store.finishDraft;
    store.finishDraft = async (...args) => {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return finish(...args);
    };
    const leaving = first.close('half-way');
    const second = await open();
    expect(second.ready.value).toBe(false);
    goOn();
    await leaving;
    await drain();
    expect(second.readOnly.value).toBe(false);
    expect(second.value('whatWeDid').value).toBe('A');
  });

  test('a form that takes the place of another in one redraw waits for it, though it was drawn first', async () => {
    const { open } = makeTablet();
    const first = await open();
    first.set('whatWeDid', 'A');
    const opening = open();
    const leaving = first.close('half-way');
    const second = await opening;
    await leaving;
    await drain();
    expect(second.readOnly.value).toBe(false);
    expect(second.value('whatWeDid').value).toBe('A');
  });
});

describe('trouble', () => {
  test('a form that left the screen without being kept is found again with its words', async () => {
    const { open, store, memory } = makeTablet();
    const session = await open();
    store.fail = () => new Error('full');
    session.set('whatWeDid', 'A');
    await expect(session.close('half-way')).rejects.toThrow('full');
    const again = await open();
    expect(again.readOnly.value).toBe(false);
    expect(again.value('whatWeDid').value).toBe('A');
    store.fail = undefined;
    await again.close('half-way');
    expect(memory.changes).toHaveLength(1);
    const third = await open();
    expect(third).not.toBe(again);
    expect(third.value('whatWeDid').value).toBe('A');
  });

  test('a record that cannot be read is said, holds no lock and writes nothing', async () => {
    const { open, store, memory } = makeTablet();
    const read = store.readRecord;
    store.readRecord = async () => {
      throw new Error('broken');
    };
    const session = await open();
    expect(session.failure.value?.cause).toEqual(new Error('broken'));
    expect(session.ready.value).toBe(false);
    await session.close('half-way');
    expect(memory).toEqual(emptyMemory());
    store.readRecord = read;
    expect((await open()).readOnly.value).toBe(false);
  });

  test('moving on in a form that was typed in remembers the new place', async () => {
    const { open, memory, host } = makeTablet();
    const session = await open();
    session.visit('whatWeDid');
    session.set('whatWeDid', 'A');
    await host.pass(3000);
    session.visit('smallChange');
    await host.pass(3000);
    expect(memory.drafts['visit-1']?.at).toBe('smallChange');
    expect(session.saved.value.kind).toBe('saved');
  });
});
