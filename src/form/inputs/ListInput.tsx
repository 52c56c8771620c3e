import { useState } from 'preact/hooks';
import { formTexts } from '#texts/form.ts';
import { Icon } from '#ui/Icon.tsx';
import { lookupContext, openPart, useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';
import { ListRow } from '../rows/ListRow.tsx';
import { addRow, copyRows } from '../rows/list-rows.ts';
import { countSummary } from '../rules/row-summary.ts';
import { useStable } from '../session/stable.ts';
import './ListInput.css';

/** Rows of the same few questions: short when closed, all their fields when open. */
export function ListInput({ field, path, labelledBy, describedBy, disabled }: InputProps) {
  const form = useForm();
  const [noneBefore, setNoneBefore] = useState(false);
  const rows = form.session.rows(path).value;
  const count = useStable(() => countSummary(field, form.rules.settled.value, form.session.rows(path).value));
  const isFull = field.max !== undefined && rows.length >= field.max;
  const add = () => {
    const row = addRow(form, field, path);
    openPart(form, row);
    form.goTo(row);
  };
  const copyLast = async () => {
    const previous = await form.props.lookups.previousVisit(lookupContext(form, path));
    setNoneBefore(copyRows(form, field, path, previous) === 0 && rows.length === 0);
  };
  return (
    <fieldset class="list-input" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {count ? <small class="list-count">{count}</small> : null}
      {rows.length > 0 ? (
        <ol>
          {rows.map((key, index) => (
            <ListRow key={key} list={field} path={path} rowKey={key} index={index} count={rows.length} />
          ))}
        </ol>
      ) : null}
      {disabled ? null : (
        <div class="btns">
          <button type="button" class="btn quiet" disabled={isFull} onClick={add}>
            <Icon name="plus" />
            {formTexts.list.addNamed[field.id] ?? formTexts.list.add}
          </button>
          {field.inherits === 'last-visit.participants' ? (
            <button type="button" class="btn quiet" onClick={() => void copyLast()}>
              {formTexts.list.lastTime}
            </button>
          ) : null}
        </div>
      )}
      <p class={noneBefore ? 'note' : undefined} role="status">
        {noneBefore ? formTexts.list.lastTimeNone : ''}
      </p>
    </fieldset>
  );
}
