import { useState } from 'preact/hooks';
import type { Criterion } from '#domain/instruments/rubric.ts';
import { type RatingAct, ratingStep, visibleRating } from '#domain/rating.ts';
import type { AssessmentSession } from '../assessment-session.ts';
import { BothSealedStep, TeamSealedStep } from './SealedStep.tsx';
import { TalkStep } from './TalkStep.tsx';
import { VoiceStep } from './VoiceStep.tsx';
import './CriterionSteps.css';

interface CriterionStepsProps {
  assessment: AssessmentSession;
  criterion: Criterion;
  rule: string;
  earlier?: string;
  /** Back to the list, leaving everything as sealed as it is. */
  onLater: () => void;
}

/**
 * One criterion, one step at a time. Where it is follows from what was given, so that Back, a reload or a killed browser
 * come back to the same step; only «quien asiste tiene la tableta» is remembered here, and lost without harm.
 */
export function CriterionSteps({ assessment, criterion, rule, earlier, onLater }: CriterionStepsProps) {
  const [handedOver, setHandedOver] = useState(false);
  const rating = assessment.rating(criterion.id);
  const act = (next: RatingAct) => {
    assessment.act(criterion.id, next);
    // What both sides just did is kept at once, not at the next pause.
    if (next.act !== 'write') void assessment.form.saveNow();
  };
  const askAgain = (voice: 'team' | 'assistant') => {
    setHandedOver(voice === 'assistant');
    act({ act: 'ask-again', voice });
  };
  const step = ratingStep(rating);
  switch (step) {
    case 'empty':
      return (
        <VoiceStep
          key="team"
          voice="team"
          criterion={criterion}
          rule={rule}
          onGive={(answer, note) => {
            setHandedOver(false);
            act({ act: 'give', voice: 'team', answer, note });
          }}
        />
      );
    case 'team-sealed':
      return handedOver ? (
        <VoiceStep
          key="assistant"
          voice="assistant"
          criterion={criterion}
          rule={rule}
          onGive={(answer, note) => act({ act: 'give', voice: 'assistant', answer, note })}
        />
      ) : (
        <TeamSealedStep onAnswer={() => setHandedOver(true)} onLater={onLater} onAgain={() => askAgain('team')} />
      );
    case 'both-sealed':
      return (
        <BothSealedStep onOpen={() => act({ act: 'open' })} onLater={onLater} onAgain={() => askAgain('assistant')} />
      );
    case 'opened':
    case 'concluded':
      return (
        <TalkStep
          criterion={criterion}
          rating={visibleRating(rating)}
          earlier={earlier}
          travels={assessment.sharing() !== 'nothing'}
          onConclude={(conclusion) => act({ act: 'conclude', ...conclusion })}
          onWrite={(field, text) => act({ act: 'write', field, text })}
        />
      );
    default:
      return step satisfies never;
  }
}
