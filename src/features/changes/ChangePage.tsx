import { useRef } from 'preact/hooks';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import type { FormSession } from '#form/form-session.ts';
import { overOpenForm } from '#form/HoldSession.tsx';
import { readDeleted } from '#store/list-deleted.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import { changesTexts as texts } from '#texts/changes.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { ChangeForm } from './ChangeForm.tsx';
import type { ChangePageProps } from './change-page-props.ts';
import { readChangeContext } from './read-change-context.ts';

/** A small change: what, where it shows, and done. */
export function ChangePage(props: ChangePageProps) {
  const { tablet, id, today } = props;
  const day = today();
  const session = useRef<FormSession | undefined>(undefined);
  const read = useLive(async () => {
    const context = await readChangeContext(tablet.db, id, day);
    return { context, deleted: context.record ? undefined : await readDeleted(tablet.db, 'change', id) };
  }, [tablet.db, id, day]);
  const stream = (read?.context.record ?? read?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'change', id, stream });
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
    <ChangeForm
      key={id}
      {...props}
      context={context}
      onSession={(open) => {
        session.current = open;
      }}
      care={context.record ? { action: deletion.action, parts: deletion.parts, history: verbs.history } : undefined}
    />
  );
}
