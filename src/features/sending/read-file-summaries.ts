import type { AyniDatabase } from '#store/database.ts';
import { readDraft } from '#store/drafts.ts';
import { cardsTexts } from '#texts/cards.ts';
import { sendingTexts } from '#texts/sending.ts';
import { readSummaries, type Summary } from './read-summaries.ts';

/** Summaries of the records that files wait beside; one that is only a draft yet is told as such. Inside a live query. */
export async function readFileSummaries(
  db: AyniDatabase,
  wanted: readonly { kind: string; record: string }[],
  today: string,
): Promise<Map<string, Summary>> {
  const summaries = await readSummaries(db, wanted, today);
  for (const { kind, record } of wanted) {
    if (summaries.get(record)?.known) continue;
    const draft = await readDraft(db, record);
    if (!draft) continue;
    const title = draft.title || (cardsTexts.kinds[kind] ?? cardsTexts.unknownKind);
    summaries.set(record, { title, line: sendingTexts.files.unfinished, known: true });
  }
  return summaries;
}
