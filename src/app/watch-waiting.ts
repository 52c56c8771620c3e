import { liveQuery } from 'dexie';
import type { AyniDatabase } from '#store/database.ts';
import { countOutbox } from '#store/outbox.ts';

/** Tells how many changes wait to be sent, now and after each save in any window. Returns its stop. */
export function watchWaiting(
  db: AyniDatabase,
  seen: (waiting: number) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => countOutbox(db)).subscribe({
    next: ({ waiting }) => seen(waiting),
    error: onError,
  });
  return () => subscription.unsubscribe();
}
