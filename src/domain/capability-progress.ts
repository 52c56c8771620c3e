import { type LevelAnswer, type RatingResult, readRating } from './rating.ts';
import type { RecordView } from './record.ts';
import { textOf } from './record-edit.ts';

/** What was concluded about a criterion in one diagnosis: an agreed answer, or that both sides see it differently. */
export type Mark = LevelAnswer | Exclude<RatingResult, 'agreed'>;

interface DatedMark {
  mark: Mark;
  assessedOn: string;
}

/** A criterion from its first diagnosis to its newest one; `latest` is absent while there was only one. */
export interface CriterionProgress {
  criterion: string;
  baseline: DatedMark;
  latest?: DatedMark;
}

/**
 * Criterion by criterion, in the order of the rubric's letters, from what was concluded first to what was concluded last.
 * Reads agreed levels and recorded disagreements; voices and averages have no part in it.
 */
export function capabilityProgress(assessments: readonly RecordView[]): CriterionProgress[] {
  const marksByCriterion = new Map<string, DatedMark[]>();
  const inOrder = [...assessments].sort((a, b) => compare(dateOf(a), dateOf(b)) || a.createdAt - b.createdAt);
  for (const assessment of inOrder) {
    for (const criterion of criteriaIn(assessment)) {
      const mark = markOf(assessment, criterion);
      if (mark === undefined) continue;
      const marks = marksByCriterion.get(criterion) ?? [];
      marks.push({ mark, assessedOn: dateOf(assessment) });
      marksByCriterion.set(criterion, marks);
    }
  }
  return [...marksByCriterion]
    .sort(([a], [b]) => compare(a, b))
    .map(([criterion, marks]) => ({
      criterion,
      baseline: marks[0]!,
      latest: marks.length > 1 ? marks.at(-1) : undefined,
    }));
}

function criteriaIn({ values }: RecordView): Set<string> {
  const paths = Object.keys(values).filter((path) => path.startsWith('ratings/'));
  return new Set(paths.map((path) => path.split('/')[1]!));
}

function markOf({ values }: RecordView, criterion: string): Mark | undefined {
  const { result, agreed } = readRating(values, criterion);
  return result === 'agreed' ? agreed : result;
}

function dateOf({ values }: RecordView): string {
  return textOf(values.assessedOn);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
