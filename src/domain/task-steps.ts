import { rowKeys, textOf, type Values, valuesUnder } from './record-edit.ts';

/** A step of a task in personal assistance; `mark` is who did it (1 who assists … 4 the person alone), undefined unmarked. */
export interface TaskStep {
  key: string;
  step: string;
  mark?: number;
}

const aloneMark = 4;

/** Steps of a note that say something, in their order. */
export function taskSteps(note: Values): TaskStep[] {
  return rowKeys(note, 'taskSteps').flatMap((key) => {
    const row = valuesUnder(note, `taskSteps/${key}`);
    const step = textOf(row.step).trim();
    return step === '' ? [] : [{ key, step, ...(typeof row.whoDidIt === 'number' ? { mark: row.whoDidIt } : {}) }];
  });
}

/** True once the person did it without help: it is hers, and is not proposed again. */
export function isOwnStep({ mark }: TaskStep): boolean {
  return mark === aloneMark;
}

/** The last held note with personal assistance that followed a task, among notes of one plan; undefined without any. */
export function lastPersonalNote(notes: readonly Values[], visitedOn: string): Values | undefined {
  return notes
    .filter((note) => (note.status ?? 'held') === 'held' && textOf(note.visitedOn) <= visitedOn)
    .filter((note) => Array.isArray(note.modalities) && note.modalities.includes('personal'))
    .filter((note) => taskSteps(note).length > 0)
    .sort((a, b) => textOf(a.visitedOn).localeCompare(textOf(b.visitedOn)))
    .at(-1);
}

/**
 * What a new note of personal assistance begins with: the same task and, under the same keys, the steps that the person does
 * not do alone yet, without their marks: this time is marked anew. Nothing when she already does all of them.
 */
export function proposedTask(last: Values | undefined): Values {
  const steps = last ? taskSteps(last).filter((step) => !isOwnStep(step)) : [];
  if (!last || steps.length === 0) return {};
  return {
    task: textOf(last.task) || undefined,
    ...Object.fromEntries(
      steps.flatMap(({ key, step }) => [
        [`taskSteps/${key}`, last[`taskSteps/${key}`]],
        [`taskSteps/${key}/step`, step],
      ]),
    ),
  };
}

/** True when a task has steps and the person did each of them without help: no other session is needed for it. */
export function isTaskOwn(note: Values): boolean {
  const steps = taskSteps(note);
  return steps.length > 0 && steps.every(isOwnStep);
}
