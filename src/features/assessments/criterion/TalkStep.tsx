import { useId } from 'preact/hooks';
import type { Criterion } from '#domain/instruments/rubric.ts';
import { type Conclusion, type Rating, type RatingText, ratingOwes, type Voice } from '#domain/rating.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Chip } from '#ui/Chip.tsx';
import { Levels, type LevelValue } from '#ui/Levels.tsx';
import { answerLabel } from '../answer-label.ts';
import { NoteCard } from './NoteCard.tsx';
import { StepHeading } from './StepHeading.tsx';

interface TalkStepProps {
  criterion: Criterion;
  /** Opened: both voices may be seen. Voices that stayed on another tablet are absent. */
  rating: Rating;
  /** What was concluded the time before, in words. */
  earlier?: string;
  /** False while both sides share nothing. */
  travels: boolean;
  readOnly?: boolean;
  onConclude: (conclusion: Conclusion) => void;
  onWrite: (field: RatingText, text: string) => void;
}

const voices: readonly Voice[] = ['team', 'assistant'];
const otherConclusions = [
  { value: 'disagreement', label: texts.disagree },
  { value: 'talking', label: texts.keepTalking },
  { value: 'not-applicable', label: texts.specials['not-applicable'] },
  { value: 'missing-evidence', label: texts.specials['missing-evidence'] },
];

function toConclusion(value: LevelValue): Conclusion {
  if (value === 'disagreement' || value === 'talking') return { result: value };
  return { result: 'agreed', agreed: value as NonNullable<Rating['agreed']> };
}

/** Both voices lie open: what is agreed, or how it is seen differently, and what shows it. */
export function TalkStep({ criterion, rating, earlier, travels, readOnly, onConclude, onWrite }: TalkStepProps) {
  const question = useId();
  const owed = ratingOwes(rating);
  const note = (field: RatingText, label: string, help?: string, warning?: string) => (
    <NoteCard
      key={field}
      label={label}
      help={help}
      warning={owed.includes(field) ? warning : undefined}
      value={rating[field] ?? ''}
      readOnly={readOnly}
      onWrite={(text) => onWrite(field, text)}
    />
  );
  return (
    <>
      <section class="card talk-step">
        <StepHeading id={question}>
          {criterion.id}. {criterion.question}
        </StepHeading>
        <p class="muted">{texts.tapAgreed}</p>
        <Levels
          labelledBy={question}
          levels={criterion.levels.map((description, index) => ({
            value: index + 1,
            label: texts.levels[(index + 1) as 1],
            description,
          }))}
          special={otherConclusions}
          value={rating.result === 'agreed' ? rating.agreed : rating.result}
          voices={{ team: rating.team, assistant: rating.assistant }}
          tone="agreed"
          disabled={readOnly}
          onChange={(value) => value !== undefined && onConclude(toConclusion(value))}
        />
        <p class="said">
          {voices.map((voice) => {
            const answer = rating[voice];
            return answer === undefined ? null : (
              <Chip key={voice} tone={voice === 'team' ? 'clay' : 'lake'}>
                {texts.voiceChip[voice](answerLabel(answer, rating[`${voice}Note`]))}
              </Chip>
            );
          })}
          {rating.agreed === undefined ? null : <Chip tone="ok">{texts.agreedChip(answerLabel(rating.agreed))}</Chip>}
          {earlier ? <span class="muted">{earlier}</span> : null}
        </p>
      </section>
      <div class="notes">
        {note('evidence', texts.evidence, texts.evidenceHelp, texts.evidenceOwed)}
        {rating.result === 'disagreement' ? note('disagreement', texts.disagreement, texts.disagreementHelp) : null}
        {rating.agreed === 'not-applicable' ? note('reason', texts.specialNote['not-applicable']) : null}
        {rating.agreed === 'missing-evidence' ? note('missing', texts.specialNote['missing-evidence']) : null}
        {note('conversation', texts.conversation, texts.conversationHelp[travels ? 'travels' : 'stays'])}
      </div>
    </>
  );
}
