import { newestFirst } from '#domain/check-in.ts';
import { groupBy } from '#domain/group-by.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

/** What adds up this year: counts, never a score of anybody. */
export interface YearSum {
  changes: number;
  kept: number;
  /** Agreements due by today, without those cancelled by common accord. */
  due: number;
  visits: number;
  /** Capacities of accompaniments that, at the last contact of this year, were used whenever they were due. */
  capacities: number;
  accompaniments: number;
  /** Districts that were visited; where there are rural ones, only those. */
  districts: number;
  ruralDistricts: number;
  /** Districts with a rural institution on this tablet, visited or not. */
  knownRuralDistricts: number;
}

/** Accompaniments, and those whose capacity was in use at the last of these contacts, which are of this year. */
export function countCapacities(
  accompaniments: readonly RecordView[],
  checkIns: readonly RecordView[],
): Pick<YearSum, 'capacities' | 'accompaniments'> {
  const own = groupBy(checkIns, ({ values }) => textOf(values.accompaniment));
  const inUse = accompaniments.filter(({ id }) => {
    const [last] = newestFirst((own.get(id) ?? []).map(({ values }) => values));
    return last?.useFrequency === 'always';
  });
  return { capacities: inUse.length, accompaniments: accompaniments.length };
}
