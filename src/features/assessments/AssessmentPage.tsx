import { useRef } from 'preact/hooks';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import type { FormSession } from '#form/form-session.ts';
import { overOpenForm } from '#form/HoldSession.tsx';
import { recordVerbs } from '#store/record-verbs.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { AssessmentRoom } from './AssessmentRoom.tsx';
import type { AssessmentPageProps } from './assessment-page-props.ts';
import { readContext } from './read-context.ts';

/** A joint diagnosis: made on the tablet where the voices are given, read on the others. */
export function AssessmentPage(props: AssessmentPageProps) {
  const { tablet, id, plan, institution } = props;
  const session = useRef<FormSession | undefined>(undefined);
  const context = useLive(() => readContext(tablet.db, { id, plan, institution }), [tablet.db, id, plan, institution]);
  const stream = (context?.record ?? context?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'assessment', id, stream });
  const deletion = useDeletion(overOpenForm(verbs, session));
  if (!context) return <Page title={texts.title} subtitle={texts.loading} />;
  if (context.deleted) {
    return (
      <GoneRecord deleted={context.deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }
  return (
    <AssessmentRoom
      key={id}
      {...props}
      context={context}
      session={session}
      care={{ action: deletion.action, parts: deletion.parts, history: verbs.history }}
    />
  );
}
