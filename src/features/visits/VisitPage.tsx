import { useRef } from 'preact/hooks';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import type { FormSession } from '#form/form-session.ts';
import { overOpenForm } from '#form/HoldSession.tsx';
import { readDeleted } from '#store/list-deleted.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import { visitsTexts as texts } from '#texts/visits.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { readVisitContext } from './read-visit-context.ts';
import { VisitForm } from './VisitForm.tsx';
import type { VisitPageProps } from './visit-page-props.ts';

/** A visit note: the three-minute part first, everything else behind «Agregar más». */
export function VisitPage(props: VisitPageProps) {
  const { tablet, id, plan, institution } = props;
  const session = useRef<FormSession | undefined>(undefined);
  const read = useLive(async () => {
    const context = await readVisitContext(tablet.db, { id, plan, institution });
    return { context, deleted: context.record ? undefined : await readDeleted(tablet.db, 'visit', id) };
  }, [tablet.db, id, plan, institution]);
  const stream = (read?.context.record ?? read?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'visit', id, stream });
  const deletion = useDeletion(overOpenForm(verbs, session));
  if (!read) return <Page title={texts.title} subtitle={texts.loading} />;
  if (read.deleted) {
    return (
      <GoneRecord deleted={read.deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }
  const { context } = read;
  return (
    <VisitForm
      key={id}
      {...props}
      context={context}
      session={session}
      care={context.record ? { action: deletion.action, parts: deletion.parts, history: verbs.history } : undefined}
    />
  );
}
