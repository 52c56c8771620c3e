import { useEffect, useState } from 'preact/hooks';
import { pageHost } from '#form/form-host.ts';
import type { FormSession } from '#form/form-session.ts';
import { type FormSessionOptions, openFormSession } from '#form/open-form-session.ts';

/**
 * A form session as long as the component lives; leaving the screen keeps what was typed as half-way, or as finished when it
 * was only corrected. A save that fails is told by the form store, which the app watches.
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
      void session.close(wasFinished ? 'finished' : 'half-way').catch(() => undefined);
    },
    [session],
  );
  return session;
}
