import { useEffect, useState } from 'preact/hooks';
import { pageHost } from '#form/form-host.ts';
import type { FormSession } from '#form/form-session.ts';
import { type FormSessionOptions, openFormSession } from '#form/open-form-session.ts';

/**
 * A form session as long as the component lives; leaving the screen keeps what was typed as half-way, or as finished when it
 * was only corrected. One that cannot be kept then is handed to `onTrouble` with the way to try again.
 */
export function useRatingSession(
  options: Omit<FormSessionOptions, 'host'>,
  beforeClose: (session: FormSession) => void,
): FormSession {
  const [session] = useState(() => openFormSession({ ...options, host: pageHost }));
  useEffect(
    () => () => {
      beforeClose(session);
      const wasFinished = session.savedRecord()?.values.completion === 'finished';
      const close = () => session.close(wasFinished ? 'finished' : 'half-way').then(() => undefined);
      close().catch((error: unknown) => {
        if (!options.onTrouble) throw error;
        options.onTrouble(error, close);
      });
    },
    [session],
  );
  return session;
}
