import { describe, expect, test } from 'vitest';
import { makeChange, makeItem } from './support/make-change.ts';
import { makeEndpoint } from './support/make-endpoint.ts';

describe('push and pull', () => {
  test('a change of one tablet is read on another of the same region, whole', async () => {
    const endpoint = await makeEndpoint();
    const ana = await endpoint.addMember('assistant', ['06'], 'Ana');
    const beto = await endpoint.addMember('assistant', ['06'], 'Beto');
    const change = makeChange(ana);
    const pushed = await endpoint.ask('/v1/push', ana, { now: Date.now(), changes: [change], own: [] });
    expect(pushed.json).toEqual({
      results: [{ id: change.id, result: 'stored' }],
      need: [],
      verdicts: [],
      durable: [],
    });
    const pulled = await endpoint.ask('/v1/pull', beto, { cursors: { 'region:06': [] }, max: 100 });
    expect(pulled.json.changes).toHaveLength(1);
    expect(pulled.json.changes[0]).toMatchObject({ ...change, seq: 1 });
    expect(pulled.json.people).toEqual([{ id: ana.person.id, name: 'Ana' }]);
    expect(pulled.json.streams).toEqual(['region:06', 'network']);
    const again = await endpoint.ask('/v1/pull', beto, {
      cursors: { 'region:06': [pulled.json.cursors['region:06']] },
      max: 100,
    });
    expect(again.json).toMatchObject({ changes: [], more: false, forks: [] });
  });

  test('the same change sent twice is stored once', async () => {
    const endpoint = await makeEndpoint();
    const ana = await endpoint.addMember('assistant', ['06']);
    const change = makeChange(ana, { items: [makeItem()] });
    for (const result of ['stored', 'duplicate']) {
      const { json } = await endpoint.ask('/v1/push', ana, { now: Date.now(), changes: [change], own: [] });
      expect(json.results).toEqual([{ id: change.id, result }]);
    }
    const pulled = await endpoint.ask('/v1/pull', ana, { cursors: { 'region:06': [] }, max: 100 });
    expect(pulled.json.changes).toHaveLength(1);
  });
});
