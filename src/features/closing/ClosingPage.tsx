import { useRef } from 'preact/hooks';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import { planStatus } from '#domain/plan.ts';
import type { FormSession } from '#form/form-session.ts';
import { overOpenForm } from '#form/HoldSession.tsx';
import { recordVerbs } from '#store/record-verbs.ts';
import { closingTexts as texts } from '#texts/closing.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { ClosingForm } from './ClosingForm.tsx';
import type { ClosingPageProps } from './closing-page-props.ts';
import { readClosing } from './read-closing.ts';

/** The end of an assistance: what was looked for, what is seen, what both sides take with them. */
export function ClosingPage(props: ClosingPageProps) {
  const { tablet, id, plan } = props;
  const session = useRef<FormSession | undefined>(undefined);
  const records = useLive(() => readClosing(tablet.db, id, plan), [tablet.db, id, plan]);
  const stream = (records?.closing ?? records?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'closing', id, stream });
  const careful = overOpenForm(verbs, session);
  const isClosed = records?.plan && planStatus(records.plan.values) === 'closed';
  const deletion = useDeletion({
    ...careful,
    staying: () => [...(isClosed ? [recordCareTexts.staying.planClosed] : []), ...careful.staying()],
  });
  if (!records) return <Page title={texts.title} subtitle={texts.loading} />;
  if (records.deleted) {
    return (
      <GoneRecord deleted={records.deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }
  return (
    <ClosingForm
      key={id}
      {...props}
      records={records}
      session={session}
      care={records.closing ? { action: deletion.action, parts: deletion.parts, history: verbs.history } : undefined}
    />
  );
}
