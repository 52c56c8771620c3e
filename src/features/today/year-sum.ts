import { agreementDueOn, countKept } from '#domain/agreement.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

/** What adds up this year: counts, never a score of anybody. */
export interface YearSum {
  changes: number;
  kept: number;
  /** Agreements due by today, without those cancelled by common accord. */
  due: number;
  visits: number;
  districts: number;
}

export interface YearRecords {
  visits: readonly RecordView[];
  agreements: readonly RecordView[];
  changes: readonly RecordView[];
  institutions: readonly RecordView[];
}

/** Sums of the calendar year of `today` ('YYYY-MM-DD'), up to today. */
export function yearSum(records: YearRecords, today: string): YearSum {
  const isThisYear = (date: string) => date.slice(0, 4) === today.slice(0, 4) && date <= today;
  const held = records.visits.filter(
    ({ values }) =>
      values.status !== 'scheduled' && values.status !== 'not-held' && isThisYear(textOf(values.visitedOn)),
  );
  const districtOf = new Map(records.institutions.map(({ id, values }) => [id, textOf(values.district)]));
  const districts = held.map(
    ({ values }) => textOf(values.district) || districtOf.get(textOf(values.institution)) || '',
  );
  const agreements = records.agreements
    .map(({ values }) => values)
    .filter((values) => (agreementDueOn(values) ?? textOf(values.agreedOn)).slice(0, 4) === today.slice(0, 4));
  return {
    changes: records.changes.filter(({ values }) => isThisYear(textOf(values.noticedOn))).length,
    ...countKept(agreements, today),
    visits: held.length,
    districts: new Set(districts.filter(Boolean)).size,
  };
}
