import { useId } from 'preact/hooks';
import type { Field } from '#domain/instruments/instrument.ts';
import type { Issue } from '#domain/instruments/issue.ts';
import { formTexts } from '#texts/form.ts';
import { Icon } from '#ui/Icon.tsx';
import { useForm } from '../form-context.ts';
import { OtherVersions } from '../versions/OtherVersions.tsx';
import { FieldInput, hasOneControl } from './FieldInput.tsx';
import './FieldFrame.css';

/** One question: label, help, answer, and beside it what lacks, warns or blocks, and what others wrote meanwhile. */
export function FieldFrame({ field, path }: { field: Field; path: string }) {
  const form = useForm();
  const id = useId();
  const marks = form.rules.marks(path).value;
  // What blocks only because nobody has answered yet is no reproach: it says «por completar» until somebody tries to finish.
  const isQuiet = (mark: Issue) =>
    mark.severity === 'missing' || (mark.severity === 'block' && !form.tried.value && !form.rules.isAnswered(path));
  const isMissing = marks.some(isQuiet);
  const told = marks.filter((mark) => !isQuiet(mark));
  const remark = form.props.remarks?.[path]?.(form.rules.settled.value);
  const control = `${id}-in`;
  const describedBy = [field.help ? `${id}-help` : '', isMissing ? `${id}-miss` : '', `${id}-marks`];
  return (
    <div class="field" data-path={path} data-type={field.type}>
      <div class="field-top">
        {hasOneControl(field) ? (
          <label id={`${id}-label`} for={control}>
            {field.label}
          </label>
        ) : (
          <div id={`${id}-label`} class="field-label">
            {field.label}
          </div>
        )}
        {isMissing ? (
          <span class="miss" id={`${id}-miss`}>
            <Icon name="pending" size={18} />
            {formTexts.missing}
          </span>
        ) : null}
      </div>
      {field.sensitive ? <small>{formTexts.sensitive}</small> : null}
      {field.help ? <small id={`${id}-help`}>{field.help}</small> : null}
      <FieldInput
        field={field}
        path={path}
        control={control}
        labelledBy={`${id}-label`}
        describedBy={describedBy.filter(Boolean).join(' ')}
        disabled={form.session.readOnly.value}
        invalid={told.some((mark) => mark.severity === 'block')}
      />
      <div id={`${id}-marks`} class="marks" aria-live="polite">
        {told.map((mark) => (
          <p class={mark.severity === 'block' ? 'stop' : 'warn'} key={mark.message}>
            <Icon name={mark.severity === 'block' ? 'stop' : 'warn'} />
            <span>
              <b>{mark.severity === 'block' ? formTexts.blocks : formTexts.warns}:</b> {mark.message}
            </span>
          </p>
        ))}
        {remark ? (
          <p class="warn">
            <Icon name="warn" />
            <span>{remark}</span>
          </p>
        ) : null}
      </div>
      <OtherVersions field={field} path={path} />
    </div>
  );
}
