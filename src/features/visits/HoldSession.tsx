import { useEffect } from 'preact/hooks';
import { useForm } from '#form/form-context.ts';
import type { FormSession } from '#form/form-session.ts';

/** Lends the open form's session to the page around it: deleting a note first keeps what was being typed in it. */
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
