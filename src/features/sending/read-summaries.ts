import { cardOf } from '#cards/card-of.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readRecord } from '#store/read-record.ts';
import { cardsTexts } from '#texts/cards.ts';
import { sendingTexts as texts } from '#texts/sending.ts';

/** What a list of changes says of the record they belong to. */
export interface Summary {
  /** 'Nota de visita · Municipalidad de Ccoriwasi' */
  title: string;
  line: string;
  known: boolean;
}

/** Summaries by record id, of whatever this tablet still shows; runs inside a live query. */
export async function readSummaries(
  db: AyniDatabase,
  wanted: readonly { kind: string; record: string }[],
  today: string,
): Promise<Map<string, Summary>> {
  const records = await Promise.all(wanted.map(({ kind, record }) => readRecord(db, kind, record)));
  const names = await readNamesOf(db, records);
  const pairs = wanted.map(({ kind, record }, index): [string, Summary] => {
    const view = records[index];
    return [record, view ? summarise(view, names, today) : unknownSummary(kind)];
  });
  return new Map(pairs);
}

/** One record in two lines; `names` holds institutions and plans by id. */
export function summarise(record: RecordView, names: ReadonlyMap<string, string>, today: string): Summary {
  const context = { today, nameOf: (_kind: string, id: string) => names.get(id), labelOf: () => undefined };
  const card = cardOf(record, context);
  const title = [card.label, card.institution ?? card.title].join(' · ');
  return { title, line: card.institution && card.title !== card.label ? card.title : '', known: true };
}

/** Names of the institutions and plans that these records point to. */
export async function readNamesOf(
  db: AyniDatabase,
  records: readonly (RecordView | undefined)[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [kind, field, name] of [
    ['institution', 'institution', 'name'],
    ['plan', 'plan', 'title'],
  ] as const) {
    const ids = [...new Set(records.map((record) => textOf(record?.values[field])))].filter((id) => id !== '');
    const parents = await Promise.all(ids.map((id) => readRecord(db, kind, id)));
    for (const parent of parents) if (parent) names.set(parent.id, textOf(parent.values[name]));
  }
  return names;
}

function unknownSummary(kind: string): Summary {
  return { title: cardsTexts.kinds[kind] ?? cardsTexts.unknownKind, line: texts.gone, known: false };
}
