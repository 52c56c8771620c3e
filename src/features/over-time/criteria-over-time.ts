import { chosenAreas, type Moment, sharingOf } from '#domain/assessment.ts';
import { criteriaOf } from '#domain/instruments/rubric.ts';
import { type LevelAnswer, type Rating, readRating, visibleRating } from '#domain/rating.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';

/** One diagnosis as this tablet may show it. */
export interface SeenAssessment {
  record: RecordView;
  assessedOn: string;
  moment: Moment;
  /** What was saved and what is held here; only opened voices are ever read out of it. */
  values: Values;
  /** Both sides preferred to share nothing, and the answers are on another tablet. */
  isWithheld: boolean;
}

/** A criterion in one diagnosis; without anything concluded or opened there is no `rating`: «sin dato». */
export interface CriterionCell {
  assessment: SeenAssessment;
  rating?: Rating;
}

/** How the difference between both voices moved, where this tablet may show them at least twice. */
export type GapMove = 'closer' | 'apart' | 'same';

/** A criterion from the first diagnosis to the newest one. No averages: each is told by itself. */
export interface CriterionOverTime {
  criterion: string;
  cells: CriterionCell[];
  /** Levels between both voices at each diagnosis; undefined where they are sealed, not shared or no levels. */
  gaps: (number | undefined)[];
  gapMove?: GapMove;
}

/**
 * The diagnoses by their date, as seen here. `held` = what the draft of each keeps on this tablet (voices that no change
 * carries); it shows once it was opened, never before.
 */
export function seenAssessments(
  records: readonly RecordView[],
  held: ReadonlyMap<string, Values> = new Map(),
): SeenAssessment[] {
  return records
    .map((record) => {
      const own = held.get(record.id);
      const values = { ...record.values, ...own };
      const hasRatings = Object.keys(values).some((path) => path.startsWith('ratings/'));
      return {
        record,
        assessedOn: textOf(values.assessedOn),
        moment: momentOf(values),
        values,
        isWithheld: sharingOf(values) === 'nothing' && !hasRatings,
      };
    })
    .sort((a, b) => compare(a.assessedOn, b.assessedOn) || a.record.createdAt - b.record.createdAt);
}

/** Every criterion of the areas that any of them chose, in the order of the rubric; those without any answer are left out. */
export function criteriaOverTime(assessments: readonly SeenAssessment[]): CriterionOverTime[] {
  const areas = [...new Set(assessments.flatMap(({ values }) => chosenAreas(values)))];
  return criteriaOf(areas)
    .map(({ id }) => {
      const cells = assessments.map((assessment) => cellOf(assessment, id));
      const gaps = cells.map(({ rating }) => voiceGap(rating));
      return { criterion: id, cells, gaps, gapMove: gapMove(gaps) };
    })
    .filter(({ cells }) => cells.some(({ rating }) => rating));
}

function cellOf(assessment: SeenAssessment, criterion: string): CriterionCell {
  const rating = visibleRating(readRating(assessment.values, criterion));
  const isSaid = rating.result !== undefined || rating.opened;
  return isSaid ? { assessment, rating } : { assessment };
}

/** Levels between what both sides said; undefined unless both gave a level and may be seen. */
export function voiceGap(rating: Rating | undefined): number | undefined {
  if (!isLevel(rating?.team) || !isLevel(rating.assistant)) return undefined;
  return Math.abs(rating.team - rating.assistant);
}

function gapMove(gaps: readonly (number | undefined)[]): GapMove | undefined {
  const known = gaps.filter((gap) => gap !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 2 || first === undefined || last === undefined) return undefined;
  return last < first ? 'closer' : last > first ? 'apart' : 'same';
}

function isLevel(answer: LevelAnswer | undefined): answer is 1 | 2 | 3 | 4 {
  return typeof answer === 'number';
}

function momentOf({ moment }: Values): Moment {
  return moment === 'follow-up' || moment === 'closing' ? moment : 'baseline';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
