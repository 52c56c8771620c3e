import { useRef } from 'preact/hooks';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import type { FormSession } from '#form/form-session.ts';
import { overOpenForm } from '#form/HoldSession.tsx';
import { readDeleted } from '#store/list-deleted.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { CheckInForm, type CheckInPageProps } from './check-in/CheckInForm.tsx';
import { readCheckIn } from './check-in/read-check-in.ts';

/** One look at the use of a capacity in daily work, made on the tablet at the table, read on the others. */
export function CheckInPage(props: CheckInPageProps) {
  const { tablet, id, accompaniment } = props;
  const session = useRef<FormSession | undefined>(undefined);
  const read = useLive(async () => {
    const records = await readCheckIn(tablet.db, { id, accompaniment });
    return { records, deleted: records?.record ? undefined : await readDeleted(tablet.db, 'check-in', id) };
  }, [tablet.db, id, accompaniment]);
  const stream = (read?.records?.record ?? read?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'check-in', id, stream });
  const deletion = useDeletion(overOpenForm(verbs, session));
  if (!read) return <Page title={texts.checkIn.title} subtitle={texts.loading} />;
  const { records, deleted } = read;
  if (deleted || !records) {
    return (
      <GoneRecord deleted={deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }
  return (
    <CheckInForm
      key={id}
      {...props}
      records={records}
      session={session}
      care={records.record ? { action: deletion.action, parts: deletion.parts, history: verbs.history } : undefined}
    />
  );
}
