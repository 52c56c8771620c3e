import type { Json } from '#domain/json.ts';
import { isWellFormed } from './well-formed.ts';

/**
 * The one way to write a JSON value (RFC 8785): keys sorted by UTF-16 units, numbers and escapes as ECMAScript writes them.
 * Throws on what has no such form: lone surrogates, NaN, infinities, anything that is not JSON.
 */
export function canonicalJson(value: Json): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('a number without a JSON form');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `[${value.map(canonicalJson).join(',')}]` : members(value);
    default:
      throw new TypeError(`${typeof value} is not JSON`);
  }
}

function members(value: { [key: string]: Json | undefined }): string {
  const written: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    // An optional property that was never given is no property, as for JSON.stringify.
    if (member !== undefined) written.push(`${quote(key)}:${canonicalJson(member)}`);
  }
  return `{${written.join(',')}}`;
}

function quote(text: string): string {
  if (!isWellFormed(text)) throw new TypeError('a lone surrogate has no UTF-8 form');
  return JSON.stringify(text);
}
