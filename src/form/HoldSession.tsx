import { useEffect } from 'preact/hooks';
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
 * Ends an open form as leaving it would, for a page that is about to delete its record: what was typed becomes part of what
 * is deleted, so that restoring brings it back and nothing written afterwards keeps the record alive.
 */
export async function closeHeld(session: FormSession | undefined): Promise<void> {
  await session?.close(session.savedRecord()?.values.completion === 'finished' ? 'finished' : 'half-way');
}
