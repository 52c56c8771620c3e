import { useEffect, useState } from 'preact/hooks';
import { pageHost } from '#form/form-host.ts';
import type { FormSession } from '#form/form-session.ts';
import { type FormSessionOptions, openFormSession } from '#form/open-form-session.ts';

/**
 * A form session as long as the component lives; leaving the screen keeps what was typed as half-way. A save that fails is
 * told by the form store, which the app watches.
 */
export function useRatingSession(
  options: Omit<FormSessionOptions, 'host'>,
  beforeClose: (session: FormSession) => void,
): FormSession {
  const [session] = useState(() => openFormSession({ ...options, host: pageHost }));
  useEffect(
    () => () => {
      beforeClose(session);
      void session.close('half-way').catch(() => undefined);
    },
    [session],
  );
  return session;
}
