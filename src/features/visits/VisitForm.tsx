import { useState } from 'preact/hooks';
import { streamOfDistrict } from '#domain/institution.ts';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { threeMinuteNote } from '#domain/three-minute-note.ts';
import { isMeetingFrequency, lastHeldVisit, nextMeetingOn } from '#domain/visit.ts';
import { visitFirstValues } from '#domain/visit-first-values.ts';
import { visitEdits } from '#domain/visit-records.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import { listRecords } from '#store/list-records.ts';
import { formatLongDate } from '#texts/dates.ts';
import { visitsTexts as texts } from '#texts/visits.ts';
import { Page } from '#ui/Page.tsx';
import { ContextNews } from './ContextNews.tsx';
import { FillFromPlan } from './FillFromPlan.tsx';
import { lateMeetingRemark } from './late-meeting-remark.ts';
import { OnPaper } from './OnPaper.tsx';
import type { VisitContext } from './read-visit-context.ts';
import type { VisitPageProps } from './visit-page-props.ts';
import { visitSubtitle } from './visit-subtitle.ts';

const noteInstrument = threeMinuteNote(visitInstrument);

/** The form of one note with what only a note knows: its meeting, its next date, the records that it makes. */
export function VisitForm(props: VisitPageProps & { context: VisitContext }) {
  const { context, tablet, formStore, lookups, open, today, id, field } = props;
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
      actions={record ? <OnPaper id={id} /> : undefined}
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
        finishLabel={texts.finish}
        at={field}
        onFinished={leave}
        onLeave={leave}
      >
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
    </Page>
  );
}

/** «¿Cuándo nos vemos?»: 14 or 28 days later, for teams that meet at a fixed pace. */
function suggestNextMeeting(field: Field, values: Values) {
  const { visitedOn, frequency } = values;
  if (field.suggested !== 'next-meeting' || !isMeetingFrequency(frequency)) return undefined;
  const from = textOf(visitedOn);
  if (from === '') return undefined;
  const value = nextMeetingOn(from, frequency);
  return { value, label: formatLongDate(value) };
}
