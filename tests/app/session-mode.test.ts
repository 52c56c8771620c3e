import { expect, test } from 'vitest';
import { readMode, writeMode } from '#app/session-mode.ts';

test('a window opens with real work unless the example was asked for in it', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(readMode(storage)).toBe('work');
  writeMode(storage, 'example');
  expect(readMode(storage)).toBe('example');
  writeMode(storage, 'work');
  expect(readMode(storage)).toBe('work');
});
