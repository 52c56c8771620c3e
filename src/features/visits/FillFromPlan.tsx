import { useEffect, useRef } from 'preact/hooks';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { isBlank, textOf } from '#domain/record-edit.ts';
import { lastPersonalNote, proposedTask } from '#domain/task-steps.ts';
import { lastHeldVisit, meetingNumber } from '#domain/visit.ts';
import { visitFirstValues } from '#domain/visit-first-values.ts';
import { useForm } from '#form/form-context.ts';

interface FillFromPlanProps {
  institutions: readonly RecordView[];
  plans: readonly RecordView[];
  /** Notes of the plan that the form shows now. */
  visits: readonly RecordView[];
  readVisits: (plan: string) => Promise<RecordView[]>;
  /** The person chose another plan: its notes replace the ones above. */
  onVisits: (visits: RecordView[]) => void;
  today: string;
  isNew: boolean;
}

/**
 * Fills what is still blank when the person chooses a plan inside a new note; numbers the meeting and proposes the steps of
 * the task when she chooses that modality. Never writes because a note was merely opened, nor over an answer.
 */
export function FillFromPlan(props: FillFromPlanProps) {
  const { institutions, plans, visits, readVisits, onVisits, today, isNew } = props;
  const { session } = useForm();
  const planId = textOf(session.value('plan').value);
  const modalities = session.value('modalities').value;
  const isMeeting = Array.isArray(modalities) && modalities.includes('standing-meetings');
  const isPersonal = Array.isArray(modalities) && modalities.includes('personal');
  const seenPlan = useRef(planId);
  const wasMeeting = useRef(isMeeting);
  const wasPersonal = useRef(isPersonal);

  const fill = async () => {
    const plan = plans.find(({ id }) => id === planId);
    if (!plan) return;
    const ofPlan = await readVisits(planId);
    onVisits(ofPlan);
    if (!isNew) return;
    const first = visitFirstValues(visitInstrument, {
      today,
      plan,
      institution: institutions.find(({ id }) => id === plan.values.institution),
      lastVisit: lastHeldVisit(ofPlan, today, session.record)?.values,
      visits: ofPlan.map(({ values }) => values),
    });
    for (const [path, value] of Object.entries(first)) {
      if (isBlank(session.value(path).peek())) session.set(path, value);
    }
  };
  useEffect(() => {
    if (seenPlan.current === planId) return;
    seenPlan.current = planId;
    void fill();
  }, [planId, plans]);
  useEffect(() => {
    if (wasMeeting.current === isMeeting) return;
    wasMeeting.current = isMeeting;
    if (!isMeeting || !isBlank(session.value('meetingNumber').peek())) return;
    const date = textOf(session.value('visitedOn').peek()) || today;
    session.set(
      'meetingNumber',
      meetingNumber(
        visits.map(({ values }) => values),
        date,
      ),
    );
  }, [isMeeting]);
  useEffect(() => {
    if (wasPersonal.current === isPersonal) return;
    wasPersonal.current = isPersonal;
    if (!isPersonal || session.rows('taskSteps').peek().length > 0) return;
    const date = textOf(session.value('visitedOn').peek()) || today;
    const notes = visits.map(({ values }) => values);
    for (const [path, value] of Object.entries(proposedTask(lastPersonalNote(notes, date)))) {
      if (value !== undefined && isBlank(session.value(path).peek())) session.set(path, value);
    }
  }, [isPersonal]);
  return null;
}
