import { streamOfDistrict } from '#domain/institution.ts';
import { institutionInstrument } from '#domain/instruments/forms/institution-instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { useForm } from '#form/form-context.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import type { RecordFormProps } from '#form/record-form-props.ts';
import { listInstitutions } from '#store/list-institutions.ts';
import { readRecord } from '#store/read-record.ts';
import type { Tablet } from '#store/tablet.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { firstValues } from './first-values.ts';
import { takeBack } from './institution/join-institutions.ts';
import { OtherRegionWarning } from './institution/OtherRegionWarning.tsx';
import { SimilarWarning } from './institution/SimilarWarning.tsx';
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

const initial = firstValues(institutionInstrument, {});

/** The form of an institution, new or known. */
export function InstitutionFormPage(props: InstitutionFormPageProps) {
  const { id, field, tablet, formStore, lookups, open, onTrouble } = props;
  const { form: texts } = assistancesTexts;
  const { db, person } = tablet;
  const read = useLive(async () => {
    const [known, { standing }] = await Promise.all([readRecord(db, 'institution', id), listInstitutions(db)]);
    return { known, standing };
  }, [db, id]);
  if (!read) return <Page title={texts.editInstitution} subtitle={assistancesTexts.loading} />;
  const { known, standing } = read;
  return (
    <Page title={known ? texts.editInstitution : texts.newInstitution} subtitle={textOf(known?.values.name)}>
      <RecordForm
        instrument={institutionInstrument}
        kind="institution"
        record={id}
        stream={(values) => streamOfDistrict(values.district, person)}
        initial={initial}
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
        <SimilarInForm institutions={standing} open={open} />
      </RecordForm>
    </Page>
  );
}

/** «Es esta»: a new one leaves nothing behind; one that records may already name joins the other, and can be separated. */
function SimilarInForm({ institutions, open }: { institutions: readonly RecordView[]; open: (place: Place) => void }) {
  const { session } = useForm();
  const onSame = (id: string) => {
    if (session.savedRecord()) {
      session.set('mergedInto', id);
      // Its records may name people of the other: the care asked for there holds here too.
      if (institutions.some((each) => each.id === id && each.values.careful === true)) session.set('careful', true);
    } else takeBack(session, initial);
    open({ to: 'institution', id });
  };
  return <SimilarWarning institutions={institutions} onSame={onSame} />;
}
