import { useEffect, useRef, useState } from 'preact/hooks';
import { watchLive } from './watch-live.ts';

interface Seen<T> {
  of: object;
  value?: T;
  error?: { cause: unknown };
}

/**
 * What the database answers to `querier`, again after changes that touch it; undefined until the first answer and
 * after `deps` change. A failure of the query is thrown in render, for the nearest crash boundary.
 */
export function useLive<T>(querier: () => T | Promise<T>, deps: readonly unknown[]): T | undefined {
  const run = useRef<{ deps: readonly unknown[]; token: object }>({ deps, token: {} });
  // A new token tells an answer of the old question from one of the new, before any effect has run.
  if (run.current.deps.length !== deps.length || run.current.deps.some((dep, i) => !Object.is(dep, deps[i]))) {
    run.current = { deps, token: {} };
  }
  const { token } = run.current;
  const [seen, setSeen] = useState<Seen<T>>({ of: token });
  useEffect(
    () =>
      watchLive(querier, {
        seen: (value) => setSeen({ of: token, value }),
        failed: (cause) => setSeen({ of: token, error: { cause } }),
        now: () => performance.now(),
        later,
      }),
    [token],
  );
  if (seen.of !== token) return undefined;
  if (seen.error) throw seen.error.cause;
  return seen.value;
}

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}
