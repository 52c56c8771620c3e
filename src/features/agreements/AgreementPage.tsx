import { useRef } from 'preact/hooks';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import type { FormSession } from '#form/form-session.ts';
import { overOpenForm } from '#form/HoldSession.tsx';
import { readDeleted } from '#store/list-deleted.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import { agreementsTexts as texts } from '#texts/agreements.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { AgreementForm } from './AgreementForm.tsx';
import type { AgreementPageProps } from './agreement-page-props.ts';
import { readAgreement } from './read-agreement.ts';

/** One agreement: how it goes first, then everything about it. Born in a visit note, a plan or an institution. */
export function AgreementPage(props: AgreementPageProps) {
  const { tablet, id, plan, institution } = props;
  const session = useRef<FormSession | undefined>(undefined);
  const read = useLive(async () => {
    const context = await readAgreement(tablet.db, id, { plan, institution });
    return { context, deleted: context.record ? undefined : await readDeleted(tablet.db, 'agreement', id) };
  }, [tablet.db, id, plan, institution]);
  const stream = (read?.context.record ?? read?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'agreement', id, stream });
  const deletion = useDeletion(overOpenForm(verbs, session));
  if (!read) return <Page title={texts.title} subtitle={texts.loading} />;
  const { context, deleted } = read;
  const isNew = context.hasDraft || plan !== undefined || institution !== undefined;
  if (deleted || (!context.record && !isNew)) {
    return (
      <GoneRecord deleted={deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }
  return (
    <AgreementForm
      key={id}
      {...props}
      context={context}
      session={session}
      care={context.record ? { action: deletion.action, parts: deletion.parts } : undefined}
    />
  );
}
