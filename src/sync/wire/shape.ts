type Guard = (value: unknown) => boolean;

/** Guards of the parts of an answer. More fields than named are fine: the endpoint may be newer than this app. */
export const isText: Guard = (value) => typeof value === 'string';
export const isWhole: Guard = (value) => Number.isSafeInteger(value);
export const isFlag: Guard = (value) => typeof value === 'boolean';

/** Every entry passes. */
export function isListOf(isEntry: Guard): Guard {
  return (value) => Array.isArray(value) && value.every(isEntry);
}

/** Every value of a plain object passes, whatever its keys. */
export function isMapOf(isEntry: Guard): Guard {
  return (value) => isPlainObject(value) && Object.values(value).every(isEntry);
}

/** An object with these fields, each of which passes. */
export function hasShape<T>(fields: { [Field in keyof T]?: Guard }): (value: unknown) => value is T {
  const guards = Object.entries(fields) as [string, Guard][];
  return (value): value is T =>
    isPlainObject(value) && guards.every(([field, isField]) => isField((value as Record<string, unknown>)[field]));
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
