import type { Json } from '../json.ts';
import type { Values } from '../record-edit.ts';

/** Answers given on another day, over those of before. */
export interface Later {
  on: string;
  values: Values;
}

/** A record that is not a visit, with what was written in it later. `on` is the calendar date of its first save. */
export interface RecordStory {
  id: string;
  on: string;
  values: Values;
  later?: Later[];
}

/** A record of any other kind; by somebody else than the district's own assistant where that is said. */
export interface KindStory extends RecordStory {
  kind: string;
  author?: string;
  /** Calendar date on which it was taken back. */
  withdrawnOn?: string;
}

/** An agreement as it is born in a note; `more` is what was completed afterwards, on the same day. */
export interface AgreementStory {
  id: string;
  statement: string;
  responsible: string;
  dueOn: string;
  proposedBy: 'institution' | 'assistant' | 'together' | 'civil-society' | 'other';
  more: Values;
  later?: Later[];
}

/** A note: flat answers, the rows of its lists in order, and what it makes elsewhere. */
export interface VisitStory {
  id: string;
  on: string;
  values: Values;
  rows?: Readonly<Record<string, readonly { readonly [field: string]: Json }[]>>;
  agreements?: AgreementStory[];
  /** What else is known of the small change that `values.smallChange` tells. */
  change?: Values;
  /** Calendar date of the save, when the visit itself is of another day (a scheduled one). */
  writtenOn?: string;
  /** Left unfinished on purpose, to be found on Hoy. */
  halfWay?: true;
}

/** A year in one district of the example region: its institutions, the plan with one of them and all that followed. */
export interface DistrictStory {
  author: string;
  institution: string;
  plan: RecordStory;
  institutions: RecordStory[];
  assessments: RecordStory[];
  visits: VisitStory[];
  /** Small changes noticed outside a visit. */
  changes: RecordStory[];
  /** Context sheets, needs, accompaniments with their contacts, other plans, closings, acts. */
  others: KindStory[];
}

/** Id of a record of the example: readable, always the same, as long as a real one (22 characters). */
export function exampleId(label: string): string {
  if (label.length > 22 || !/^[a-z0-9-]+$/.test(label)) throw new Error(`No id for ${label}`);
  return label.padEnd(22, '-');
}

/** A rating of one criterion as flat values of an assessment. */
export function rating(criterion: string, answers: Values): Record<string, Json> {
  const given = Object.entries(answers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([field, value]) => [`ratings/${criterion}/${field}`, value as Json]));
}

/** One question of a context sheet as flat values: its answer, since when it is known and by whom it was said. */
export function answered(question: string, answer: Json, on: string, source: string, note?: string) {
  return {
    [`${question}/answer`]: answer,
    [`${question}/answeredOn`]: on,
    [`${question}/source`]: source,
    ...(note ? { [`${question}/note`]: note } : {}),
  };
}

/** What all contacts of one accompaniment share. */
interface Accompanied {
  accompaniment: string;
  capacity: string;
  who: string;
  institution: string;
  plan?: string;
}

/** Makes the contacts of one accompaniment; the levels are those of the person, of the companion, and the agreed one. */
export function checkIn(shared: Accompanied) {
  return (
    id: string,
    on: string,
    [declared, observed, agreed]: readonly [number, number, number | null],
    values: Values,
  ): KindStory => ({
    kind: 'check-in',
    id,
    on,
    values: {
      ...shared,
      contactOn: on,
      samePerson: 'yes',
      sharing: 'voices',
      declaredUse: declared,
      observedUse: observed,
      useOpened: true,
      useResult: agreed === null ? 'disagreement' : 'agreed',
      agreedUse: agreed ?? undefined,
      continues: 'yes',
      ...values,
    },
  });
}
