import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import { printTexts } from '#texts/print.ts';
import { blankShape } from './blank-shape.ts';
import { conditionWords } from './condition-words.ts';

const { blank: texts } = printTexts;
const mostColumns = 6;

interface BlankListProps {
  fields: readonly Field[];
  rows: number;
  instrument: Instrument;
}

/** Empty rows of a list: a table while its columns fit a sheet, else one small form below the other. */
export function BlankList({ fields, rows, instrument }: BlankListProps) {
  const columns = fields.filter((field) => blankShape(field).as !== 'nothing');
  const numbers = Array.from({ length: rows }, (_, i) => i + 1);
  const key = columns
    .map((field) => ({ field, words: optionWords(field) }))
    .filter(({ words }) => words !== '')
    .map(({ field, words }) => `${field.label} ${words}`);
  const conditions = columns.flatMap(({ label, visibleIf }) =>
    visibleIf ? [`${label}: ${texts.ifWords(conditionWords(visibleIf, instrument, fields)).toLowerCase()}`] : [],
  );
  return (
    <>
      {columns.length > mostColumns ? (
        numbers.map((n) => (
          <table class="sheet-table blank-wide whole" key={n}>
            <tbody>
              {columns.map((field, place) => (
                <tr key={field.id} class={field.type === 'long-text' ? 'blank-row tall' : 'blank-row'}>
                  <th scope="row">{place === 0 ? `${n}. ${titleOf(field)}` : titleOf(field)}</th>
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        ))
      ) : (
        <table class="sheet-table">
          <thead>
            <tr>
              {columns.map((field) => (
                <th scope="col" key={field.id}>
                  {titleOf(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbers.map((n) => (
              <tr key={n} class="blank-row">
                {columns.map((field) => (
                  <td key={field.id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {[...key, ...conditions].map((line) => (
        <p key={line}>
          <small>{line}</small>
        </p>
      ))}
    </>
  );
}

function titleOf({ label, required }: Field): string {
  return required ? `${label} *` : label;
}

/** What can be answered in a column, below the table: there is no room for it in the cells. */
function optionWords(field: Field): string {
  const shape = blankShape(field);
  return shape.as === 'boxes' && field.type !== 'yes-no'
    ? `(${shape.options.map(({ label }) => label).join(' / ')})`
    : '';
}
