import { type ContextNews, contextNews } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import { readContext } from '#store/read-context.ts';
import type { Tablet } from '#store/tablet.ts';
import { useLive } from '#ui/use-live.ts';

/** The context of an institution as the person of this tablet reads it today; undefined until it was read. */
export function useContextNews(tablet: Tablet, institution: string, today: string): ContextNews | undefined {
  const records = useLive(() => readContext(tablet.db, institution), [tablet.db, institution]);
  return records && contextNews(contextInstrument, records, { person: tablet.person.id, today });
}
