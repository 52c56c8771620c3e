import 'fake-indexeddb/auto';
import { set } from 'idb-keyval';
import { expect, test } from 'vitest';
import { applyStoredPreferences, choosePreferences, readPreferences } from '#features/settings/device-preferences.ts';

const makeRoot = () => ({ dataset: {} as DOMStringMap }) as HTMLElement;

test('what was chosen on a device is there when the page opens again', async () => {
  expect(await readPreferences()).toEqual({ textSize: 'normal', contrast: 'normal' });
  const root = makeRoot();
  expect(await choosePreferences({ textSize: 'larger', contrast: 'high' }, root)).toBe(true);
  expect(root.dataset).toEqual({ textSize: 'larger', contrast: 'high' });
  const opened = makeRoot();
  await applyStoredPreferences(opened);
  expect(opened.dataset).toEqual({ textSize: 'larger', contrast: 'high' });
});

test('a choice of another version falls back to the usual look', async () => {
  await set('ayni-device-preferences', { textSize: 'gigantic', contrast: 'high' });
  expect(await readPreferences()).toEqual({ textSize: 'normal', contrast: 'high' });
});
