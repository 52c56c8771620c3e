import { streamOfDistrict } from '#domain/institution.ts';
import { planInstrument } from '#domain/instruments/forms/plan-instrument.ts';
import { textOf } from '#domain/record-edit.ts';
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
import { firstValues } from './first-values.ts';

interface PlanFormPageProps {
  id: string;
  /** Institution that the plan was begun from. */
  institution?: string;
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
  const { id, institution, field, tablet, formStore, lookups, open, onTrouble, today } = props;
  const { form: texts } = assistancesTexts;
  const { db, person } = tablet;
  const read = useLive(async () => {
    const [plan, institutions] = await Promise.all([readRecord(db, 'plan', id), listRecords(db, 'institution')]);
    return { plan, streams: new Map(institutions.map((each) => [each.id, each.stream])) };
  }, [db, id]);
  if (!read) return <Page title={texts.editPlan} subtitle={assistancesTexts.loading} />;
  const { plan, streams } = read;
  return (
    <Page title={plan ? texts.editPlan : texts.newPlan} subtitle={textOf(plan?.values.title)}>
      <RecordForm
        instrument={planInstrument}
        kind="plan"
        record={id}
        stream={(values) => streams.get(textOf(values.institution)) ?? streamOfDistrict(undefined, person)}
        initial={firstValues(planInstrument, { institution, assistant: person.id, startsOn: today() })}
        draftTitle={(values) => textOf(values.title) || textOf(values.expectedChange) || texts.untitledPlan}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.finishPlan}
        at={field}
        onFinished={() => open({ to: 'plan', id })}
        onLeave={() => open({ to: 'assistances' })}
      />
    </Page>
  );
}
