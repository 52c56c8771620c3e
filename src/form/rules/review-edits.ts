import type { Instrument } from '#domain/instruments/instrument.ts';
import type { FormDraft, FormEdit } from '../form-store.ts';

/** Fields of an agreement that a review may write, each at `<review field>/<agreement id>/<field>`. */
const reviewedFields = ['status', 'reason', 'obstacles', 'newDueOn', 'keptOn'] as const;
export type ReviewedField = (typeof reviewedFields)[number];

/** Key in a draft's `heads` for a register of an agreement. */
export function agreementHeadsKey(agreement: string, field: string): string {
  return `agreement:${agreement}:${field}`;
}

/** Ids of the fields of an instrument that look at the agreements of last time. */
export function reviewFieldsOf(instrument: Instrument): string[] {
  return instrument.sections.flatMap((section) =>
    section.fields.filter((field) => field.type === 'agreement-review').map((field) => field.id),
  );
}

/** What was marked in a review, as writes to the agreements themselves, over the heads that the person saw. */
export function reviewEdits(instrument: Instrument, draft: FormDraft): FormEdit[] {
  const reviews = reviewFieldsOf(instrument);
  return Object.entries(draft.touched).flatMap(([path, value]): FormEdit[] => {
    const [review, agreement, field] = path.split('/');
    if (!review || !agreement || !field || !reviews.includes(review)) return [];
    if (!reviewedFields.some((each) => each === field) || (field === 'status' && value === null)) return [];
    const over = draft.heads[agreementHeadsKey(agreement, field)];
    return [{ op: 'set', kind: 'agreement', record: agreement, field, value, ...(over ? { over } : {}) }];
  });
}
