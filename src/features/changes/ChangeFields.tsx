import { useEffect, useRef } from 'preact/hooks';
import type { Section } from '#domain/instruments/instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { isBlank, textOf } from '#domain/record-edit.ts';
import { changeDirection, onlyPlanOf } from '#domain/small-change.ts';
import { openPart, useForm } from '#form/form-context.ts';
import type { FormSession } from '#form/form-session.ts';
import { foldKey } from '#form/frame/go-to-field.ts';
import { changesTexts as texts } from '#texts/changes.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { Icon } from '#ui/Icon.tsx';

interface ChangeFieldsProps {
  section: Section;
  isNew: boolean;
  /** Told by where the form was opened: nobody has to choose it. */
  isInstitutionKnown: boolean;
  plans: readonly RecordView[];
  today: string;
  /** Told of the open session, and of its end. */
  onSession: (session: FormSession | undefined) => void;
}

/**
 * What a new change asks for: what, where it shows and, when that is not known, of which institution. The rest has its
 * answer already (told in one line) or waits behind «Agregar más».
 */
export function ChangeFields({ section, isNew, isInstitutionKnown, plans, today, onSession }: ChangeFieldsProps) {
  const form = useForm();
  const { session } = form;
  const fold = foldKey(section.id);
  const isOpen = !isNew || form.opened.value.has(fold);
  const first = isInstitutionKnown ? ['what', 'where'] : ['what', 'where', 'institution'];
  useFillPlan(plans, isNew);
  useEffect(() => {
    onSession(session);
    return () => onSession(undefined);
  }, [session]);
  const shown = section.fields.filter(({ id }) => isOpen || first.includes(id));
  const values = session.values();
  const plan = plans.find(({ id }) => id === values.plan);
  const noticedOn = textOf(values.noticedOn);
  return (
    <>
      <div class="card fields">{shown.map((field) => form.drawField(field, field.id))}</div>
      {isOpen || session.readOnly.value ? null : (
        <div class="btns">
          <button type="button" class="btn quiet add-more" onClick={() => openPart(form, fold)}>
            <Icon name="plus" />
            {texts.more}
          </button>
          <small>
            {texts.summary([
              noticedOn === today ? texts.noticedToday : texts.noticedOn(formatDateWithYear(noticedOn)),
              texts.as[changeDirection(values)],
              ...(plan ? [texts.inPlan(textOf(plan.values.title))] : []),
            ])}
          </small>
        </div>
      )}
    </>
  );
}

/** When the person chooses another institution, the plan follows it; never because a change was merely opened. */
function useFillPlan(plans: readonly RecordView[], isNew: boolean): void {
  const { session } = useForm();
  const institution = textOf(session.value('institution').value);
  const seen = useRef(institution);
  useEffect(() => {
    if (seen.current === institution) return;
    seen.current = institution;
    if (!isNew) return;
    const current = plans.find(({ id }) => id === session.value('plan').peek());
    if (current && current.values.institution !== institution) session.set('plan', undefined);
    if (!isBlank(session.value('plan').peek())) return;
    const only = onlyPlanOf(plans, institution);
    if (!only) return;
    session.set('plan', only.id);
    if (isBlank(session.value('areas').peek())) session.set('areas', only.values.areas);
  }, [institution]);
}
