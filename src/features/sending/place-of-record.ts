import { institutionOfContext } from '#domain/context.ts';
import type { Place } from '#ui/place.ts';

/** Where a record is written, at that field; undefined for kinds without a screen of their own. */
export function placeOfRecord(kind: string, id: string, field?: string): Place | undefined {
  switch (kind) {
    case 'institution':
      return { to: 'institution-form', id, field };
    case 'plan':
      return field ? { to: 'plan-form', id, field } : { to: 'plan', id };
    case 'visit':
    case 'agreement':
    case 'assessment':
      return { to: kind, id, field };
    case 'demand':
    case 'change':
    case 'closing':
    case 'experience':
    case 'expert':
      return { to: kind, id, field };
    case 'context':
      return { to: 'context', id: institutionOfContext(id), field };
    case 'accompaniment':
      return field ? { to: 'accompaniment-form', id, field } : { to: 'accompaniment', id };
    case 'check-in':
      return { to: kind, id, field };
    default:
      return undefined;
  }
}
