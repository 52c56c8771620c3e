import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type AyniDatabase, openDatabase } from '#store/database.ts';
import { listOutbox } from '#store/outbox.ts';
import { saveChange } from '#store/save-change.ts';
import { createWebTablet } from '#store/web-tablet.ts';
import { enrol } from '#sync/enrol.ts';
import { makeEndpoint, makeLine, type RealLine } from '#tests/sync/real-line.ts';
import { noConnection, refusal } from '#tests/sync/scripted-fetch.ts';
import { answerSyncEvent } from '../../sw/background-sync.ts';

let db: AyniDatabase;
let line: RealLine;
let registered: string[];

beforeEach(async () => {
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
  line = makeLine(await makeEndpoint());
  registered = [];
  db = openDatabase('ayni', 'work');
});

const wake = (lastChance = false) =>
  answerSyncEvent(
    { lastChance },
    {
      fetch: line.fetch,
      locks: navigator.locks,
      register: async (tag) => void registered.push(tag),
      app: 'test',
    },
  );

/** Somebody enters, writes a note and closes the page. */
async function writeAndLeave(): Promise<void> {
  const endpoint = await makeEndpoint();
  const { code } = await endpoint.invite({ name: 'Rosa', role: 'assistant', regions: ['06'] });
  line = makeLine(endpoint);
  const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const outcome = await enrol({ fetch: line.fetch, random, db, now: Date.now }, { code, name: 'Rosa' });
  if (outcome.kind !== 'enrolled') throw new Error(outcome.kind);
  const tablet = createWebTablet({ db, person: outcome.account.person, app: 'test' });
  const note = { op: 'set', kind: 'visit', record: 'v', field: 'whatWeDid', value: 'sin señal' } as const;
  await saveChange(tablet, 'region:06', [note]);
  db.close();
}

async function stateOfNote(): Promise<string | undefined> {
  const again = openDatabase('ayni', 'work');
  const [row] = await listOutbox(again);
  again.close();
  return row?.state;
}

describe('the worker, woken with the page closed', () => {
  test('delivers what waits and lets the browser sleep', async () => {
    await writeAndLeave();
    await wake();
    expect(await stateOfNote()).toBe('acknowledged');
    expect(registered).toEqual([]);
  });

  test('asks to be woken again while there is no connection', async () => {
    await writeAndLeave();
    line.trouble = () => Promise.reject(noConnection());
    await expect(wake()).rejects.toThrow('work is left');
    expect(registered).toEqual([]);
    line.trouble = undefined;
    await wake();
    expect(await stateOfNote()).toBe('acknowledged');
  });

  test('registers once more when the browser would give up', async () => {
    await writeAndLeave();
    line.trouble = () => Promise.reject(noConnection());
    await expect(wake(true)).rejects.toThrow('work is left');
    expect(registered).toEqual(['ayni-sync']);
  });

  test('leaves the round to a window that is making it, and comes back', async () => {
    await writeAndLeave();
    const asked = line.asked.length;
    await navigator.locks.request('ayni:sync', async () => {
      await expect(wake()).rejects.toThrow('work is left');
    });
    expect(line.asked.length).toBe(asked);
  });

  test('does not come back for what only a person can mend', async () => {
    await writeAndLeave();
    line.trouble = () => refusal(401, 'unauthorized');
    await wake(true);
    expect(registered).toEqual([]);
    expect(await stateOfNote()).toBe('waiting');
  });

  test('asks nobody anything while nobody has entered, and never opens the example region', async () => {
    const example = openDatabase('ayni-example', 'example');
    await example.open();
    example.close();
    await wake();
    expect(line.asked).toEqual([]);
  });
});
