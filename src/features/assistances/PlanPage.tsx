import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { joinParts, textsOf } from '#cards/card-words.ts';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { HistorySection } from '#cards/HistorySection.tsx';
import { ProgressChart } from '#cards/ProgressChart.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import { capabilityProgress } from '#domain/capability-progress.ts';
import { closingOf } from '#domain/closing.ts';
import { experienceOf } from '#domain/experience.ts';
import { writesInRegions } from '#domain/person.ts';
import { planStatus } from '#domain/plan.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import { readDeleted } from '#store/list-deleted.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import type { Tablet } from '#store/tablet.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { ActionMenu } from '#ui/ActionMenu.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { Accompaniments } from './list/Accompaniments.tsx';
import { OpenAgreements } from './OpenAgreements.tsx';
import { ClosedNote } from './plan/ClosedNote.tsx';
import { ExpectedChange } from './plan/ExpectedChange.tsx';
import { NoAssessmentYet } from './plan/NoAssessmentYet.tsx';
import { PlanDetails } from './plan/PlanDetails.tsx';
import { planDetails } from './plan/plan-details.ts';
import { ResponsibleCard } from './plan/ResponsibleCard.tsx';
import { hangingOn, readPlan } from './plan/read-plan.ts';
import { Thread } from './plan/Thread.tsx';
import { planThread } from './plan/thread.ts';
import { RecordNotes } from './RecordNotes.tsx';
import { useNames } from './use-names.ts';
import '#cards/card-row.css';
import './record-page.css';

const { staying } = recordCareTexts;

interface PlanPageProps {
  id: string;
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId' | 'newKey'>;
  lookups: Pick<Lookups, 'label'>;
  open: (place: Place) => void;
  today: () => string;
}

/** One assistance: its thread, the change looked for, the way from the baseline to today, and its open agreements. */
export function PlanPage({ id, tablet, formStore, lookups, open, today }: PlanPageProps) {
  const { plan: texts } = assistancesTexts;
  const read = useLive(async () => {
    const found = await readPlan(tablet.db, id);
    return { found, deleted: found ? undefined : await readDeleted(tablet.db, 'plan', id) };
  }, [tablet.db, id]);
  const records = read?.found;
  const stream = (records?.plan ?? read?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'plan', id, stream });
  const told = records ? hangingOn(records) : [];
  const deletion = useDeletion({ ...verbs, staying: () => (told.length > 0 ? [staying.records(told.length)] : []) });
  const progress = capabilityProgress(records?.assessments ?? []);
  const districtNames = useNames(lookups, 'district', [textOf(records?.institution?.values.district)]);
  const criterionNames = useNames(lookups, 'criterion', [
    ...progress.map(({ criterion }) => criterion),
    ...textsOf(records?.plan.values.criteria),
  ]);
  if (!read) return <Page title={assistancesTexts.title} subtitle={assistancesTexts.loading} />;
  if (!records) {
    return (
      <GoneRecord deleted={read.deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }

  const { plan, institution, agreements, changes, closings, experiences, accompaniments } = records;
  const institutionId = textOf(plan.values.institution) || undefined;
  const context: CardContext = { today: today(), nameOf: () => undefined };
  const card = cardOf(plan, context);
  const about = joinParts([districtNames.get(textOf(institution?.values.district)), card.line]);
  const begin = (to: 'visit' | 'assessment' | 'change') =>
    open({ to, id: formStore.newId(), plan: plan.id, institution: institutionId });
  return (
    <Page
      title={card.title}
      subtitle={
        <>
          {institutionId ? (
            <a class="subtitle-link" href={placeToHref({ to: 'institution', id: institutionId })}>
              {institution
                ? textOf(institution.values.name)
                : records.deletedInstitution === undefined
                  ? texts.institutionToCome
                  : texts.institutionDeleted(records.deletedInstitution)}
            </a>
          ) : null}
          {about ? ` · ${about}` : null}
        </>
      }
      actions={
        <>
          {writesInRegions(tablet.person) ? (
            <>
              <button type="button" class="btn" onClick={() => begin('visit')}>
                <Icon name="plus" />
                {texts.newVisit}
              </button>
              <button type="button" class="btn quiet" onClick={() => begin('change')}>
                <Icon name="plus" />
                {texts.newChange}
              </button>
              <button type="button" class="btn quiet" onClick={() => begin('assessment')}>
                {texts.assessment}
              </button>
            </>
          ) : null}
          <ActionMenu actions={[deletion.action]} />
        </>
      }
    >
      <RecordNotes record={plan} edit={{ to: 'plan-form', id: plan.id }} />
      <ClosedNote
        plan={plan}
        closing={closings[0]}
        today={today()}
        accompanying={{ to: 'accompaniment-form', id: formStore.newId(), plan: plan.id }}
        planning={{ to: 'plan-form', id: formStore.newId(), institution: institutionId }}
        experience={experiences[0]}
        telling={{ to: 'experience', id: experienceOf(plan.id), plan: plan.id }}
      />
      <div class="cols">
        <Thread entries={planThread(plan, told, context)} />
        <div class="stack">
          {progress.length > 0 ? (
            <ProgressChart
              progress={progress}
              criterionNames={criterionNames}
              overTime={{ to: 'assessments', id: plan.id }}
            />
          ) : (
            <NoAssessmentYet onBegin={() => begin('assessment')} />
          )}
          {institutionId && changes.length > 0 ? (
            <a class="btn quiet" href={placeToHref({ to: 'changes', id: institutionId })}>
              {texts.changesLine}
            </a>
          ) : null}
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
      <div class="cols">
        <PlanDetails details={planDetails(plan.values, criterionNames, today())} />
        <ResponsibleCard plan={plan} tablet={tablet} formStore={formStore} today={today()} />
      </div>
      {planStatus(plan.values) === 'closed' || closings.length > 0 || !writesInRegions(tablet.person) ? null : (
        <a class="btn quiet close-plan" href={placeToHref({ to: 'closing', id: closingOf(plan.id), plan: plan.id })}>
          {assistancesTexts.closing.begin}
        </a>
      )}
      <HistorySection
        instrument={textOf(plan.values.instrument)}
        record={plan.id}
        read={verbs.history}
        now={tablet.now}
      />
      {deletion.parts}
    </Page>
  );
}
