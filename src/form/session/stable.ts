import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Json } from '#domain/json.ts';
import { sameJson } from './newer-versions.ts';

/** A computed signal that keeps its last object while it says the same: what hangs on it is drawn again only for news. */
export function stable<T>(read: () => T): ReadonlySignal<T> {
  let last: { value: T } | undefined;
  return computed(() => {
    const next = read();
    if (!last || !sameJson(last.value as Json, next as Json)) last = { value: next };
    return last.value;
  });
}

/** `stable` for a component; `read` may only use signals and what never changes while the component lives. */
export function useStable<T>(read: () => T): T {
  return useMemo(() => stable(read), []).value;
}
