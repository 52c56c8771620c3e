import { describe, expect, test } from 'vitest';
import { readAccount } from '#store/account.ts';
import { writeDraft } from '#store/drafts.ts';
import { listOutbox } from '#store/outbox.ts';
import type { Draft } from '#store/tables.ts';
import { type Enrolled, sync, withNotes } from './notes.ts';
import { makeEndpoint, makeLine } from './real-line.ts';
import { fromAyni, hello, noConnection, portal, refusal } from './scripted-fetch.ts';

const draftOf = ({ person }: Enrolled): Draft => ({
  record: 'half',
  kind: 'visit',
  stream: 'region:06',
  author: person.id,
  instrument: 'visit@1',
  touched: { whatWeDid: 'a medio escribir' },
  heads: {},
  held: {},
  isNew: true,
  savedAt: 1,
  dirty: true,
});

describe('a round that meets', () => {
  test('no connection is offline, and nothing changed', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = () => Promise.reject(noConnection());
    expect(await sync(rosa)).toEqual({ kind: 'offline' });
    expect(rosa.line.asked).toHaveLength(1);
  });

  test('a captive portal is garbled, and nothing is believed', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = () => portal();
    expect(await sync(rosa)).toEqual({ kind: 'garbled' });
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'waiting', failures: 0 }]);
  });

  test('a busy endpoint waits as long as it was asked to', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = () => new Response('', { status: 503, headers: { 'retry-after': '90' } });
    expect(await sync(rosa)).toEqual({ kind: 'busy', retryAfterMs: 90_000 });
  });

  test('a page cut in two asks for less, and the page is not applied twice', async () => {
    const rosa = await withNotes(3);
    let cuts = 0;
    rosa.line.trouble = (url) => {
      if (url !== '/v1/pull' || cuts === 2) return undefined;
      cuts += 1;
      return new Response('{"changes": [{"id": "', { headers: fromAyni({}).headers });
    };
    expect(await sync(rosa)).toEqual({ kind: 'done', sent: 3, received: 3 });
    const sizes = rosa.line.asked.filter(({ url }) => url === '/v1/pull').map(({ body }) => JSON.parse(body).max);
    expect(sizes).toEqual([200, 100, 50]);
  });

  test('an endpoint beyond this app has pushed before it is told to update', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = (url) => {
      if (url.startsWith('/v1/hello')) return hello({ minProtocol: 2, maxProtocol: 2 })(url);
      return url === '/v1/pull' ? fromAyni({ pages: 'of version two' }) : undefined;
    };
    expect(await sync(rosa)).toEqual({ kind: 'too-old' });
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'acknowledged' }]);
  });

  test('an endpoint that forgot this tablet shows its pass once and is known again', async () => {
    const rosa = await withNotes(1);
    const before = await readAccount(rosa.db);
    // The same key beside another database: a backup from before this tablet was enrolled.
    const restored = makeLine(await makeEndpoint());
    rosa.line.trouble = (url, init) => restored.fetch(url, init);
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 1 });
    expect(restored.asked.map(({ url }) => url)).toEqual(['/v1/push', '/v1/readmit', '/v1/push', '/v1/pull']);
    expect(await readAccount(rosa.db)).toMatchObject({ person: before?.person, token: before?.token });
  });

  test('an endpoint that does not know the pass either is signed out, after asking once', async () => {
    const rosa = await withNotes(1);
    const stranger = makeLine(await makeEndpoint(7));
    rosa.line.trouble = (url, init) => stranger.fetch(url, init);
    expect(await sync(rosa)).toEqual({ kind: 'signed-out' });
    expect(stranger.asked.map(({ url }) => url)).toEqual(['/v1/push', '/v1/readmit']);
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'waiting' }]);
  });

  test('an endpoint that forgets this tablet twice in a round is signed out', async () => {
    const rosa = await withNotes(1);
    let refused = 0;
    rosa.line.trouble = (url) => {
      if (refused > 1 || (refused === 1 && url !== '/v1/pull') || url === '/v1/readmit') return undefined;
      refused += 1;
      return refusal(401, 'unauthorized');
    };
    expect(await sync(rosa)).toEqual({ kind: 'signed-out' });
    expect(rosa.line.asked.filter(({ url }) => url === '/v1/readmit')).toHaveLength(1);
  });

  test('the loss of a stream sends what was half written in it, in the same round', async () => {
    const rosa = await withNotes(0);
    await writeDraft(rosa.db, draftOf(rosa));
    let pulls = 0;
    rosa.line.trouble = (url) => {
      if (url !== '/v1/pull' || ++pulls > 1) return undefined;
      const told = { streams: ['network'], dropped: ['region:06'], forks: [], people: [] };
      return fromAyni({ changes: [], cursors: {}, more: false, ...told });
    };
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 1 });
    expect(rosa.line.asked.map(({ url }) => url)).toEqual(['/v1/pull', '/v1/push']);
    expect(rosa.line.asked[1]?.body).toContain('a medio escribir');
  });

  test('an endpoint that promises more without end does not hold the tablet', async () => {
    const rosa = await withNotes(0);
    const page = {
      changes: [],
      cursors: {},
      more: true,
      streams: ['region:06', 'network'],
      dropped: [],
      forks: [],
      people: [],
    };
    rosa.line.trouble = (url) => (url === '/v1/pull' ? fromAyni(page) : undefined);
    expect(await sync(rosa)).toEqual({ kind: 'nothing' });
    expect(rosa.line.asked).toHaveLength(1);
  });
});
