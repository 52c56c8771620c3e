import { foldText } from '#domain/fold-text.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

/** Needs in which every typed piece occurs, in their words, who says them, for whom or where; newest first. */
export function findDemands(
  demands: readonly RecordView[],
  institutionNames: ReadonlyMap<string, string>,
  text: string,
): RecordView[] {
  const typed = foldText(text).split(' ').filter(Boolean);
  return demands
    .filter(({ values }) => {
      const own = [values.inTheirWords, values.askedBy, values.group].map(textOf).join(' ');
      const words = foldText(`${own} ${institutionNames.get(textOf(values.institution)) ?? ''}`);
      return typed.every((piece) => words.includes(piece));
    })
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.createdAt - a.createdAt);
}

function dayOf({ values }: RecordView): string {
  return textOf(values.heardOn);
}
