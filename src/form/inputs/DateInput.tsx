import { isCalendarDate } from '#domain/calendar-date.ts';
import { formatLongDate } from '#texts/dates.ts';
import { formTexts } from '#texts/form.ts';
import { useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';

/** A calendar date with the tablet's own picker, read back in words so that a wrong month is noticed. */
export function DateInput({ field, path, control, describedBy, disabled }: InputProps) {
  const form = useForm();
  const value = form.session.value(path).value;
  const date = typeof value === 'string' ? value : '';
  const suggestions = field.suggested && !date ? (form.props.suggest?.(field, form.rules.settled.value) ?? []) : [];
  return (
    <>
      <input
        id={control}
        type="date"
        class="short"
        max="9999-12-31"
        value={date}
        disabled={disabled}
        aria-describedby={describedBy}
        onInput={(event) => form.session.set(path, event.currentTarget.value || undefined)}
      />
      <span class="read-as" role="status">
        {isCalendarDate(date) ? readDate(date, form.props.store.today()) : ''}
      </span>
      {suggestions.length > 0 && !disabled ? (
        <div class="btns suggested">
          {suggestions.map(({ value: offered, label }) => (
            <button key={label} type="button" class="btn quiet" onClick={() => form.session.set(path, offered)}>
              {formTexts.suggested(label)}
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}

/** «viernes 27 de noviembre», with the year when it is not this one. */
function readDate(date: string, today: string): string {
  const words = formatLongDate(date);
  return date.slice(0, 4) === today.slice(0, 4) ? words : formTexts.dateOfYear(words, Number(date.slice(0, 4)));
}
