import type { LearningSide } from '#domain/closing.ts';
import type { LearnedStep } from '#domain/sealed-learning.ts';
import { closingTexts } from '#texts/closing.ts';

interface EnvelopeCardProps {
  side: LearningSide;
  step: LearnedStep;
  disabled: boolean;
  onHand: () => void;
}

/** Whether one side has answered, and the way to hand it the tablet: nothing of what it said. */
export function EnvelopeCard({ side, step, disabled, onHand }: EnvelopeCardProps) {
  const { learned: texts } = closingTexts;
  return (
    <div class="card learned-side" data-side={side} data-path={`learned/${side}`}>
      <h3>{texts.sides[side]}</h3>
      <p class="muted">{texts.steps[step]}</p>
      <button type="button" class={step === 'sealed' ? 'btn quiet' : 'btn'} disabled={disabled} onClick={onHand}>
        {step === 'sealed' ? texts.again : step === 'begun' ? texts.goOn : texts.ask[side]}
      </button>
    </div>
  );
}
