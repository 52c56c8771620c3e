import { useEffect } from 'preact/hooks';
import { accompanimentClosingInstrument } from '#domain/instruments/forms/accompaniment-closing-instrument.ts';
import { accompanimentInstrument } from '#domain/instruments/forms/accompaniment-instrument.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { isBlank, setEdits, textOf, type Values } from '#domain/record-edit.ts';
import { useForm } from '#form/form-context.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import { readDeleted } from '#store/list-deleted.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import type { AccompanimentPageProps } from './accompaniment-page-props.ts';
import { GoneAccompaniment } from './GoneAccompaniment.tsx';
import { readAccompaniment } from './read-accompaniment.ts';

const { id: closingId, version: closingVersion, sections } = accompanimentClosingInstrument;
// The closing is written in the accompaniment's own record, which keeps the name of the form it was opened with.
const closingForm: Instrument = { ...accompanimentInstrument, sections };

/** The closing of an accompaniment: why, what remains and who follows it, what both sides learned. */
export function AccompanimentClosingPage(props: AccompanimentPageProps) {
  const { id, field, tablet, formStore, lookups, open, today, onTrouble } = props;
  const read = useLive(async () => {
    const records = await readAccompaniment(tablet.db, id);
    return { records, deleted: records ? undefined : await readDeleted(tablet.db, 'accompaniment', id) };
  }, [tablet.db, id]);
  if (!read) return <Page title={texts.closing.title} subtitle={texts.loading} />;
  if (!read.records) return <GoneAccompaniment tablet={tablet} deleted={read.deleted} />;
  const { accompaniment, institution } = read.records;
  const back = () => open({ to: 'accompaniment', id });
  const subtitle = [textOf(institution?.values.name), textOf(accompaniment.values.capacity)];
  return (
    <Page title={texts.closing.title} subtitle={subtitle.filter(Boolean).join(' · ')}>
      <RecordForm
        instrument={closingForm}
        kind="accompaniment"
        record={id}
        stream={() => accompaniment.stream}
        draftTitle={(values) => textOf(values.capacity)}
        extraEdits={(values, saved) => nameClosingForm(id, values, saved)}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.closing.finish}
        at={field}
        onFinished={back}
        onLeave={back}
      >
        <DateOfClosing today={today()} />
      </RecordForm>
    </Page>
  );
}

function nameClosingForm(id: string, values: Values, saved: Values) {
  if (isBlank(values.closedBecause) || !isBlank(saved.closingInstrument)) return [];
  return setEdits('accompaniment', id, { closingInstrument: `${closingId}@${closingVersion}` });
}

/** Who says why it closes, closes it today unless she says when. Merely looking at the form writes nothing. */
function DateOfClosing({ today }: { today: string }) {
  const { session } = useForm();
  const because = textOf(session.value('closedBecause').value);
  useEffect(() => {
    if (because && isBlank(session.value('closedOn').peek())) session.set('closedOn', today);
  }, [because]);
  return null;
}
