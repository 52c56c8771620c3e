import { ContextChanges } from '#cards/ContextChanges.tsx';
import { contextNews } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import { textOf } from '#domain/record-edit.ts';
import { useForm } from '#form/form-context.ts';
import { readContext } from '#store/read-context.ts';
import type { Tablet } from '#store/tablet.ts';
import { useLive } from '#ui/use-live.ts';

/** Before a visit: what changed in the context since this person's last one. Nothing changed says nothing. */
export function ContextNews({ tablet, today }: { tablet: Tablet; today: string }) {
  const { session } = useForm();
  const institution = textOf(session.value('institution').value);
  const records = useLive(
    async () => (institution ? await readContext(tablet.db, institution) : undefined),
    [tablet.db, institution],
  );
  const isDone =
    session.savedRecord()?.values.completion === 'finished' && session.value('status').value !== 'scheduled';
  if (!records || isDone) return null;
  const reader = { person: tablet.person.id, today, except: session.record };
  const { changes, last } = contextNews(contextInstrument, records, reader);
  return <ContextChanges changes={changes} last={last} place={{ to: 'context', id: institution }} isQuiet />;
}
