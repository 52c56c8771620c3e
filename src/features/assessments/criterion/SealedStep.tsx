import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Envelope } from '#ui/Envelope.tsx';
import { StepHeading } from './StepHeading.tsx';

interface TeamSealedProps {
  onAnswer: () => void;
  onLater: () => void;
  onAgain: () => void;
}

/** The tablet changes hands: the team's answer is sealed, who assists has not answered yet. */
export function TeamSealedStep({ onAnswer, onLater, onAgain }: TeamSealedProps) {
  return (
    <section class="card sealed">
      <Envelope seals={1} />
      <StepHeading>{texts.sealed.title}</StepHeading>
      <p>{texts.sealed.text}</p>
      <p class="btns">
        <span class="chip clay">{texts.sealed.team}</span> <span class="chip">{texts.sealed.assistantDue}</span>
      </p>
      <button type="button" class="btn" onClick={onAnswer}>
        {texts.sealed.answer}
      </button>
      <div class="btns">
        <button type="button" class="btn quiet" onClick={onLater}>
          {texts.sealed.later}
        </button>
        <button type="button" class="btn quiet" onClick={onAgain}>
          {texts.sealed.again.team}
        </button>
      </div>
    </section>
  );
}

interface BothSealedProps {
  onOpen: () => void;
  onLater: () => void;
  onAgain: () => void;
}

/** Both answers are sealed: only this button opens them, with everybody looking. */
export function BothSealedStep({ onOpen, onLater, onAgain }: BothSealedProps) {
  return (
    <section class="card sealed">
      <Envelope seals={2} />
      <StepHeading>{texts.center.title}</StepHeading>
      <p>{texts.center.text}</p>
      <p class="btns">
        <span class="chip clay">{texts.sealed.team}</span> <span class="chip">{texts.sealed.assistant}</span>
      </p>
      <button type="button" class="btn" onClick={onOpen}>
        {texts.center.open}
      </button>
      <div class="btns">
        <button type="button" class="btn quiet" onClick={onLater}>
          {texts.sealed.later}
        </button>
        <button type="button" class="btn quiet" onClick={onAgain}>
          {texts.sealed.again.assistant}
        </button>
      </div>
    </section>
  );
}
