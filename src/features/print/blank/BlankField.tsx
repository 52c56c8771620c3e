import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import { printTexts } from '#texts/print.ts';
import { BlankList } from './BlankList.tsx';
import { type BlankOption, blankShape } from './blank-shape.ts';
import { conditionWords } from './condition-words.ts';

const { blank: texts } = printTexts;

interface BlankFieldProps {
  field: Field;
  instrument: Instrument;
  /** Fields of the row or group it stands in. */
  scope?: readonly Field[];
}

/** One question on paper with room for its answer. */
export function BlankField({ field, instrument, scope = [] }: BlankFieldProps) {
  const shape = blankShape(field);
  if (shape.as === 'nothing' || shape.as === 'ratings') return null;
  // Its answer fits beside its question.
  const isShort = shape.as === 'date' || shape.as === 'time' || (shape.as === 'lines' && shape.count === 1);
  const { visibleIf, requiredIf } = field;
  const asked = JSON.stringify(requiredIf) === JSON.stringify(visibleIf) ? undefined : requiredIf;
  return (
    <div class={`blank-field as-${isShort ? 'short' : shape.as}`} data-field={field.id}>
      {visibleIf ? <p class="blank-if">{texts.ifWords(conditionWords(visibleIf, instrument, scope))}:</p> : null}
      <p class="blank-label">
        <b>
          {field.label}
          {field.required || (requiredIf && !asked) ? ' *' : ''}
        </b>
        {limits(field) ? <small> ({limits(field)})</small> : null}
      </p>
      {field.help ? <small>{field.help}</small> : null}
      {asked ? <small>{texts.requiredIf(conditionWords(asked, instrument, scope))}</small> : null}
      <Answer field={field} instrument={instrument} />
    </div>
  );
}

function Answer({ field, instrument }: BlankFieldProps) {
  const shape = blankShape(field);
  switch (shape.as) {
    case 'lines':
      return <Lines count={shape.count} hint={shape.hint} />;
    case 'date':
      return <p class="blank-slots">……… / ……… / …………… {<small>{texts.day}</small>}</p>;
    case 'time':
      return <p class="blank-slots">……… : ……… {<small>{texts.hour}</small>}</p>;
    case 'boxes':
      return <Boxes options={shape.options} />;
    case 'matrix':
      return (
        <table class="sheet-table blank-matrix">
          <thead>
            <tr>
              <th scope="col">{field.label}</th>
              {shape.options.map(({ label }) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shape.rows.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {shape.options.map((option) => (
                  <td key={option.label}>
                    <span class="box" />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'list':
      return <BlankList fields={shape.fields} rows={shape.rows} instrument={instrument} />;
    case 'group':
      return (
        <div class="blank-group">
          {shape.fields.map((part) => (
            <BlankField key={part.id} field={part} instrument={instrument} scope={shape.fields} />
          ))}
        </div>
      );
    case 'review':
      return <BlankReview />;
    case 'signature':
      return <div class="blank-signature">{texts.signature}</div>;
    case 'note':
      return <p class="blank-note">{shape.text}</p>;
    case 'ratings':
    case 'nothing':
      return null;
    default:
      return shape satisfies never;
  }
}

/** Ruled lines to write on. */
export function Lines({ count, hint }: { count: number; hint?: string }) {
  return (
    <>
      {hint ? <small>{hint}</small> : null}
      {Array.from({ length: count }, (_, i) => (
        <div class="blank-line" key={i} />
      ))}
    </>
  );
}

/** Boxes to tick; those that tell what they mean stand one below the other. */
function Boxes({ options }: { options: readonly BlankOption[] }) {
  const isTold = options.some(({ help }) => help);
  return (
    <ul class={isTold ? 'blank-boxes told' : 'blank-boxes'}>
      {options.map(({ label, help, asksText }) => (
        <li key={label}>
          <span class="box" />
          <span>
            {label}
            {help ? <small> {help}</small> : null}
            {asksText ? ' ………………………………' : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function BlankReview() {
  const status = blankShape({ id: 'status', type: 'scale', label: '', scale: 'agreement-status' });
  return (
    <>
      <table class="sheet-table">
        <thead>
          <tr>
            {texts.review.map((label) => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 5 }, (_, row) => (
            <tr key={row} class="blank-row">
              {texts.review.map((label) => (
                <td key={label} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <small>{status.as === 'boxes' ? status.options.map(({ label }) => label).join(' · ') : null}</small>
    </>
  );
}

function limits({ type, min, max, warnMax }: Field): string {
  const most = max ?? warnMax;
  const range = min !== undefined || most !== undefined ? texts.upTo(min, most) : '';
  return type === 'choices' ? [texts.several, range].filter(Boolean).join(': ') : range;
}
