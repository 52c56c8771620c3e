import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { isOwnStep, isTaskOwn, lastPersonalNote, type TaskStep, taskSteps } from '#domain/task-steps.ts';
import { useForm } from '#form/form-context.ts';
import { ListInput } from '#form/inputs/ListInput.tsx';
import { ScaleInput } from '#form/inputs/ScaleInput.tsx';
import type { SlotProps } from '#form/record-form-props.ts';
import { formatShortDate } from '#texts/dates.ts';
import { visitsTexts } from '#texts/visits.ts';
import './TaskSteps.css';

interface StepProps extends SlotProps {
  visits: readonly RecordView[];
  today: string;
}

const { steps: texts } = visitsTexts;

/** Steps of a task with what was marked last time above them, until the person does all of them alone. */
export function TaskSteps({ session, visits, today, ...input }: StepProps) {
  const form = useForm();
  const last = lastNote(session, visits, today);
  const isOwn = isTaskOwn(form.rules.settled.value);
  return (
    <>
      {last ? (
        <div class="note last-steps">
          <b>{texts.title(formatShortDate(textOf(last.visitedOn)))}</b>
          <ul>
            {taskSteps(last).map((step) => (
              <li key={step.key}>
                {step.step}: {isOwnStep(step) ? texts.own : markWords(step)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ListInput {...input} />
      {isOwn ? (
        <p class="note" role="status">
          {texts.allOwn}
        </p>
      ) : null}
    </>
  );
}

/** «¿Quién lo hizo?» of one step, with last time's mark beside it. */
export function StepMark({ session, visits, today, ...input }: StepProps) {
  const [list, key] = input.path.split('/');
  const last = list === 'taskSteps' ? lastNote(session, visits, today) : undefined;
  const step = last && taskSteps(last).find((each) => each.key === key);
  return (
    <>
      {step ? <p class="muted">{texts.lastTime(markWords(step))}</p> : null}
      <ScaleInput {...input} />
    </>
  );
}

function lastNote(session: SlotProps['session'], visits: readonly RecordView[], today: string): Values | undefined {
  const visitedOn = textOf(session.value('visitedOn').value) || today;
  return lastPersonalNote(
    visits.map(({ values }) => values),
    visitedOn,
  );
}

function markWords({ mark }: TaskStep): string {
  const label = mark === undefined ? undefined : scaleLabel(scaleById('ownership'), mark);
  return label ? label.toLocaleLowerCase('es-PE') : texts.unmarked;
}
