import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openDatabase } from '#store/database.ts';
import { askToPersist, readStorageEstimate } from '#store/storage-estimate.ts';
import { createWebTablet } from '#store/web-tablet.ts';

const person = { id: 'rosa', name: 'Rosa', role: 'assistant', regions: ['06'] } as const;
const makeWebTablet = (name: string) =>
  createWebTablet({
    db: openDatabase(name, 'work', { indexedDB, IDBKeyRange }),
    person: { ...person, regions: [...person.regions] },
    app: '1',
  });

test('the real tablet hashes as the server does and throws dice of its own', async () => {
  const tablet = makeWebTablet('real-1');
  // SHA-256 of 'abc' (FIPS 180-4, appendix B.1), in base64url.
  expect(await tablet.sha256('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  expect(tablet.random(16)).toHaveLength(16);
  expect(tablet.random(16)).not.toEqual(tablet.random(16));
});

test('the same lock runs one work at a time, and that of another database waits for nobody', async () => {
  const [one, other] = [makeWebTablet('real-1'), makeWebTablet('real-2')];
  const order: string[] = [];
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const first = one.withLock('save', async () => {
    order.push('first begins');
    await gate;
    order.push('first ends');
  });
  const second = one.withLock('save', async () => void order.push('second'));
  await other.withLock('save', async () => void order.push('other'));
  open();
  await Promise.all([first, second]);
  expect(order.filter((each) => each !== 'other')).toEqual(['first begins', 'first ends', 'second']);
  expect(order.indexOf('other')).toBeLessThan(order.indexOf('first ends'));
});

test('the browser is asked to keep the data only when it did not promise yet', async () => {
  let asked = 0;
  const makeStorage = (persisted: boolean) => ({
    estimate: async () => ({ usage: 5, quota: 10 }),
    persisted: async () => persisted,
    persist: async () => {
      asked += 1;
      return false;
    },
  });
  expect(await readStorageEstimate(makeStorage(true))).toEqual({ usage: 5, quota: 10, persisted: true });
  expect([await askToPersist(makeStorage(true)), asked]).toEqual([true, 0]);
  expect([await askToPersist(makeStorage(false)), asked]).toEqual([false, 1]);
});
