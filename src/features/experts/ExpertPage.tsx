import { useRef, useState } from 'preact/hooks';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { HistorySection } from '#cards/HistorySection.tsx';
import { withdrawExpert } from '#domain/expert.ts';
import { expertInstrument } from '#domain/instruments/forms/expert-instrument.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { writesInRegions } from '#domain/person.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';
import type { FormStore } from '#form/form-store.ts';
import { closeHeld, HoldSession } from '#form/HoldSession.tsx';
import type { Lookups } from '#form/lookups.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import type { RecordFormProps } from '#form/record-form-props.ts';
import { deleteRecord } from '#store/delete-record.ts';
import { readRecord } from '#store/read-record.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { expertsTexts as texts } from '#texts/experts.ts';
import { ActionMenu } from '#ui/ActionMenu.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';

interface ExpertPageProps {
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  open: (place: Place) => void;
  onTrouble: NonNullable<RecordFormProps['onTrouble']>;
  id: string;
  field?: string;
}

// Consent was given before there was an entry; it is taken back as a whole, never by an answer that leaves the name behind.
const form: Instrument = {
  ...expertInstrument,
  sections: expertInstrument.sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ id }) => id !== 'consent'),
  })),
  limits: [],
};

/** Somebody of the place who knows, to be completed with her, and taken out when she takes her consent back. */
export function ExpertPage(props: ExpertPageProps) {
  const { tablet, id, field, formStore, lookups, open, onTrouble } = props;
  const session = useRef<FormSession | undefined>(undefined);
  const [asking, setAsking] = useState(false);
  const read = useLive(async () => ({ record: await readRecord(tablet.db, 'expert', id) }), [tablet.db, id]);
  if (!read) return <Page title={texts.title} subtitle={texts.loading} />;
  const { record } = read;
  // One that was taken out is not restored here: nothing of her is left to bring back.
  if (record?.values.consent !== true)
    return <GoneRecord deleted={undefined} now={tablet.now()} onRestore={() => {}} />;
  const withdraw = async () => {
    // What is being typed of her goes too.
    await closeHeld(session.current);
    const now = await readRecord(tablet.db, 'expert', id);
    await saveChange(tablet, record.stream, withdrawExpert(id, now?.values ?? record.values));
    await deleteRecord(tablet, { kind: 'expert', id, stream: record.stream });
    open({ to: 'demands' });
  };
  const leave = () => open({ to: 'demands' });
  return (
    <Page
      title={texts.title}
      subtitle={textOf(record.values.name)}
      actions={
        writesInRegions(tablet.person) ? (
          <ActionMenu
            actions={[{ label: texts.withdraw, icon: 'trash', danger: true, onChoose: () => setAsking(true) }]}
          />
        ) : undefined
      }
    >
      <RecordForm
        instrument={form}
        kind="expert"
        record={id}
        stream={() => record.stream}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.finish}
        at={field}
        onFinished={leave}
        onLeave={leave}
      >
        <HoldSession to={session} />
        <p class="note">{texts.seen}</p>
      </RecordForm>
      <HistorySection
        instrument={textOf(record.values.instrument)}
        record={id}
        read={recordVerbs(tablet, { kind: 'expert', id, stream: record.stream }).history}
        now={tablet.now}
      />
      <Dialog
        open={asking}
        title={texts.ask}
        onClose={() => setAsking(false)}
        actions={
          <>
            <button type="button" class="btn quiet" onClick={() => setAsking(false)}>
              {texts.no}
            </button>
            <button
              type="button"
              class="btn danger"
              onClick={() => void withdraw().catch((error: unknown) => onTrouble(error, withdraw))}
            >
              {texts.yes}
            </button>
          </>
        }
      >
        <p>{texts.askHelp}</p>
      </Dialog>
    </Page>
  );
}
