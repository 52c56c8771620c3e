import { textOf } from '#domain/record-edit.ts';
import { agendaTexts } from '#texts/agenda.ts';
import { todayTexts } from '#texts/today.ts';
import { Dialog } from '#ui/Dialog.tsx';
import type { RunningPlan } from './running-plans.ts';

interface ChoosePlanDialogProps {
  open: boolean;
  plans: RunningPlan[];
  names: ReadonlyMap<string, string>;
  /** The chosen plan, or undefined for a note without one. */
  onChoose: (plan?: RunningPlan) => void;
  onClose: () => void;
}

const shown = 6;

/** Which assistance a new note belongs to: the plans on their way, those visited last on top. */
export function ChoosePlanDialog({ open, plans, names, onChoose, onClose }: ChoosePlanDialogProps) {
  const texts = todayTexts.choosePlan;
  const rest = plans.length - shown;
  return (
    <Dialog open={open} title={texts.title} onClose={onClose}>
      <ul class="plan-choices">
        {plans.slice(0, shown).map((running) => (
          <li key={running.plan.id}>
            <button type="button" class="btn quiet plan-choice" onClick={() => onChoose(running)}>
              <span>{names.get(textOf(running.plan.values.institution)) ?? agendaTexts.unknownInstitution}</span>
              <small>{textOf(running.plan.values.title)}</small>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="btn quiet plan-choice" onClick={() => onChoose()}>
            <span>{texts.none}</span>
            {rest > 0 ? <small>{texts.more(rest)}</small> : null}
          </button>
        </li>
      </ul>
    </Dialog>
  );
}
