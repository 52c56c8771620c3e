import type { Json } from './json.ts';
import { isOpen, type LevelAnswer, type Rating, ratingOwes, ratingStep, readRating } from './rating.ts';
import { type RecordEdit, setEdits, textOf, type Values } from './record-edit.ts';

/** What leaves the tablet where a diagnosis was made: only what was agreed unless both sides say otherwise. */
export type Sharing = 'nothing' | 'agreed' | 'voices';
export type Moment = 'baseline' | 'follow-up' | 'closing';

const sharings: readonly Sharing[] = ['nothing', 'agreed', 'voices'];
// That they were opened goes with the voices: without it another tablet would take them for sealed.
const voiceFields: readonly string[] = ['team', 'teamNote', 'assistant', 'assistantNote', 'opened'];
const headerOfTheRoom: readonly string[] = ['team', 'howTeamAnswers'];

/** The agreement on sharing written in a record; «solo lo acordado» while nobody chose. */
export function sharingOf(values: Values): Sharing {
  return sharings.find((each) => each === values.sharing) ?? 'agreed';
}

/** True when the first tells more than the second. Widening sends what was held; narrowing cannot call back what was sent. */
export function isWiderSharing(one: Sharing, other: Sharing): boolean {
  return sharings.indexOf(one) > sharings.indexOf(other);
}

/**
 * True when that register may be part of a change. A voice travels only opened and only if both sides want it;
 * with nothing shared, others learn only that a diagnosis of those areas took place.
 */
export function mayTravel(path: string, values: Values, sharing: Sharing): boolean {
  const [list, criterion, field] = path.split('/');
  if (list !== 'ratings' || criterion === undefined || field === undefined) {
    return sharing !== 'nothing' || !headerOfTheRoom.includes(path);
  }
  if (sharing === 'nothing') return false;
  if (!isOpen(ratingStep(readRating(values, criterion)))) return false;
  return sharing === 'voices' || !voiceFields.includes(field);
}

/** Divides the values of an assessment into what a change may carry and what stays in this tablet's draft. */
export function divideBySharing(
  values: Values,
  sharing: Sharing,
): { travels: Record<string, Json>; held: Record<string, Json> } {
  const travels: Record<string, Json> = {};
  const held: Record<string, Json> = {};
  for (const [path, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (mayTravel(path, values, sharing)) travels[path] = value;
    else if (value !== null) held[path] = value;
  }
  return { travels, held };
}

/** The edits of an assessment under an agreement on sharing: the only way in which ratings become part of a change. */
export function assessmentEdits(id: string, header: Values, ratings: Values, sharing: Sharing): RecordEdit[] {
  return setEdits('assessment', id, divideBySharing({ ...header, ...ratings, sharing }, sharing).travels);
}

/** The chosen areas in the order of the catalogue. */
export function chosenAreas(values: Values): string[] {
  return Array.isArray(values.areas) ? values.areas.map((area) => textOf(area)).sort() : [];
}

/** One to three areas are what a diagnosis can talk about well; more is only a warning. */
export const areasThatMatterNow = { min: 1, max: 3 };

/** Criteria without a complete result among those given. */
export function unfinishedCriteria(values: Values, criteria: readonly string[]): string[] {
  return criteria.filter((criterion) => ratingOwes(readRating(values, criterion)).length > 0);
}

/** Criteria with a voice given and not opened: they wait sealed on this tablet. */
export function sealedCriteria(values: Values, criteria: readonly string[]): string[] {
  return criteria.filter((criterion) => {
    const step = ratingStep(readRating(values, criterion));
    return step === 'team-sealed' || step === 'both-sealed';
  });
}

/** The agreed answer of a criterion, undefined while there is none or the two sides see it differently. */
export function agreedAnswer(values: Values, criterion: string): LevelAnswer | undefined {
  const rating = readRating(values, criterion);
  return rating.result === 'agreed' ? rating.agreed : undefined;
}

/** The first diagnosis of a plan is its baseline, the later ones follow it up. */
export function proposedMoment(earlier: readonly Values[]): Moment {
  return earlier.some((values) => values.moment === 'baseline') ? 'follow-up' : 'baseline';
}

/** What was concluded about a criterion in the newest diagnosis before this one, to be shown beside today's. */
export function earlierRating(
  earlier: readonly Values[],
  criterion: string,
): { rating: Rating; assessedOn: string; moment: Moment } | undefined {
  return earlier
    .map((values) => ({
      rating: readRating(values, criterion),
      assessedOn: textOf(values.assessedOn),
      moment: (values.moment ?? 'baseline') as Moment,
    }))
    .filter(({ rating }) => rating.result !== undefined)
    .sort((a, b) => a.assessedOn.localeCompare(b.assessedOn))
    .at(-1);
}
