import type { Json } from '#domain/json.ts';
import type { FormDraft } from '../form-store.ts';
import type { FieldValues } from './field-values.ts';
import type { FormSessionOptions } from './form-session-options.ts';

/**
 * The draft of a form as it stands at this instant; nothing of it changes afterwards. Typed answers that stay on this tablet
 * are held, and a change of them alone is none.
 */
export function makeDraft(
  options: FormSessionOptions,
  fields: FieldValues,
  held: Record<string, Json>,
  at: string | undefined,
  begunBy: string | undefined,
): FormDraft {
  const { store, kind, record, instrument, initial } = options;
  const values = fields.snapshot.peek();
  const existing = fields.record();
  const { touched, heads } = fields.touched();
  // First values of a new record become the person's own once she writes anything: from then on they never change by themselves.
  const typed = Object.entries(existing ? touched : { ...initial, ...touched });
  const stays = ([path]: [string, Json]) => options.staysHere?.(path, values) ?? false;
  const travels = typed.filter((each) => !stays(each));
  const text = (field: string) => (typeof values[field] === 'string' ? values[field] : undefined);
  return {
    record,
    kind,
    stream: existing?.stream ?? options.stream(values),
    author: store.person.id,
    ...(begunBy === undefined ? {} : { begunBy }),
    instrument,
    touched: Object.fromEntries(travels),
    heads,
    held: { ...held, ...Object.fromEntries(typed.filter(stays)) },
    at,
    isNew: !existing,
    institution: text('institution'),
    plan: text('plan'),
    title: options.draftTitle?.(values),
    savedAt: store.now(),
    dirty: existing ? travels.length > 0 : fields.isTouched(),
  };
}
