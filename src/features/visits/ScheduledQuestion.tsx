import type { RecordView } from '#domain/record.ts';
import { isBlank, textOf } from '#domain/record-edit.ts';
import { lastPersonalNote, proposedTask } from '#domain/task-steps.ts';
import { heldOn, isScheduled } from '#domain/visit.ts';
import { answer, useForm } from '#form/form-context.ts';
import { formatLongDate } from '#texts/dates.ts';
import { visitsTexts } from '#texts/visits.ts';
import { Icon } from '#ui/Icon.tsx';
import './ScheduledQuestion.css';

/** A scheduled visit asks first how it went: one tap, and the note shows what there is to write. */
export function ScheduledQuestion({ visits, today }: { visits: readonly RecordView[]; today: string }) {
  const form = useForm();
  const { session } = form;
  const { scheduled: texts } = visitsTexts;
  const status = session.value('status').value;
  const visitedOn = textOf(session.value('visitedOn').value);
  if (!session.savedRecord() || !isScheduled({ status }) || session.readOnly.value) return null;
  const held = () => {
    const day = heldOn({ visitedOn }, today);
    session.set('visitedOn', day);
    const modalities = session.value('modalities').peek();
    if (Array.isArray(modalities) && modalities.includes('personal') && session.rows('taskSteps').peek().length === 0) {
      const last = lastPersonalNote(
        visits.map(({ values }) => values),
        day,
      );
      for (const [path, value] of Object.entries(proposedTask(last))) {
        if (value !== undefined && isBlank(session.value(path).peek())) session.set(path, value);
      }
    }
    answer(form, 'status', 'held');
    form.goTo('whatWeDid');
  };
  const notHeld = () => {
    answer(form, 'status', 'not-held');
    form.goTo('notHeldBecause');
  };
  return (
    <section class="card scheduled-question" aria-labelledby="scheduled-question">
      <h2 id="scheduled-question">
        <Icon name="calendar" />
        {visitedOn ? texts.title(formatLongDate(visitedOn)) : texts.titleUndated}
      </h2>
      <p class="btns">
        <button type="button" class="btn" onClick={held}>
          {texts.held}
        </button>
        <button type="button" class="btn quiet" onClick={notHeld}>
          {texts.notHeld}
        </button>
      </p>
      <small>{texts.help}</small>
    </section>
  );
}
