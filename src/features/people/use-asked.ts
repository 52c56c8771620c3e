import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { VerbTrouble } from './people-verbs.ts';

type Listed = { kind: 'listed' };

/** An answer of the endpoint: the last good one stays on the screen while a new one is asked for, or fails. */
export interface Asked<T extends Listed> {
  answer?: T;
  trouble?: VerbTrouble;
  asking: boolean;
  askAgain: () => void;
}

/** Asks when the page opens and whenever `askAgain` is called. */
export function useAsked<T extends Listed>(ask: () => Promise<T | VerbTrouble>): Asked<T> {
  const [state, setState] = useState<Omit<Asked<T>, 'askAgain'>>({ asking: true });
  // A caller may make its verb anew at each draw: that is no reason to ask again.
  const latest = useRef(ask);
  latest.current = ask;
  const askAgain = useCallback(() => {
    setState(({ answer }) => ({ answer, asking: true }));
    latest
      .current()
      .then((said) =>
        setState(({ answer }) =>
          said.kind === 'listed'
            ? { answer: said as T, asking: false }
            : { answer, trouble: said as VerbTrouble, asking: false },
        ),
      );
  }, []);
  useEffect(askAgain, [askAgain]);
  return { ...state, askAgain };
}
