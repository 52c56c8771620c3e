import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isOpen, type RatingAct, ratingStep, type Voice, visibleRating } from '#domain/rating.ts';
import type { UseLevel } from '#domain/use-levels.ts';
import { useForm } from '#form/form-context.ts';
import type { FormSession } from '#form/form-session.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { BothSealedCard, PersonSealedCard } from './SealedCards.tsx';
import { SharingChoice } from './SharingChoice.tsx';
import { TalkOverUse } from './TalkOverUse.tsx';
import { createUseVoices } from './use-voices.ts';
import { VoiceAnswers } from './VoiceAnswers.tsx';
import './UsePanel.css';

/**
 * The levels of use in three voices, one step at a time: the person, who accompanies, both opened by hand, what was agreed.
 * Where it stands follows from what was given, so that a killed browser comes back to the same step; only «quien acompaña
 * tiene la tableta» is remembered here, and lost without harm.
 */
export function UsePanel({ session }: { session: FormSession }) {
  const form = useForm();
  const panel = useRef<HTMLElement>(null);
  const voices = useMemo(() => createUseVoices(session), [session]);
  const [handedOver, setHandedOver] = useState(false);
  const readOnly = session.readOnly.value;
  const use = voices.use();
  const step = ratingStep(use);
  const stage = `${step} ${step === 'team-sealed' && handedOver}`;
  const seenStage = useRef(stage);
  useEffect(() => {
    // The screen changed under the finger: a screen reader must hear it and a phone must show it. Not when it just opened,
    // nor between agreeing and agreeing anew.
    if (seenStage.current !== stage && step !== 'concluded') {
      panel.current?.focus({ preventScroll: true });
      panel.current?.scrollIntoView({ block: 'start' });
    }
    seenStage.current = stage;
  }, [stage]);
  const act = (next: RatingAct<UseLevel>) => {
    voices.act(next);
    form.rules.check();
    // What both sides just did is kept at once, not at the next pause.
    void session.saveNow();
  };
  const give = (voice: Voice) => (answer: UseLevel) => {
    setHandedOver(false);
    act({ act: 'give', voice, answer });
  };
  const askAgain = (voice: Voice) => {
    setHandedOver(voice === 'assistant');
    act({ act: 'ask-again', voice });
  };
  return (
    <section class="use-panel" ref={panel} tabIndex={-1} aria-label={texts.question}>
      {draw()}
    </section>
  );

  function draw() {
    if (isOpen(step)) {
      return (
        <TalkOverUse
          use={visibleRating(use)}
          disabled={readOnly}
          onConclude={(conclusion) => act({ act: 'conclude', ...conclusion })}
        />
      );
    }
    if (readOnly || !voices.isHome()) {
      return (
        <>
          <p class="note">{voices.sharing() === 'nothing' ? texts.elsewhere.nothing : texts.elsewhere.text}</p>
          {readOnly ? null : (
            <button type="button" class="btn quiet" onClick={voices.takeHome}>
              {texts.elsewhere.again}
            </button>
          )}
        </>
      );
    }
    if (step === 'both-sealed') {
      return <BothSealedCard onOpen={() => act({ act: 'open' })} onAgain={() => askAgain('assistant')} />;
    }
    if (step === 'team-sealed') {
      return handedOver ? (
        <VoiceAnswers key="assistant" voice="assistant" onGive={give('assistant')} />
      ) : (
        <PersonSealedCard onAnswer={() => setHandedOver(true)} onAgain={() => askAgain('team')} />
      );
    }
    return (
      <>
        <SharingChoice voices={voices} />
        <VoiceAnswers key="team" voice="team" onGive={give('team')} />
      </>
    );
  }
}
