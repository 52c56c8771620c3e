import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import { canonicalJson } from '#protocol/canonical-json.ts';
import type { Change } from '#protocol/change.ts';
import { changeToText, hashChange } from '#protocol/hash-change.ts';
import { utf8Length } from '#protocol/utf8-length.ts';

const sha256 = async (text: string) => createHash('sha256').update(text, 'utf8').digest('base64url');

describe('canonical JSON (RFC 8785)', () => {
  test('writes the sample of §3.2.2 as §3.2.3 does', () => {
    const sample = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    ) as Json;
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });
  test('sorts keys by UTF-16 units, as §3.2.3 shows', () => {
    const sample = JSON.parse(
      String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
    ) as Json;
    expect(Object.values(JSON.parse(canonicalJson(sample)) as object).sort()).toHaveLength(7);
    const order = [...canonicalJson(sample).matchAll(/:"([A-Z][a-z]+)/g)].map(([, word]) => word);
    expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew']);
  });
  test('zero has no sign, and what has no JSON form throws', () => {
    expect(canonicalJson(-0)).toBe('0');
    for (const impossible of [Number.NaN, Infinity, '\ud800', { '\udfff': 1 }, undefined, () => 1]) {
      expect(() => canonicalJson(impossible as Json)).toThrow(TypeError);
    }
  });
  test('says the same after any journey through JSON, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = safely(() => canonicalJson(value as Json));
        if (text === undefined) return;
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

const safely = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

test('the bytes of a text are counted as they will be sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

describe('the hash of a change', () => {
  const change: Change = {
    v: 1,
    id: 'AAAAAAAAAAAAAAAAAAAAAA',
    stream: 'region:06',
    replica: 'BBBBBBBBBBBBBBBB',
    n: 1,
    prev: '',
    author: 'p1',
    app: '0.1.0',
    wall: 1795305600000,
    seen: 0,
    items: [
      { op: 'set', kind: 'visit', record: 'CCCCCCCCCCCCCCCCCCCCCC', field: 'purpose', value: 'Ñuñoa €', over: [] },
    ],
  };
  const text =
    '{"app":"0.1.0","author":"p1","id":"AAAAAAAAAAAAAAAAAAAAAA","items":[{"field":"purpose","kind":"visit","op":"set","over":[],"record":"CCCCCCCCCCCCCCCCCCCCCC","value":"Ñuñoa €"}],"n":1,"prev":"","replica":"BBBBBBBBBBBBBBBB","seen":0,"stream":"region:06","v":1,"wall":1795305600000}';

  test('is that of its canonical JSON, for ever: this vector never changes', async () => {
    expect(changeToText(change)).toBe(text);
    expect(await hashChange(change, sha256)).toBe('HAyxqDyFTRTDnKb6YotWigaVdSb3Pie9Z4gOfZqnFFU');
  });
  test('does not depend on a later signature, and does on everything else', async () => {
    const hash = await hashChange(change, sha256);
    expect(await hashChange({ ...change, sig: 'x' } as Change, sha256)).toBe(hash);
    expect(await hashChange({ ...change, wall: change.wall + 1 }, sha256)).not.toBe(hash);
    expect(await hashChange({ ...change, news: 1 } as Change, sha256)).not.toBe(hash);
  });
});
