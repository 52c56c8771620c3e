import { useState } from 'preact/hooks';
import type { Criterion } from '#domain/instruments/rubric.ts';
import type { LevelAnswer, Voice } from '#domain/rating.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Listen } from '#ui/Listen.tsx';
import { SealingLevels } from './SealingLevels.tsx';
import { StepHeading } from './StepHeading.tsx';

interface VoiceStepProps {
  voice: Voice;
  criterion: Criterion;
  rule: string;
  onGive: (answer: LevelAnswer, note?: string) => void;
}

type Special = keyof typeof texts.specials;
const specials = Object.keys(texts.specials) as Special[];

/** One voice answers: one tap on a level gives and seals it. Knows nothing of what the other voice said. */
export function VoiceStep({ voice, criterion, rule, onGive }: VoiceStepProps) {
  const [special, setSpecial] = useState<Special | undefined>();
  const [note, setNote] = useState('');
  return (
    <section class="card voice-step">
      <p class={`chip ${voice === 'team' ? 'clay' : ''}`}>{texts.asks[voice]}</p>
      <StepHeading>
        {criterion.id}. {criterion.question}
      </StepHeading>
      <p class="muted">{texts.asksHelp[voice]}</p>
      {special === undefined ? (
        <>
          <Listen text={spoken(criterion)} />
          <SealingLevels label={texts.levelsOf[voice]} levels={criterion.levels} onGive={onGive} />
          <div class="btns">
            {specials.map((each) => (
              <button key={each} type="button" class="choice" onClick={() => setSpecial(each)}>
                {texts.specials[each]}
              </button>
            ))}
          </div>
          <details>
            <summary>{texts.howToChoose}</summary>
            <p>{rule}</p>
            <p>
              {texts.canShow}: {criterion.evidence.join(' · ')}
            </p>
          </details>
        </>
      ) : (
        <form
          class="special-note"
          onSubmit={(event) => {
            event.preventDefault();
            if (note.trim() !== '') onGive(special, note.trim());
          }}
        >
          <label>
            {texts.specials[special]}. {texts.specialNote[special]}
            <textarea value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
          <div class="btns">
            <button type="submit" class="btn" disabled={note.trim() === ''}>
              {texts.seal}
            </button>
            <button type="button" class="btn quiet" onClick={() => setSpecial(undefined)}>
              {texts.chooseLevel}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

/** The question and its four levels as they are read aloud; nothing of what anybody answered. */
function spoken({ question, levels }: Criterion): string {
  const told = levels.map((words, index) => `${index + 1}: ${texts.levels[(index + 1) as 1 | 2 | 3 | 4]}. ${words}`);
  return [question, ...told].join('\n');
}
