import { isCalendarDate } from '#domain/calendar-date.ts';
import { dueDateField } from '#domain/due-dates.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import type { FormDraft, FormEdit } from '../form-store.ts';

/** Fields of an agreement that a review may write, each at `<review field>/<agreement id>/<field>`. */
const reviewedFields = ['status', 'reason', 'obstacles', 'newDueOn', 'keptOn'] as const;
/** `movedFrom` is the date that a moved agreement had when it was moved: it joins the dates that the agreement keeps. */
export type ReviewedField = (typeof reviewedFields)[number] | 'movedFrom';

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
    if (field === 'movedFrom') return movedFromEdits(draft, review, agreement);
    if (!reviewedFields.some((each) => each === field) || (field === 'status' && value === null)) return [];
    const over = draft.heads[agreementHeadsKey(agreement, field)];
    return [{ op: 'set', kind: 'agreement', record: agreement, field, value, ...(over ? { over } : {}) }];
  });
}

function movedFromEdits({ touched }: FormDraft, review: string, agreement: string): FormEdit[] {
  const at = (field: string) => touched[`${review}/${agreement}/${field}`];
  const [from, newDueOn] = [at('movedFrom'), at('newDueOn')];
  if (at('status') !== 'rescheduled' || !isCalendarDate(from) || !isCalendarDate(newDueOn) || from === newDueOn)
    return [];
  return [{ op: 'set', kind: 'agreement', record: agreement, field: dueDateField(from), value: { order: from } }];
}
