import { demandIntoPlan, planFromDemand } from '#domain/demand.ts';
import { streamOfDistrict } from '#domain/institution.ts';
import { planInstrument } from '#domain/instruments/forms/plan-instrument.ts';
import { takeDiagnoses } from '#domain/plan-baseline.ts';
import { isBlank, textOf, type Values } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import type { RecordFormProps } from '#form/record-form-props.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import type { Tablet } from '#store/tablet.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { CriteriaInput } from './composer/CriteriaInput.tsx';
import { DiagnosesTaken } from './composer/DiagnosesTaken.tsx';
import { MilestonesInput } from './composer/MilestonesInput.tsx';
import { ModalitiesInput } from './composer/ModalitiesInput.tsx';
import { firstValues } from './first-values.ts';

interface PlanFormPageProps {
  id: string;
  /** Institution that the plan was begun from. */
  institution?: string;
  /** Need that it answers to. */
  demand?: string;
  /** Field path to open at. */
  field?: string;
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  open: (place: Place) => void;
  onTrouble: RecordFormProps['onTrouble'];
  today: () => string;
}

/** The form of a plan, new or known. It lives in the stream of its institution. */
export function PlanFormPage(props: PlanFormPageProps) {
  const { id, institution, demand, field, tablet, formStore, lookups, open, onTrouble, today } = props;
  const { form: texts } = assistancesTexts;
  const { db, person } = tablet;
  const read = useLive(async () => {
    const [plan, institutions, demands, assessments] = await Promise.all([
      readRecord(db, 'plan', id),
      listRecords(db, 'institution'),
      listRecords(db, 'demand'),
      listRecords(db, 'assessment'),
    ]);
    return { plan, demands, assessments, streams: new Map(institutions.map((each) => [each.id, each.stream])) };
  }, [db, id]);
  if (!read) return <Page title={texts.editPlan} subtitle={assistancesTexts.loading} />;
  const { plan, demands, assessments, streams } = read;
  const streamOf = (values: Values) =>
    plan?.stream ?? streams.get(textOf(values.institution)) ?? streamOfDistrict(undefined, person);
  const asked = plan ? undefined : demands.find((each) => each.id === demand);
  return (
    <Page title={plan ? texts.editPlan : texts.newPlan} subtitle={textOf(plan?.values.title)}>
      <RecordForm
        instrument={planInstrument}
        kind="plan"
        record={id}
        stream={streamOf}
        initial={firstValues(planInstrument, {
          institution,
          assistant: person.id,
          startsOn: today(),
          ...(asked ? planFromDemand(asked.id, asked.values) : {}),
        })}
        extraEdits={(values, saved) => {
          // A change belongs to one stream: a need of another region is told there, by whoever opens it.
          const named = demands.find((each) => each.id === values.demand && each.stream === streamOf(values));
          return [
            ...demandIntoPlan(id, values, saved, named?.values),
            ...takeDiagnoses({ id, stream: streamOf(values) }, values, saved, assessments),
          ];
        }}
        draftTitle={(values) => textOf(values.title) || textOf(values.expectedChange) || texts.untitledPlan}
        slots={{
          modalities: (slot) => <ModalitiesInput {...slot} />,
          criteria: (slot) => <CriteriaInput {...slot} db={db} lookups={lookups} />,
          milestones: (slot) => <MilestonesInput {...slot} today={today()} />,
        }}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.finishPlan}
        at={field}
        onFinished={() => open({ to: 'plan', id })}
        onLeave={() => open({ to: 'assistances' })}
      >
        {asked ? (
          <div class="note">
            {isBlank(asked.values.inTheirWords) ? null : (
              <p>{assistancesTexts.demands.from(textOf(asked.values.inTheirWords))}</p>
            )}
            <p>{assistancesTexts.demands.fromHelp}</p>
          </div>
        ) : null}
        {plan ? null : <DiagnosesTaken assessments={assessments} streamOf={streamOf} />}
      </RecordForm>
    </Page>
  );
}
