import { foldText } from '#domain/fold-text.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

/** Something that the search of Asistencias can find, with the words it answers to. */
export interface Findable {
  record: RecordView;
  words: string;
}

/**
 * Plans and institutions with what they are found by: names of institution, district and plan. Accents and capitals are
 * folded once, not at every key.
 */
export function toFindables(
  institutions: readonly RecordView[],
  plans: readonly RecordView[],
  districtNames: ReadonlyMap<string, string>,
  standing: (id: string) => string = (id) => id,
): Findable[] {
  const wordsOf = new Map(
    institutions.map(({ id, values }) => {
      const district = textOf(values.district);
      const place = [textOf(values.settlement), districtNames.get(district) ?? ''].join(' ');
      return [id, foldText(`${textOf(values.name)} ${place}`)];
    }),
  );
  return [
    ...plans.map((record) => ({
      record,
      words: foldText(
        `${textOf(record.values.title)} ${wordsOf.get(standing(textOf(record.values.institution))) ?? ''}`,
      ),
    })),
    ...institutions.map((record) => ({ record, words: wordsOf.get(record.id) ?? '' })),
  ];
}

/** Those in which every typed word begins some word; everything for an empty text. */
export function searchAssistances(findables: readonly Findable[], text: string): RecordView[] {
  const typed = foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return findables
    .filter(({ words }) => typed.every((word) => ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${word}`)))
    .map(({ record }) => record);
}
