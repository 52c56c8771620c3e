import { utf8Length } from './utf8-length.ts';

/** Index of the item that takes the most room, -1 without any: where a change that is too long is best shortened. */
export function largestItem(items: readonly unknown[]): number {
  const sizes = items.map((item) => utf8Length(JSON.stringify(item) ?? ''));
  return sizes.indexOf(Math.max(...sizes));
}
