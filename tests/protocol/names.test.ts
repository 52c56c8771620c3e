import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesToBase64url } from '#protocol/base64url.ts';
import { buildCursor, nextPrefixHash, parseCursor } from '#protocol/cursor.ts';
import { isHash, isId, isReplica, newId, newKey, newReplica, newToken } from '#protocol/ids.ts';
import { isRegionStream, isStream, regionOfStream, regionStream, streamOfDistrict } from '#protocol/stream.ts';

const ones = (count: number) => new Uint8Array(count).fill(255);

test('base64url is what everybody else writes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(bytesToBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
  );
});

test('ids have the length their randomness needs', () => {
  expect([newId, newKey, newReplica, newToken].map((make) => make(ones).length)).toEqual([22, 8, 16, 43]);
  expect([isId(newId(ones)), isReplica(newReplica(ones)), isHash(newToken(ones))]).toEqual([true, true, true]);
  expect([isId('short'), isId('ñ'.repeat(22)), isReplica('*'.repeat(16))]).toEqual([false, false, false]);
});

test('an institution lives in the stream of the department of its district', () => {
  expect(streamOfDistrict('060101')).toBe('region:06');
  expect(regionOfStream(regionStream('25'))).toBe('25');
  expect(['network', 'region:06', 'region:6', 'region:060', 'x'].map(isStream)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(isRegionStream('network')).toBe(false);
  expect(() => regionStream('Lima')).toThrow();
});

describe('a cursor', () => {
  test('comes back as it was built', () => {
    const cursor = { epoch: 'e-1_x', seq: 46_695, ph: 'h'.repeat(43) };
    expect(parseCursor(buildCursor(cursor))).toEqual(cursor);
    expect(parseCursor(buildCursor({ ...cursor, seq: 0, ph: '' }))?.ph).toBe('');
  });
  test('that nobody built is no cursor', () => {
    for (const text of ['', 'e', 'e.1', 'e.-1.h', 'e.01.h', 'e.1e3.h', 'e.9999999999999999.h', 'é.1.h', 'e.1.h.x']) {
      expect(parseCursor(text)).toBeUndefined();
    }
  });
  test('names everything before it: another row anywhere makes another hash', async () => {
    const sha256 = async (text: string) => `<${text}>`;
    const row = { id: 'i', hash: 'h', at: 1 };
    const after = await nextPrefixHash(sha256, '', row);
    expect(await nextPrefixHash(sha256, after, row)).not.toBe(after);
    expect(await nextPrefixHash(sha256, '', { ...row, at: 2 })).not.toBe(after);
  });
});
