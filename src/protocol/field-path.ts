const refused = new Set(['__proto__', 'constructor', 'prototype']);
const maxSegmentChars = 96;
const slash = '/'.charCodeAt(0);

/** True for a name that is safe as data: kinds, record ids, field names and keys of lists. */
export function isName(text: string): boolean {
  if (text.length === 0 || text.length > maxSegmentChars || refused.has(text)) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit === 0x7f || unit === slash) return false;
  }
  return true;
}

/** Names that would reach an object's prototype if somebody kept data in a plain object. */
export const isRefusedName = (text: string): boolean => refused.has(text);

/** Field grammar `name[/key[/sub]]`: each such path is one register. */
export function isFieldPath(path: string): boolean {
  const segments = path.split('/');
  return segments.length <= 3 && segments.every(isName);
}

/** True when `path` lies under `parent` ('participants/7f3k/role' under 'participants/7f3k'). */
export const isUnder = (path: string, parent: string): boolean => path.startsWith(`${parent}/`);

/** The list row that a path belongs to ('participants/7f3k/role' → 'participants/7f3k'), undefined for a plain field. */
export function rowOf(path: string): string | undefined {
  const [name, key, sub] = path.split('/');
  return sub === undefined ? undefined : `${name}/${key}`;
}
