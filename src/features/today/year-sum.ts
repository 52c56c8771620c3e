import { agreementDueOn, countKept } from '#domain/agreement.ts';
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
  districts: number;
  ruralDistricts: number;
  /** Districts with a rural institution on this tablet, visited or not. */
  knownRuralDistricts: number;
}

export interface YearRecords {
  visits: readonly RecordView[];
  agreements: readonly RecordView[];
  changes: readonly RecordView[];
  institutions: readonly RecordView[];
  accompaniments: readonly RecordView[];
  checkIns: readonly RecordView[];
}

/** Sums of the calendar year of `today` ('YYYY-MM-DD'), up to today. */
export function yearSum(records: YearRecords, today: string): YearSum {
  const isThisYear = (date: string) => date.slice(0, 4) === today.slice(0, 4) && date <= today;
  const held = records.visits.filter(
    ({ values }) =>
      values.status !== 'scheduled' && values.status !== 'not-held' && isThisYear(textOf(values.visitedOn)),
  );
  const agreements = records.agreements
    .map(({ values }) => values)
    .filter((values) => (agreementDueOn(values) ?? textOf(values.agreedOn)).slice(0, 4) === today.slice(0, 4));
  return {
    changes: records.changes.filter(({ values }) => isThisYear(textOf(values.noticedOn))).length,
    ...countKept(agreements, today),
    visits: held.length,
    ...countCapacities(records, isThisYear),
    ...countDistricts(held, records.institutions),
  };
}

function countCapacities({ accompaniments, checkIns }: YearRecords, isThisYear: (date: string) => boolean) {
  const own = groupBy(checkIns, ({ values }) => textOf(values.accompaniment));
  const inUse = accompaniments.filter(({ id }) => {
    const [last] = newestFirst((own.get(id) ?? []).map(({ values }) => values));
    return last?.useFrequency === 'always' && isThisYear(textOf(last.contactOn));
  });
  return { capacities: inUse.length, accompaniments: accompaniments.length };
}

function countDistricts(held: readonly RecordView[], institutions: readonly RecordView[]) {
  const districtOf = new Map(institutions.map(({ id, values }) => [id, textOf(values.district)]));
  const visited = new Set(
    held.map(({ values }) => textOf(values.district) || districtOf.get(textOf(values.institution)) || ''),
  );
  visited.delete('');
  const rural = new Set(
    institutions.filter(({ values }) => values.setting === 'rural').map(({ id }) => districtOf.get(id)),
  );
  rural.delete('');
  return {
    districts: visited.size,
    ruralDistricts: [...rural].filter((district) => district !== undefined && visited.has(district)).length,
    knownRuralDistricts: rural.size,
  };
}
