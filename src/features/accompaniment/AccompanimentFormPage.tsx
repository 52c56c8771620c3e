import { streamOfDistrict } from '#domain/institution.ts';
import { accompanimentInstrument } from '#domain/instruments/forms/accompaniment-instrument.ts';
import { textOf } from '#domain/record-edit.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import { readDeleted } from '#store/list-deleted.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import type { AccompanimentPageProps } from './accompaniment-page-props.ts';
import { GoneAccompaniment } from './GoneAccompaniment.tsx';

interface OpeningProps extends AccompanimentPageProps {
  /** Where it was opened from; both may be missing. */
  plan?: string;
  institution?: string;
}

/** The opening of an accompaniment, from a plan or alone. It lives in the stream of its institution. */
export function AccompanimentFormPage(props: OpeningProps) {
  const { id, plan, field, tablet, formStore, lookups, open, today, onTrouble } = props;
  const { db, person } = tablet;
  const read = useLive(async () => {
    const [record, deleted, from, institutions] = await Promise.all([
      readRecord(db, 'accompaniment', id),
      readDeleted(db, 'accompaniment', id),
      plan ? readRecord(db, 'plan', plan) : undefined,
      listRecords(db, 'institution'),
    ]);
    return { record, deleted, from, streams: new Map(institutions.map((each) => [each.id, each.stream])) };
  }, [db, id, plan]);
  if (!read) return <Page title={texts.form.edit} subtitle={texts.loading} />;
  const { record, deleted, from, streams } = read;
  if (deleted) return <GoneAccompaniment tablet={tablet} deleted={deleted} />;
  const institution = props.institution || textOf(from?.values.institution);
  const initial = {
    ...(institution ? { institution } : {}),
    ...(plan ? { plan } : {}),
    companion: person.id,
    startsOn: today(),
    sharing: 'agreed',
  };
  const leave = () => {
    const planId = textOf(record?.values.plan) || plan;
    if (planId) open({ to: 'plan', id: planId });
    else open(institution ? { to: 'institution', id: institution } : { to: 'today' });
  };
  return (
    <Page title={record ? texts.form.edit : texts.form.new} subtitle={textOf(record?.values.capacity)}>
      <RecordForm
        instrument={accompanimentInstrument}
        kind="accompaniment"
        record={id}
        stream={(values) => streams.get(textOf(values.institution)) ?? streamOfDistrict(undefined, person)}
        initial={initial}
        draftTitle={(values) => textOf(values.capacity) || texts.form.untitled}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.form.finish}
        at={field}
        onFinished={() => open({ to: 'accompaniment', id })}
        onLeave={leave}
      >
        <p class="note">{texts.form.what}</p>
      </RecordForm>
    </Page>
  );
}
