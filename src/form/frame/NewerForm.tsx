import type { Instrument } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { formTexts } from '#texts/form.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { isNewerForm, unknownAnswers } from '../rules/newer-form.ts';
import './NewerForm.css';

/** Said above a record of a form version that this tablet does not know: readable all of it, under its raw names where needed. */
export function NewerForm({ instrument, record }: { instrument: Instrument; record: RecordView | undefined }) {
  const reference = textOf(record?.values.instrument);
  if (!record || !isNewerForm(reference, `${instrument.id}@${instrument.version}`)) return null;
  const { newerForm: texts } = recordCareTexts;
  const rest = unknownAnswers(instrument, record.values);
  return (
    <section class="card newer-form" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p>{texts.body}</p>
      {rest.length > 0 ? (
        <>
          <h3>{texts.rest}</h3>
          <dl>
            {rest.map(([path, value]) => (
              <div key={path}>
                <dt>{path.replaceAll('/', ' · ')}</dt>
                <dd>{rawWords(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  );
}

function rawWords(value: Json): string {
  if (typeof value === 'boolean') return value ? formTexts.yes : formTexts.no;
  if (Array.isArray(value)) return value.map(rawWords).join(', ');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
