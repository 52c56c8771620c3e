import { cardOf } from '#cards/card-of.ts';
import { joinParts } from '#cards/card-words.ts';
import { foldText } from '#domain/fold-text.ts';
import type { DeletedRecord } from '#store/list-deleted.ts';
import { formatDateWithYear, formatMoment } from '#texts/dates.ts';
import { deletedTexts as texts } from '#texts/deleted.ts';
import { recordCareTexts } from '#texts/record-care.ts';

/** One deleted record in words; `searched` are all of them as searches compare them. */
export interface DeletedLine {
  deleted: DeletedRecord;
  kind: string;
  title: string;
  text: string;
  when: string;
  searched: string;
}

/** `names` are those of institutions by id; `now` in ms since 1970. */
export function deletedLine(
  deleted: DeletedRecord,
  names: ReadonlyMap<string, string>,
  { today, now }: { today: string; now: number },
): DeletedLine {
  const { record, deletedByName, deletedAt } = deleted;
  const card = cardOf(record, {
    today,
    nameOf: (entity, id) => (entity === 'institution' ? names.get(id) : undefined),
  });
  const text = joinParts([card.institution, card.date && formatDateWithYear(card.date)]);
  return {
    deleted,
    kind: card.label,
    title: card.title,
    text,
    when: texts.by(deletedByName || recordCareTexts.somebody, formatMoment(deletedAt, now)),
    searched: foldText(`${card.label} ${card.title} ${text} ${deletedByName}`),
  };
}
