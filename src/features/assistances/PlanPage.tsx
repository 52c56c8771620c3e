import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { joinParts } from '#cards/card-words.ts';
import { ProgressChart } from '#cards/ProgressChart.tsx';
import { capabilityProgress } from '#domain/capability-progress.ts';
import { closingOf } from '#domain/closing.ts';
import { planStatus } from '#domain/plan.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import type { Tablet } from '#store/tablet.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { Accompaniments } from './list/Accompaniments.tsx';
import { OpenAgreements } from './OpenAgreements.tsx';
import { ClosedNote } from './plan/ClosedNote.tsx';
import { ExpectedChange } from './plan/ExpectedChange.tsx';
import { NoAssessmentYet } from './plan/NoAssessmentYet.tsx';
import { readPlan } from './plan/read-plan.ts';
import { Thread } from './plan/Thread.tsx';
import { planThread } from './plan/thread.ts';
import { MissingRecord, RecordNotes } from './RecordNotes.tsx';
import { useNames } from './use-names.ts';
import '#cards/card-row.css';
import './record-page.css';

interface PlanPageProps {
  id: string;
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId'>;
  lookups: Pick<Lookups, 'label'>;
  open: (place: Place) => void;
  today: () => string;
}

/** One assistance: its thread, the change looked for, the way from the baseline to today, and its open agreements. */
export function PlanPage({ id, tablet, formStore, lookups, open, today }: PlanPageProps) {
  const { plan: texts } = assistancesTexts;
  // `null` = read and not there; undefined = not read yet.
  const records = useLive(async () => (await readPlan(tablet.db, id)) ?? null, [tablet.db, id]);
  const progress = capabilityProgress(records?.assessments ?? []);
  const districtNames = useNames(lookups, 'district', [textOf(records?.institution?.values.district)]);
  const criterionNames = useNames(
    lookups,
    'criterion',
    progress.map(({ criterion }) => criterion),
  );
  if (records === undefined) return <Page title={assistancesTexts.title} subtitle={assistancesTexts.loading} />;
  if (records === null) return <MissingRecord />;

  const { plan, institution, visits, assessments, agreements, changes, demands, closings, accompaniments, checkIns } =
    records;
  const institutionId = textOf(plan.values.institution) || undefined;
  const context: CardContext = { today: today(), nameOf: () => undefined };
  const card = cardOf(plan, context);
  const about = joinParts([districtNames.get(textOf(institution?.values.district)), card.line]);
  const begin = (to: 'visit' | 'assessment') =>
    open({ to, id: formStore.newId(), plan: plan.id, institution: institutionId });
  const told = [
    ...visits,
    ...assessments,
    ...agreements,
    ...changes,
    ...demands,
    ...closings,
    ...accompaniments,
    ...checkIns,
  ];
  return (
    <Page
      title={card.title}
      subtitle={
        <>
          {institutionId ? (
            <a class="subtitle-link" href={placeToHref({ to: 'institution', id: institutionId })}>
              {textOf(institution?.values.name) || texts.institutionToCome}
            </a>
          ) : null}
          {about ? ` · ${about}` : null}
        </>
      }
      actions={
        <>
          <button type="button" class="btn" onClick={() => begin('visit')}>
            <Icon name="plus" />
            {texts.newVisit}
          </button>
          <button type="button" class="btn quiet" onClick={() => begin('assessment')}>
            {texts.assessment}
          </button>
        </>
      }
    >
      <RecordNotes record={plan} edit={{ to: 'plan-form', id: plan.id }} />
      <ClosedNote
        plan={plan}
        closing={closings[0]}
        today={today()}
        accompanying={{ to: 'accompaniment-form', id: formStore.newId(), plan: plan.id }}
      />
      <div class="cols">
        <Thread entries={planThread(plan, told, context)} />
        <div class="stack">
          {progress.length > 0 ? (
            <ProgressChart progress={progress} criterionNames={criterionNames} />
          ) : (
            <NoAssessmentYet onBegin={() => begin('assessment')} />
          )}
          <OpenAgreements
            stacked
            agreements={agreements}
            context={context}
            of={plan.id}
            adding={{ to: 'agreement', id: formStore.newId(), plan: plan.id, institution: institutionId }}
          />
          <Accompaniments
            accompaniments={accompaniments}
            context={context}
            opening={{ to: 'accompaniment-form', id: formStore.newId(), plan: plan.id }}
          />
        </div>
      </div>
      <ExpectedChange plan={plan} chip={card.chip} />
      {planStatus(plan.values) === 'closed' || closings.length > 0 ? null : (
        <a class="btn quiet close-plan" href={placeToHref({ to: 'closing', id: closingOf(plan.id), plan: plan.id })}>
          {assistancesTexts.closing.begin}
        </a>
      )}
    </Page>
  );
}
