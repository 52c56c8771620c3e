import { useEffect, useState } from 'preact/hooks';
import { keepAgreement } from '#domain/agreement.ts';
import { agreementInstrument } from '#domain/instruments/forms/agreement-instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { setEdits, textOf } from '#domain/record-edit.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import { saveChange } from '#store/save-change.ts';
import { agreementsTexts as texts } from '#texts/agreements.ts';
import { Page } from '#ui/Page.tsx';
import { useToast } from '#ui/use-toast.tsx';
import { AgreementHistory } from './AgreementHistory.tsx';
import type { AgreementPageProps } from './agreement-page-props.ts';
import { StandingCard } from './StandingCard.tsx';

/** The agreement as a form, headed by how it stands and the one tap that closes it. */
export function AgreementForm(props: AgreementPageProps & { record: RecordView }) {
  const { tablet, formStore, lookups, open, today, id, field, record } = props;
  const { toast, say } = useToast();
  const { values } = record;
  const names = useLabels(lookups, [
    ['institution', textOf(values.institution)],
    ['plan', textOf(values.plan)],
  ]);
  const leave = () => {
    const plan = textOf(values.plan);
    open(plan ? { to: 'plan', id: plan } : { to: 'today' });
  };
  const keep = async () => {
    const before = { status: values.status ?? null, keptOn: values.keptOn ?? null };
    await saveChange(tablet, record.stream, keepAgreement(id, today()));
    say(texts.keptNow, () => void saveChange(tablet, record.stream, setEdits('agreement', id, before)));
  };
  return (
    <Page title={texts.title} subtitle={names.join(' · ')}>
      <StandingCard values={values} today={today()} onKeep={keep} />
      <RecordForm
        instrument={agreementInstrument}
        kind="agreement"
        record={id}
        stream={() => record.stream}
        draftTitle={(typed) => texts.draftTitle(textOf(typed.statement))}
        store={formStore}
        lookups={lookups}
        onTrouble={props.onTrouble}
        finishLabel={texts.finish}
        at={field}
        slots={{ history: () => <AgreementHistory tablet={tablet} id={id} now={formStore.now} /> }}
        onFinished={leave}
        onLeave={leave}
      />
      {toast}
    </Page>
  );
}

/** Names of records by id, in their order; unknown ones are left out. */
function useLabels(lookups: AgreementPageProps['lookups'], wanted: [entity: string, id: string][]): string[] {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    let gone = false;
    const found = Promise.all(wanted.map(([entity, id]) => (id ? lookups.label(entity, id) : undefined)));
    // A name that cannot be read now is only a missing line under the title.
    found.then(
      (labels) => !gone && setNames(labels.filter((label) => label !== undefined)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, wanted.flat());
  return names;
}
