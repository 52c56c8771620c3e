import { institutionOfContext } from '#domain/context.ts';
import type { Json } from '#domain/json.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { Draft } from '#store/drafts.ts';
import type { Place } from '#ui/place.ts';

/** Something left half-way and where it goes on. `savedAt` in ms since 1970. */
export interface HalfWayItem {
  kind: string;
  id: string;
  savedAt: number;
  place: Place;
  /** What the form shows: the record with what was typed over it. Held values (sealed voices) are not in here. */
  values: Readonly<Record<string, Json>>;
  draft?: Draft;
}

const placeByKind: Readonly<Record<string, (id: string, field?: string) => Place>> = {
  institution: (id, field) => ({ to: 'institution-form', id, field }),
  plan: (id, field) => ({ to: 'plan-form', id, field }),
  visit: (id, field) => ({ to: 'visit', id, field }),
  agreement: (id, field) => ({ to: 'agreement', id, field }),
  assessment: (id, field) => ({ to: 'assessment', id, field }),
  change: (id, field) => ({ to: 'change', id, field }),
  accompaniment: (id, field) => ({ to: 'accompaniment-form', id, field }),
  'check-in': (id, field) => ({ to: 'check-in', id, field }),
  context: (id, field) => ({ to: 'context', id: institutionOfContext(id), field }),
  demand: (id, field) => ({ to: 'demand', id, field }),
  closing: (id, field) => ({ to: 'closing', id, field }),
  experience: (id, field) => ({ to: 'experience', id, field }),
  expert: (id, field) => ({ to: 'expert', id, field }),
};

/**
 * Drafts with unsaved words and records saved half-way, newest first, each once. A kind without a form of its own on this
 * tablet is left out: there would be nowhere to go on.
 */
export function halfWayItems(drafts: readonly Draft[], records: readonly RecordView[]): HalfWayItem[] {
  const recordsById = new Map(records.map((record) => [record.id, record]));
  const dirty = drafts.filter((draft) => draft.dirty);
  const drafted = new Set(dirty.map((draft) => draft.record));
  const fromDrafts = dirty.map((draft) =>
    itemOf(draft.kind, draft.record, draft.savedAt, draft.at, draft, {
      ...recordsById.get(draft.record)?.values,
      ...draft.touched,
    }),
  );
  const fromRecords = records
    .filter((record) => record.values.completion === 'half-way' && !drafted.has(record.id))
    .map((record) => {
      const held = drafts.find((draft) => draft.record === record.id);
      return itemOf(record.kind, record.id, record.updatedAt, held?.at, held, record.values);
    });
  return [...fromDrafts, ...fromRecords]
    .filter((item): item is HalfWayItem => item !== undefined)
    .sort((a, b) => b.savedAt - a.savedAt);
}

function itemOf(
  kind: string,
  id: string,
  savedAt: number,
  at: string | undefined,
  draft: Draft | undefined,
  values: Readonly<Record<string, Json>>,
): HalfWayItem | undefined {
  const place = Object.hasOwn(placeByKind, kind) ? placeByKind[kind] : undefined;
  return place && { kind, id, savedAt, place: place(id, textOf(at) || undefined), values, draft };
}
