import { useId } from 'preact/hooks';
import { agreementAsksObstacles, agreementDueOn, agreementNeedsReason } from '#domain/agreement.ts';
import { agreementInstrument } from '#domain/instruments/forms/agreement-instrument.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import { scaleById } from '#domain/instruments/scales.ts';
import type { Json } from '#domain/json.ts';
import type { RecordView } from '#domain/record.ts';
import { formatLongDate } from '#texts/dates.ts';
import { formTexts } from '#texts/form.ts';
import { Choices } from '#ui/Choices.tsx';
import { useForm } from '../form-context.ts';
import { agreementHeadsKey, type ReviewedField } from '../rules/review-edits.ts';
import './ReviewedAgreement.css';

// In the order in which they are needed while people talk; what was merely proposed is accepted by «En curso».
const answers = ['kept', 'partly-kept', 'not-kept', 'rescheduled', 'in-progress', 'cancelled'];

/** One open agreement: what was agreed, and how it goes now in as few taps as possible. */
export function ReviewedAgreement({ review, agreement }: { review: string; agreement: RecordView }) {
  const form = useForm();
  const id = useId();
  const path = `${review}/${agreement.id}`;
  const { session } = form;
  const levels = scaleById('agreement-status').levels;
  const status = session.value(`${path}/status`).value;
  const options = answers.map((value) => ({
    value,
    label: levels.find((level) => level.value === value)?.label ?? value,
  }));
  const set = (field: ReviewedField, value: Json | undefined) => {
    session.remember(agreementHeadsKey(agreement.id, field), agreement.heads[field] ?? []);
    session.set(`${path}/${field}`, value);
  };
  const mark = (next: string | undefined) => {
    set('status', next);
    const isKept = next === 'kept' || next === 'partly-kept';
    const visitedOn = session.values().visitedOn;
    set('keptOn', isKept ? (typeof visitedOn === 'string' ? visitedOn : form.props.store.today()) : undefined);
    set('movedFrom', next === 'rescheduled' ? agreementDueOn(agreement.values) : undefined);
    form.rules.check();
    // The heads of what a mark may ask next are those of this moment too.
    for (const field of ['reason', 'obstacles', 'newDueOn'] as const) {
      session.remember(agreementHeadsKey(agreement.id, field), agreement.heads[field] ?? []);
    }
  };
  const { statement, responsible } = agreement.values;
  const due = agreementDueOn(agreement.values);
  const told = [
    due ? formTexts.review.due(formatLongDate(due)) : '',
    responsible ? formTexts.review.responsible(String(responsible)) : '',
  ];
  return (
    <li class="reviewed" data-path={path}>
      <h3 id={id}>{typeof statement === 'string' ? statement : formTexts.review.noStatement}</h3>
      <small>{told.filter(Boolean).join(' · ')}</small>
      <Choices
        labelledBy={id}
        options={options}
        chosen={typeof status === 'string' ? [status] : []}
        disabled={session.readOnly.value}
        onChange={([next]) => mark(next)}
      />
      {asked(status).map((field) => form.drawField(field, `${path}/${field.id}`))}
    </li>
  );
}

// The agreement's own questions, asked here only when the mark calls for them: its conditions speak of its own record.
function asked(status: Json | undefined): Field[] {
  const wanted: ReviewedField[] = [];
  if (status === 'rescheduled') wanted.push('newDueOn');
  if (agreementNeedsReason(status)) wanted.push('reason');
  if (agreementAsksObstacles(status)) wanted.push('obstacles');
  const fields = agreementInstrument.sections.flatMap((section) => section.fields);
  return wanted.flatMap((id) => fields.filter((field) => field.id === id).map(withoutConditions));
}

function withoutConditions({ visibleIf: _visible, requiredIf: _required, ...field }: Field): Field {
  return field;
}
