import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { HistorySection } from '#cards/HistorySection.tsx';
import type { RecordVerbs } from '#cards/record-verbs.ts';
import { streamOfDistrict } from '#domain/institution.ts';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { threeMinuteNote } from '#domain/three-minute-note.ts';
import { lastHeldVisit, proposedMeetings } from '#domain/visit.ts';
import { visitFirstValues } from '#domain/visit-first-values.ts';
import { visitEdits } from '#domain/visit-records.ts';
import type { FormSession } from '#form/form-session.ts';
import { HoldSession } from '#form/HoldSession.tsx';
import { AgreementReview } from '#form/inputs/AgreementReview.tsx';
import { RecordForm } from '#form/RecordForm.tsx';
import { listRecords } from '#store/list-records.ts';
import { formatLongDate } from '#texts/dates.ts';
import { visitsTexts as texts } from '#texts/visits.ts';
import { type Action, ActionMenu } from '#ui/ActionMenu.tsx';
import { Page } from '#ui/Page.tsx';
import { ContextNews } from './ContextNews.tsx';
import { FillFromPlan } from './FillFromPlan.tsx';
import { lateMeetingRemark } from './late-meeting-remark.ts';
import { OnPaper } from './OnPaper.tsx';
import type { VisitContext } from './read-visit-context.ts';
import { EarlierRecommendations } from './recommendations/EarlierRecommendations.tsx';
import { ScheduledQuestion } from './ScheduledQuestion.tsx';
import { StepMark, TaskSteps } from './steps/TaskSteps.tsx';
import type { VisitPageProps } from './visit-page-props.ts';
import { visitSubtitle } from './visit-subtitle.ts';

const noteInstrument = threeMinuteNote(visitInstrument);

interface VisitFormProps extends VisitPageProps {
  context: VisitContext;
  /** Where the page finds the open form. */
  session: { current: FormSession | undefined };
  /** What can be done with a note that exists: delete it, see who wrote in it. */
  care?: { action: Action; parts: ComponentChildren; history: RecordVerbs['history'] };
}

/** The form of one note with what only a note knows: its meeting, its next date, the records that it makes. */
export function VisitForm(props: VisitFormProps) {
  const { context, session, care, tablet, formStore, lookups, open, today, id, field } = props;
  const { institutions, plans, plan, institution, record } = context;
  const [chosen, setChosen] = useState<RecordView[] | undefined>();
  const visits = chosen ?? context.visits;
  const nameOf = (values: Values) => {
    const chosen = institutions.find((each) => each.id === values.institution);
    return textOf(chosen?.values.name);
  };
  const leave = () => {
    const planId = textOf(context.record?.values.plan) || props.plan;
    open(planId ? { to: 'plan', id: planId } : { to: 'today' });
  };
  const initial = visitFirstValues(visitInstrument, {
    today: today(),
    institution,
    plan,
    lastVisit: lastHeldVisit(visits, today(), id)?.values,
    visits: visits.map(({ values }) => values),
  });
  const readVisits = async (ofPlan: string) =>
    (await listRecords(tablet.db, 'visit', { plan: ofPlan })).filter((visit) => visit.id !== id);
  return (
    <Page
      title={texts.title}
      subtitle={visitSubtitle(record?.values ?? initial, context)}
      actions={
        record && care ? (
          <>
            <OnPaper id={id} />
            <ActionMenu actions={[care.action]} />
          </>
        ) : undefined
      }
    >
      <RecordForm
        instrument={noteInstrument}
        kind="visit"
        record={id}
        stream={(values) =>
          institutions.find((each) => each.id === values.institution)?.stream ??
          streamOfDistrict(values.district, formStore.person)
        }
        initial={initial}
        suggest={suggestNextMeeting}
        remarks={{ modalities: (values) => lateMeetingRemark(values, visits) }}
        draftTitle={(values) => texts.draftTitle(nameOf(values))}
        extraEdits={(values, saved) => visitEdits(id, values, saved)}
        store={formStore}
        lookups={lookups}
        onTrouble={props.onTrouble}
        slots={{
          previousAgreements: (slot) => (
            <>
              <AgreementReview {...slot} />
              <EarlierRecommendations session={slot.session} visits={visits} today={today()} />
            </>
          ),
          taskSteps: (slot) => <TaskSteps {...slot} visits={visits} today={today()} />,
          whoDidIt: (slot) => <StepMark {...slot} visits={visits} today={today()} />,
        }}
        finishLabel={texts.finish}
        at={field}
        onFinished={leave}
        onLeave={leave}
      >
        <HoldSession to={session} />
        <ScheduledQuestion visits={visits} today={today()} />
        <ContextNews tablet={tablet} today={today()} />
        <FillFromPlan
          institutions={institutions}
          plans={plans}
          visits={visits}
          readVisits={readVisits}
          onVisits={setChosen}
          today={today()}
          isNew={!record}
        />
      </RecordForm>
      {record && care ? (
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

/** «¿Cuándo nos vemos?»: 14 or 28 days later, for teams that meet at a fixed pace. */
function suggestNextMeeting(field: Field, values: Values) {
  if (field.suggested !== 'next-meeting') return [];
  return proposedMeetings(values).map((value) => ({ value, label: formatLongDate(value) }));
}
