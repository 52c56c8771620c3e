import type { ComponentChildren } from 'preact';
import { HistorySection } from '#cards/HistorySection.tsx';
import type { RecordVerbs } from '#cards/record-verbs.ts';
import { nextContactOn, responsibleNow } from '#domain/accompaniment.ts';
import { checkInEdits } from '#domain/check-in.ts';
import { contactStays } from '#domain/contact-sharing.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';
import { isBlank, textOf, type Values } from '#domain/record-edit.ts';
import { useSharingOf } from '#domain/use-levels.ts';
import type { FormSession } from '#form/form-session.ts';
import { HoldSession } from '#form/HoldSession.tsx';
import { RecordForm } from '#form/RecordForm.tsx';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { formatLongDate } from '#texts/dates.ts';
import { type Action, ActionMenu } from '#ui/ActionMenu.tsx';
import { Page } from '#ui/Page.tsx';
import type { AccompanimentPageProps } from '../accompaniment-page-props.ts';
import { checkInForm } from './check-in-form.ts';
import { NextDate } from './NextDate.tsx';
import type { CheckInRecords } from './read-check-in.ts';
import { checkInRemarks } from './remarks.ts';
import { UsePanel } from './UsePanel.tsx';

export interface CheckInPageProps extends AccompanimentPageProps {
  /** Accompaniment that a new contact belongs to. */
  accompaniment?: string;
  /** Answer to «¿sigue a cargo la misma persona?» with which the contact was begun. */
  samePerson?: string;
}

interface CheckInFormProps extends CheckInPageProps {
  records: CheckInRecords;
  /** Where the page finds the open form. */
  session: { current: FormSession | undefined };
  /** What can be done with a contact that exists: delete it, see who wrote in it. */
  care?: { action: Action; parts: ComponentChildren; history: RecordVerbs['history'] };
}

/** The form of one contact, with what only an accompaniment knows: its panel of voices, its next date, what it makes. */
export function CheckInForm(props: CheckInFormProps) {
  const { id, field, formStore, lookups, open, today, onTrouble, records, session, care } = props;
  const { record, accompaniment, institution, gone, checkIns } = records;
  const opening = accompaniment.values;
  const others = checkIns.map(({ values }) => values);
  const name = textOf(institution?.values.name);
  const back = () => open({ to: 'accompaniment', id: accompaniment.id });
  const close = () => open({ to: 'accompaniment-closing', id: accompaniment.id });
  const propose = (contactOn: string) => nextContactOn(opening, [...others, { contactOn }]);
  const suggest = (asked: Field, values: Values) => {
    if (asked.suggested !== 'next-contact') return [];
    const value = propose(textOf(values.contactOn) || today());
    return value === undefined ? [] : [{ value, label: formatLongDate(value) }];
  };
  const number = record ? undefined : texts.contactNumber(others.length + 1);
  return (
    <Page
      title={texts.checkIn.title}
      subtitle={[name, textOf(opening.capacity), number].filter(Boolean).join(' · ')}
      actions={care ? <ActionMenu actions={[care.action]} /> : undefined}
    >
      {gone.includes('accompaniment') ? <p class="warn">{texts.checkIn.accompanimentDeleted}</p> : null}
      <RecordForm
        instrument={checkInForm}
        kind="check-in"
        record={id}
        stream={() => accompaniment.stream}
        initial={firstValues(accompaniment.id, opening, others, props.samePerson, today())}
        suggest={suggest}
        remarks={checkInRemarks(opening, others)}
        draftTitle={() => texts.checkIn.draftTitle(name)}
        extraEdits={(values, saved) => checkInEdits(id, values, saved)}
        staysHere={contactStays}
        slots={{ agreedUse: ({ session }) => <UsePanel session={session} /> }}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.checkIn.finish}
        at={field}
        onFinished={() => void closesNow(props).then((closes) => (closes ? close() : back()))}
        onLeave={back}
      >
        <HoldSession to={session} />
        <NextDate propose={propose} />
      </RecordForm>
      {record && care ? (
        <HistorySection
          instrument={textOf(record.values.instrument)}
          record={id}
          read={care.history}
          now={formStore.now}
        />
      ) : null}
      {care?.parts}
    </Page>
  );
}

/** Whether the contact just kept says that the accompaniment closes. */
async function closesNow({ formStore, id }: CheckInPageProps): Promise<boolean> {
  const kept = await formStore.readRecord('check-in', id);
  return kept?.values.continues === 'closes';
}

const samePersonAnswers = ['yes', 'no', 'unknown'];

/** What a new contact begins with: the accompaniment's own, who was in charge last, today, and the next date proposed. */
function firstValues(
  accompaniment: string,
  opening: Values,
  others: readonly Values[],
  samePerson: string | undefined,
  today: string,
): Record<string, Json> {
  const first: Values = {
    accompaniment,
    institution: opening.institution,
    plan: opening.plan,
    capacity: opening.capacity,
    who: responsibleNow(opening, others),
    sharing: useSharingOf(opening),
    contactOn: today,
    continues: 'yes',
    samePerson: samePersonAnswers.find((each) => each === samePerson),
    nextContactOn: nextContactOn(opening, [...others, { contactOn: today }]),
  };
  return Object.fromEntries(Object.entries(first).filter((pair): pair is [string, Json] => !isBlank(pair[1])));
}
