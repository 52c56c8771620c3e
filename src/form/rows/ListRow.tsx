import type { Field } from '#domain/instruments/instrument.ts';
import { formTexts } from '#texts/form.ts';
import { Chip } from '#ui/Chip.tsx';
import { Icon } from '#ui/Icon.tsx';
import { closePart, openPart, useForm } from '../form-context.ts';
import { Fields } from '../frame/Fields.tsx';
import { focusField } from '../frame/go-to-field.ts';
import { rowSummary } from '../rules/row-summary.ts';
import { useStable } from '../session/stable.ts';
import { moveRow } from './list-rows.ts';
import './ListRow.css';

interface ListRowProps {
  list: Field;
  path: string;
  rowKey: string;
  index: number;
  count: number;
}

/** One row: two lines when closed, its questions when open. Taking it away can be undone. */
export function ListRow({ list, path, rowKey, index, count }: ListRowProps) {
  const form = useForm();
  const row = `${path}/${rowKey}`;
  const isOpen = useStable(() => form.opened.value.has(row));
  const readOnly = form.session.readOnly.value;
  const { summary, owes } = useStable(() => ({
    summary: rowSummary(list, form.rules.settled.value, row),
    owes: form.rules.toComplete.value.filter((issue) => issue.field.startsWith(`${row}/`)).length,
  }));
  const remove = () => {
    const undo = form.session.removeRow(row);
    form.say(formTexts.list.removed(summary.title), undo);
    form.goTo(path);
  };
  return (
    <li class={isOpen ? 'list-row open' : 'list-row'} data-path={row}>
      {isOpen ? (
        <>
          <p class="muted">{formTexts.list.rowOf(index + 1, count)}</p>
          <div class="fields">
            <Fields fields={list.fields ?? []} base={row} fold={row} />
          </div>
          <div class="btns">
            <button
              type="button"
              class="btn quiet"
              onClick={() => {
                closePart(form, row);
                requestAnimationFrame(() => focusField(row));
              }}
            >
              <Icon name="check" />
              {formTexts.list.done}
            </button>
            <span class="grow" />
            {readOnly ? null : <RowTools path={path} rowKey={rowKey} index={index} count={count} onRemove={remove} />}
          </div>
        </>
      ) : (
        <div class={summary.face ? 'row-short' : 'row-short no-face'}>
          {summary.face ? (
            <span class="face" aria-hidden="true">
              {summary.face}
            </span>
          ) : null}
          <div class="row-told">
            <h3>{summary.title}</h3>
            {summary.line ? <small>{summary.line}</small> : null}
            {owes > 0 ? (
              <span class="miss">
                <Icon name="pending" size={18} />
                {formTexts.toComplete(owes)}
              </span>
            ) : null}
          </div>
          {summary.acceptsName ? <Chip tone="ok">{formTexts.list.acceptsName}</Chip> : <span />}
          <button
            type="button"
            class="btn quiet"
            aria-label={formTexts.list.editNamed(summary.title)}
            onClick={() => {
              openPart(form, row);
              form.goTo(row);
            }}
          >
            {formTexts.list.edit}
          </button>
        </div>
      )}
    </li>
  );
}

interface RowToolsProps extends Omit<ListRowProps, 'list'> {
  onRemove: () => void;
}

function RowTools({ path, rowKey, index, count, onRemove }: RowToolsProps) {
  const form = useForm();
  return (
    <>
      {count > 1 ? (
        <>
          <button
            type="button"
            class="btn quiet icon"
            aria-label={formTexts.list.up}
            disabled={index === 0}
            onClick={() => moveRow(form, path, rowKey, -1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="btn quiet icon"
            aria-label={formTexts.list.down}
            disabled={index === count - 1}
            onClick={() => moveRow(form, path, rowKey, 1)}
          >
            <Icon name="down" />
          </button>
        </>
      ) : null}
      <button type="button" class="btn danger" onClick={onRemove}>
        <Icon name="trash" />
        {formTexts.list.remove}
      </button>
    </>
  );
}
