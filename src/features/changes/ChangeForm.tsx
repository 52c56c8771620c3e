import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { HistorySection } from '#cards/HistorySection.tsx';
import type { RecordVerbs } from '#cards/record-verbs.ts';
import { streamOfDistrict } from '#domain/institution.ts';
import { changeInstrument } from '#domain/instruments/forms/change-instrument.ts';
import type { Json } from '#domain/json.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { onlyPlanOf } from '#domain/small-change.ts';
import type { FormSession } from '#form/form-session.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import { changesTexts as texts } from '#texts/changes.ts';
import { type Action, ActionMenu } from '#ui/ActionMenu.tsx';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { ChangeFields } from './ChangeFields.tsx';
import type { ChangePageProps } from './change-page-props.ts';
import { InstitutionChoice } from './InstitutionChoice.tsx';
import type { ChangeContext } from './read-change-context.ts';
import './ChangeForm.css';

interface ChangeFormProps extends ChangePageProps {
  context: ChangeContext;
  /** Told of the open session, and of its end. */
  onSession: (session: FormSession | undefined) => void;
  /** Only of a change that exists: its menu, what deleting it shows, and its history. */
  care?: { action: Action; parts: ComponentChildren; history: RecordVerbs['history'] };
}

/** The form of one change: new, only what it needs is in sight; read again, all of it. */
export function ChangeForm(props: ChangeFormProps) {
  const { context, care, onSession, tablet, formStore, lookups, open, today, onTrouble, id, field } = props;
  const { record, institutions, all, plans } = context;
  // As it was when the page opened: the record exists from the first save on, and the form must not change its shape.
  const [isNew] = useState(record === undefined);
  const [initial] = useState(() => firstValues(props, context));
  const institution = textOf(record?.values.institution) || textOf(initial.institution);
  const nameOf = (each: string) => textOf(all.find((one) => one.id === each)?.values.name);
  const leave = () => open(placeToReturn(props, record));
  return (
    <Page
      title={texts.title}
      subtitle={nameOf(institution)}
      actions={care && !isNew ? <ActionMenu actions={[care.action]} /> : undefined}
    >
      <div class="change-form">
        <RecordForm
          instrument={changeInstrument}
          kind="change"
          record={id}
          stream={(values) =>
            all.find((each) => each.id === values.institution)?.stream ?? streamOfDistrict(undefined, tablet.person)
          }
          initial={initial}
          draftTitle={(values) => texts.draftTitle(textOf(values.what))}
          store={formStore}
          lookups={lookups}
          onTrouble={onTrouble}
          finishLabel={texts.finish}
          at={field ?? (isNew ? 'what' : undefined)}
          slots={
            institutions.length > 0
              ? { institution: (slot) => <InstitutionChoice {...slot} institutions={institutions} /> }
              : undefined
          }
          sectionSlots={{
            change: (section) => (
              <ChangeFields
                section={section}
                isNew={isNew}
                isInstitutionKnown={initial.institution !== undefined}
                plans={plans}
                today={today()}
                onSession={onSession}
              />
            ),
          }}
          onFinished={leave}
          onLeave={leave}
        />
      </div>
      {record && care && !isNew ? (
        <HistorySection
          instrument={textOf(record.values.instrument)}
          record={id}
          read={care.history}
          now={tablet.now}
        />
      ) : null}
      {care?.parts}
    </Page>
  );
}

/** From a plan its institution and areas; from an institution, or with only one on the tablet, its only running plan. */
function firstValues(
  { plan, institution, today }: ChangePageProps,
  { institutions, plans }: ChangeContext,
): Record<string, Json> {
  const given = plans.find(({ id }) => id === plan);
  const only = institutions.length === 1 ? institutions[0]?.id : undefined;
  const where = textOf(given?.values.institution) || institution || only;
  const chosen = given ?? (where ? onlyPlanOf(plans, where) : undefined);
  const areas = chosen?.values.areas;
  return {
    noticedOn: today(),
    direction: 'improves',
    ...(where ? { institution: where } : {}),
    ...(chosen ? { plan: chosen.id } : plan ? { plan } : {}),
    ...(Array.isArray(areas) && areas.length > 0 ? { areas } : {}),
  };
}

/** Back to where one was; a change that is read again belongs to the line of its institution. */
function placeToReturn({ plan, institution }: ChangePageProps, record: RecordView | undefined): Place {
  if (plan) return { to: 'plan', id: plan };
  if (institution) return { to: 'changes', id: institution };
  const known = record?.values.completion === 'finished' ? textOf(record.values.institution) : '';
  return known ? { to: 'changes', id: known } : { to: 'today' };
}
