import { textOf } from '#domain/record-edit.ts';
import type { LookupContext } from '#form/lookups.ts';

/** An institution always; a plan once the form says of which institution it is. */
export function isCreatable(entity: string, context: LookupContext): boolean {
  if (entity === 'institution') return true;
  return entity === 'plan' && textOf(context.values.institution) !== '';
}
