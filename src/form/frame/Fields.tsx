import { useRef } from 'preact/hooks';
import type { Field } from '#domain/instruments/instrument.ts';
import { formTexts } from '#texts/form.ts';
import { Icon } from '#ui/Icon.tsx';
import { openPart, useForm } from '../form-context.ts';
import { useStable } from '../session/stable.ts';
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
  const pathOf = (field: Field) => (base !== '' ? `${base}/${field.id}` : side ? `${field.id}/${side}` : field.id);
  // A folded field that was seen with an answer stays in sight, also while its answer is being rewritten.
  const seen = useRef(new Set<string>());
  const { shownIds, folded } = useStable(() => {
    const isOpen = form.opened.value.has(foldKey(fold));
    const scope = base === '' ? undefined : { path: base, fields };
    const visible = fields.filter((field) => form.rules.isVisible(field, scope));
    for (const field of visible) if (field.folded && form.rules.isAnswered(pathOf(field))) seen.current.add(field.id);
    const shownNow = visible.filter((field) => !field.folded || isOpen || seen.current.has(field.id));
    return { shownIds: shownNow.map((field) => field.id), folded: visible.length - shownNow.length };
  });
  const shown = fields.filter((field) => shownIds.includes(field.id));
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
            openPart(form, foldKey(fold));
            const first = fields.find((field) => field.folded && !shown.includes(field));
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
