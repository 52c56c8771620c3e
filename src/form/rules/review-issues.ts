import { agreementOwes } from '#domain/agreement.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import type { Issue } from '#domain/instruments/issue.ts';
import { formTexts } from '#texts/form.ts';
import type { FormValues } from '../form-store.ts';
import { reviewFieldsOf } from './review-edits.ts';

/** What a review still owes for the agreements that were marked in it: the reason, the new date. */
export function findReviewIssues(instrument: Instrument, values: FormValues): Issue[] {
  return reviewFieldsOf(instrument).flatMap((review) =>
    reviewedAgreements(values, review).flatMap((agreement): Issue[] => {
      const at = (field: string) => values[`${review}/${agreement}/${field}`];
      if (at('status') === undefined) return [];
      return agreementOwes({ status: at('status'), reason: at('reason'), newDueOn: at('newDueOn') }).map((owed) => ({
        field: `${review}/${agreement}/${owed}`,
        severity: 'missing',
        message: formTexts.missing,
      }));
    }),
  );
}

/** Ids of the agreements that a review says something about. */
export function reviewedAgreements(values: FormValues, review: string): string[] {
  const ids = Object.keys(values).flatMap((path) => {
    const [field, agreement] = path.split('/');
    return field === review && agreement ? [agreement] : [];
  });
  return [...new Set(ids)];
}
