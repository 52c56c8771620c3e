import { useRef } from 'preact/hooks';
import type { Field } from '#domain/instruments/instrument.ts';
import { formTexts } from '#texts/form.ts';
import { Icon } from '#ui/Icon.tsx';
import { openPart, useForm } from './form-context.ts';
import { foldKey } from './go-to-field.ts';

interface FieldsProps {
  fields: readonly Field[];
  /** '' at the top of the record, else the path of the row or group. */
  base: string;
  /** Who answers, in a section that each side answers apart: its values are at `<field>/<side>`. */
  side?: string;
  /** Section id, row or group path: what «Agregar más» opens. */
  fold: string;
  /** Wraps runs of fields in cards; rows and groups are in one already. */
  cards?: boolean;
}

/** The fields that show now, and behind «Agregar más» the folded ones that nobody has answered. */
export function Fields({ fields, base, side, fold, cards }: FieldsProps) {
  const form = useForm();
  const isOpen = form.opened.value.has(foldKey(fold));
  // A folded field that was seen with an answer stays in sight, also while its answer is being rewritten.
  const seen = useRef(new Set<string>());
  const scope = base === '' ? undefined : { path: base, fields };
  const pathOf = (field: Field) => (base !== '' ? `${base}/${field.id}` : side ? `${field.id}/${side}` : field.id);
  const shown: Field[] = [];
  let folded = 0;
  for (const field of fields) {
    if (!form.rules.isVisible(field, scope)) continue;
    const path = pathOf(field);
    if (field.folded && form.rules.isAnswered(path)) seen.current.add(path);
    if (field.folded && !isOpen && !seen.current.has(path)) folded++;
    else shown.push(field);
  }
  const frame = (field: Field) => form.drawField(field, pathOf(field));
  return (
    <>
      {cards
        ? inRuns(shown).map((run) => (
            <div class="card fields" key={run[0]?.id}>
              {run.map(frame)}
            </div>
          ))
        : shown.map(frame)}
      {folded > 0 && !form.session.readOnly.value ? (
        <button
          type="button"
          class="btn quiet add-more"
          onClick={() => {
            const first = fields.find((field) => field.folded && !shown.includes(field));
            openPart(form, foldKey(fold));
            if (first) form.goTo(pathOf(first));
          }}
        >
          <Icon name="plus" />
          {formTexts.addMoreCount(folded)}
        </button>
      ) : null}
    </>
  );
}

const large: readonly string[] = ['list', 'group', 'agreement-review', 'scale', 'matrix', 'assessment', 'long-text'];

/** Small answers share a card; what needs room has its own. */
function inRuns(fields: readonly Field[]): Field[][] {
  const runs: Field[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    const isLarge = large.includes(field.type);
    if (last && !isLarge && !large.includes(last[0]?.type ?? '')) last.push(field);
    else runs.push([field]);
  }
  return runs;
}
