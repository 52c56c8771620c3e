import { streamOfDistrict } from '#domain/institution.ts';
import { institutionInstrument } from '#domain/instruments/forms/institution-instrument.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import type { RecordFormProps } from '#form/record-form-props.ts';
import { readRecord } from '#store/read-record.ts';
import type { Tablet } from '#store/tablet.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { firstValues } from './first-values.ts';
import { OtherRegionWarning } from './institution/OtherRegionWarning.tsx';
import { regionStreams } from './region-streams.ts';

interface InstitutionFormPageProps {
  id: string;
  /** Field path to open at. */
  field?: string;
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  open: (place: Place) => void;
  onTrouble: RecordFormProps['onTrouble'];
}

/** The form of an institution, new or known. */
export function InstitutionFormPage(props: InstitutionFormPageProps) {
  const { id, field, tablet, formStore, lookups, open, onTrouble } = props;
  const { form: texts } = assistancesTexts;
  const { db, person } = tablet;
  const known = useLive(async () => (await readRecord(db, 'institution', id)) ?? null, [db, id]);
  if (known === undefined) return <Page title={texts.editInstitution} subtitle={assistancesTexts.loading} />;
  return (
    <Page title={known ? texts.editInstitution : texts.newInstitution} subtitle={textOf(known?.values.name)}>
      <RecordForm
        instrument={institutionInstrument}
        kind="institution"
        record={id}
        stream={(values) => streamOfDistrict(values.district, person)}
        initial={firstValues(institutionInstrument, {})}
        draftTitle={(values) => textOf(values.name) || texts.untitledInstitution}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.finishInstitution}
        at={field}
        onFinished={() => open({ to: 'institution', id })}
        onLeave={() => open({ to: 'assistances' })}
      >
        <OtherRegionWarning person={person} streams={regionStreams(person)} />
      </RecordForm>
    </Page>
  );
}
