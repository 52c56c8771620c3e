import { describe, expect, test } from 'vitest';
import { createFormStore } from '#app/form-store.ts';
import type { FormDraft } from '#form/form-store.ts';
import { StorageTrouble } from '#store/storage-trouble.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';

const draft: FormDraft = {
  record: 'v1',
  kind: 'visit',
  stream: 'region:06',
  author: 'rosa',
  instrument: 'visit@1',
  touched: { whatWeDid: 'Cruzamos el padrón' },
  heads: {},
  held: {},
  isNew: true,
  savedAt: 1,
  dirty: true,
};

function makeStore() {
  const tablet = makeTablet();
  const troubles: unknown[] = [];
  let saves = 0;
  const store = createFormStore({
    tablet,
    today: () => '2026-11-22',
    locks: navigator.locks,
    onTrouble: (error) => troubles.push(error),
    onSaved: () => {
      saves += 1;
    },
  });
  return { tablet, store, troubles, saves: () => saves };
}

describe('what forms need of the tablet', () => {
  test('a finished form is read back, its draft is gone, and the app hears of the save', async () => {
    const { store, saves } = makeStore();
    await store.writeDraft(draft);
    await store.finishDraft(draft, []);
    expect(await store.readDraft('v1')).toBeUndefined();
    expect((await store.readRecord('visit', 'v1'))?.values.whatWeDid).toBe('Cruzamos el padrón');
    expect(saves()).toBe(2);
  });

  test('what was not kept is told to the app and to the form', async () => {
    const { tablet, store, troubles, saves } = makeStore();
    await tablet.db.open();
    tablet.db.close();
    await expect(store.writeDraft(draft)).rejects.toBeInstanceOf(StorageTrouble);
    expect(troubles).toHaveLength(1);
    expect(saves()).toBe(0);
  });

  test('a second window finds the form held elsewhere until it is let go', async () => {
    const { store } = makeStore();
    const release = await store.holdDraft('v1');
    expect(await store.holdDraft('v1')).toBe('elsewhere');
    expect(await store.holdDraft('v2')).not.toBe('elsewhere');
    if (release === 'elsewhere') throw new Error('nobody else has it');
    release();
    await expect.poll(() => store.holdDraft('v1')).not.toBe('elsewhere');
  });

  test('a form that takes the place of another finds it free at once', async () => {
    const { store } = makeStore();
    for (let turn = 0; turn < 20; turn++) {
      const release = await store.holdDraft('v1');
      if (release === 'elsewhere') throw new Error(`taken for a second window in turn ${turn}`);
      release();
    }
  });
});
