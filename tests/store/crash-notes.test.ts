import { describe, expect, test } from 'vitest';
import { patternOf } from '#app/keep-crash.ts';
import { forgetCrashes, keepCrash, readCrashes } from '#store/crashes/crash-notes.ts';
import { describeCrash } from '#store/crashes/describe-crash.ts';
import { StorageTrouble } from '#store/storage-trouble.ts';
import { makeTablet } from './make-tablet.ts';

const scene = { at: 1, app: '0.1.0', page: '/visitas/:id' };
const canary = 'María pidió el padrón de 2025';

/** An error as Chrome makes it: its stack begins with name and message. */
function chromeError(name: string, message: string, ...frames: string[]): Error {
  const error = Object.assign(new Error(message), { name });
  error.stack = [`${name}: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');
  return error;
}
const inOurCode = 'https://ayni.example.pe/assets/field-Ab12Cd34.js:1:2345';

describe('a note of something that broke', () => {
  test('says what and where in our own code', () => {
    const error = chromeError('TypeError', 'x is not a function', `Le (${inOurCode})`, inOurCode.replace('2345', '9'));
    expect(describeCrash(error)).toEqual({
      what: 'TypeError',
      frames: ['assets/field-Ab12Cd34.js:1:2345', 'assets/field-Ab12Cd34.js:1:9'],
    });
  });

  test('never says what anybody wrote, wherever an error hides it', () => {
    const asFrame = `${canary}\n    at x (https://ayni.example.pe/assets/Maria-pidio123.js:1:1)`;
    const errors: unknown[] = [
      chromeError('SyntaxError', `Unexpected token in "${canary}"`, `Le (${inOurCode})`),
      chromeError(canary, 'x', `Le (${inOurCode})`),
      chromeError('TypeError', asFrame, `${canary} (${inOurCode})`, `https://ayni.example.pe/visitas/${canary}.js:1:1`),
      Object.assign(new Error(canary), { inner: chromeError('DataError', canary), cause: canary }),
      canary,
      { name: canary, message: 7, stack: canary },
      null,
      undefined,
    ];
    for (const error of errors) expect(JSON.stringify(describeCrash(error))).not.toMatch(/Mar[ií]a|pidi/);
    expect(describeCrash(errors[2]).frames).toEqual(['assets/field-Ab12Cd34.js:1:2345']);
    expect(describeCrash(canary)).toEqual({ what: 'string', frames: [] });
  });

  test('tells the trouble of the memory by its reason, and the cause behind an error by its name', () => {
    const quota = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    expect(describeCrash(new StorageTrouble('full', quota)).what).toBe('StorageTrouble full < QuotaExceededError');
  });

  test('is kept on the tablet, newest first, the same thing counted, twenty at most, until somebody forgets them', async () => {
    const { db } = makeTablet();
    for (let at = 1; at <= 3; at++) await keepCrash(db, chromeError('TypeError', canary), { ...scene, at });
    expect(await readCrashes(db)).toEqual([{ ...scene, at: 3, what: 'TypeError', frames: [], times: 3 }]);
    for (let i = 0; i < 25; i++) await keepCrash(db, new Error(canary), { ...scene, at: 10 + i, app: `0.${i}.0` });
    const notes = await readCrashes(db);
    expect(notes.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, i) => 34 - i));
    expect(JSON.stringify(await db.meta.toArray())).not.toContain('María');
    await forgetCrashes(db);
    expect(await readCrashes(db)).toEqual([]);
    await forgetCrashes(db, notes);
    expect(await readCrashes(db)).toEqual(notes);
  });

  test('names the page by its route: what stands for an id may be anything', () => {
    expect(patternOf('/visitas/AAAAAAAAAAAAAAAAAAAAAA')).toBe('/visitas/:id');
    expect(patternOf('/planes/x/diagnosticos')).toBe('/planes/:id/diagnosticos');
    expect(patternOf('/envio')).toBe('/envio');
    expect(patternOf('/')).toBe('/');
    expect(patternOf(`/otra/${canary}`)).toBe('/…');
  });
});
