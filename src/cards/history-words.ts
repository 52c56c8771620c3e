import { findField } from '#domain/instruments/find-field.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { valueTexts } from '#texts/values.ts';
import { labelIn } from './card-words.ts';
import type { HistoryLine } from './record-verbs.ts';

const { history: texts } = recordCareTexts;
const shown = 6;
// Of every save of a form: they say how it was saved, not what was changed.
const reserved: readonly string[] = ['instrument', 'completion'];

/** What one save did, in the words of the form: 'cambió: Nombre, Distrito'. `isFirst` is how the record was born. */
export function historyWords(
  { fields, did }: HistoryLine,
  instrument: Instrument | undefined,
  isFirst: boolean,
): string {
  if (did) return texts[did];
  if (isFirst) return texts.created;
  const labels = labelsOf(fields, instrument);
  if (labels.length === 0) return texts.wroteElse;
  const rest = labels.length - shown;
  return texts.wrote([...labels.slice(0, shown), ...(rest > 0 ? [texts.more(rest)] : [])].join(', '));
}

/** Labels of the fields behind these paths, each once; a field that no form here knows is told by its own name. */
function labelsOf(paths: readonly string[], instrument: Instrument | undefined): string[] {
  const labels = paths
    .filter((path) => !reserved.includes(path))
    .map((path) => {
      const name = path.split('/')[0] ?? '';
      const found = instrument && (findField(instrument, path) ?? findField(instrument, name));
      return found?.label ?? labelIn(texts.parts, name) ?? (instrument ? valueTexts.otherField : name);
    });
  return [...new Set(labels)];
}
