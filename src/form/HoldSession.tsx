import { useEffect } from 'preact/hooks';
import { recordCareTexts } from '#texts/record-care.ts';
import { useForm } from './form-context.ts';
import type { FormSession } from './form-session.ts';

/** Lends the open form's session to the page around it; goes inside a RecordForm. */
export function HoldSession({ to }: { to: { current: FormSession | undefined } }) {
  const { session } = useForm();
  useEffect(() => {
    to.current = session;
    return () => {
      to.current = undefined;
    };
  }, [session]);
  return null;
}

/**
 * Ends an open form as leaving it would, when its record is about to be deleted: what was typed becomes part of what
 * is deleted, so that restoring brings it back and nothing written afterwards keeps the record alive.
 */
export async function closeHeld(session: FormSession | undefined): Promise<void> {
  await session?.close(session.savedRecord()?.values.completion === 'finished' ? 'finished' : 'half-way');
}

/**
 * The verbs of a record whose form may be open on the same page: deleting ends that form first. What no change carries
 * (sealed voices) stays on this tablet, and is said.
 */
export function overOpenForm<V extends { remove: () => Promise<void> }>(
  verbs: V,
  session: { readonly current: FormSession | undefined },
) {
  return {
    ...verbs,
    remove: async () => {
      await closeHeld(session.current);
      await verbs.remove();
    },
    staying: () => (holdsAnswers(session.current) ? [recordCareTexts.staying.held] : []),
  };
}

// Marks of a room, not answers: where the voices were given, where the person was.
const marks: readonly string[] = ['here', 'at'];

function holdsAnswers(session: FormSession | undefined): boolean {
  return session?.heldPaths().some((path) => !marks.includes(path)) ?? false;
}
