import type { ComponentChildren } from 'preact';
import { keepAgreement, stampKept } from '#domain/agreement.ts';
import { keepDueDate } from '#domain/due-dates.ts';
import { streamOfDistrict } from '#domain/institution.ts';
import { agreementInstrument } from '#domain/instruments/forms/agreement-instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { setEdits, textOf } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';
import type { FormValues } from '#form/form-store.ts';
import { HoldSession } from '#form/HoldSession.tsx';
import { RecordForm } from '#form/RecordForm.tsx';
import { listRecords } from '#store/list-records.ts';
import { saveChange } from '#store/save-change.ts';
import { agreementsTexts as texts } from '#texts/agreements.ts';
import { type Action, ActionMenu } from '#ui/ActionMenu.tsx';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { useToast } from '#ui/use-toast.tsx';
import { AgreementHistory } from './AgreementHistory.tsx';
import type { AgreementPageProps } from './agreement-page-props.ts';
import type { AgreementContext } from './read-agreement.ts';
import { StandingCard } from './StandingCard.tsx';

interface AgreementFormProps extends AgreementPageProps {
  context: AgreementContext;
  /** Where the page finds the open form. */
  session: { current: FormSession | undefined };
  /** Of an agreement that exists: the way to delete it. */
  care?: { action: Action; parts: ComponentChildren };
}

/** The agreement as a form, headed by how it stands and the one tap that closes it. */
export function AgreementForm(props: AgreementFormProps) {
  const { tablet, formStore, lookups, open, today, onTrouble, id, field, context, session, care } = props;
  const { record, institution, plan } = context;
  const { toast, say } = useToast();
  // The institution may be chosen in the form: its stream is the agreement's.
  const institutions = useLive(() => listRecords(tablet.db, 'institution'), [tablet.db]);
  const leave = () => {
    if (plan) open({ to: 'plan', id: plan.id });
    else open(institution ? { to: 'institution', id: institution.id } : { to: 'today' });
  };
  const keep = async (kept: RecordView) => {
    const before = { status: kept.values.status ?? null, keptOn: kept.values.keptOn ?? null };
    await saveChange(tablet, kept.stream, keepAgreement(id, today()));
    say(texts.keptNow, () => void saveChange(tablet, kept.stream, setEdits('agreement', id, before)));
  };
  const streamOf = (values: FormValues) =>
    record?.stream ??
    institutions?.find((each) => each.id === values.institution)?.stream ??
    streamOfDistrict(undefined, formStore.person);
  const names = [textOf(institution?.values.name), textOf(plan?.values.title)].filter(Boolean);
  // A form asks for its stream at the first save: until the institutions were read it would be a guess.
  if (!institutions) return <Page title={texts.title} subtitle={texts.loading} />;
  return (
    <Page
      title={record ? texts.title : texts.newTitle}
      subtitle={names.join(' · ')}
      actions={care ? <ActionMenu actions={[care.action]} /> : undefined}
    >
      {record ? <StandingCard values={record.values} today={today()} onKeep={() => keep(record)} /> : null}
      <RecordForm
        instrument={agreementInstrument}
        kind="agreement"
        record={id}
        stream={streamOf}
        initial={record ? undefined : firstValues(context, today())}
        draftTitle={(typed) => texts.draftTitle(textOf(typed.statement))}
        extraEdits={(values, saved) => [...keepDueDate(id, saved, values), ...stampKept(id, saved, values, today())]}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.finish}
        at={field}
        slots={{ history: () => <AgreementHistory tablet={tablet} id={id} now={formStore.now} /> }}
        onFinished={leave}
        onLeave={leave}
      >
        <HoldSession to={session} />
      </RecordForm>
      {toast}
      {care?.parts}
    </Page>
  );
}

/** What an agreement that is born outside of a visit begins with, as one of a visit does. */
function firstValues({ institution, plan }: AgreementContext, today: string): FormValues {
  return {
    ...(institution ? { institution: institution.id } : {}),
    ...(plan ? { plan: plan.id } : {}),
    agreedOn: today,
    status: 'in-progress',
    dependsOn: 'institution',
  };
}
