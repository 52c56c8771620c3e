import { expect, test } from 'vitest';
import { errorCodes } from '#protocol/wire.ts';
import { troubleTexts } from '#texts/trouble.ts';

test('every code of the wire has words for a person', () => {
  expect(Object.keys(troubleTexts.reply).sort()).toEqual([...errorCodes].sort());
});

test('nobody is called «usted» and nothing is said to be lost', () => {
  const said = JSON.stringify(troubleTexts);
  expect(said).not.toMatch(/usted|\bsu tableta\b/i);
});
