import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type LearningSide, learningSides } from '#domain/closing.ts';
import type { Section } from '#domain/instruments/instrument.ts';
import { canOpenLearning } from '#domain/sealed-learning.ts';
import { useForm } from '#form/form-context.ts';
import { Fields } from '#form/frame/Fields.tsx';
import { closingTexts } from '#texts/closing.ts';
import { EnvelopeCard } from './EnvelopeCard.tsx';
import { HandedSide } from './HandedSide.tsx';
import { createLearning } from './learning-session.ts';

/**
 * «Aprendimos de ambos lados»: each side answers apart with the tablet in its hands, in an envelope that stays on this tablet
 * and that no page shows; the two are opened together. What lies open may be corrected in sight of both, and «Quién cambió
 * qué» tells it.
 */
export function LearnedTogether({ section }: { section: Section }) {
  const form = useForm();
  const { session, rules } = form;
  const { learned: texts } = closingTexts;
  const learning = useMemo(() => createLearning(session, section), [session, section]);
  const [handed, setHanded] = useState<LearningSide | undefined>(undefined);
  const [justOpened, setJustOpened] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!justOpened) return;
    // The screen changed under the finger: a screen reader must hear it and a phone must show it from its top.
    told.current?.focus({ preventScroll: true });
    told.current?.scrollIntoView({ block: 'start' });
  }, [justOpened]);
  const steps = learning.steps();
  const readOnly = session.readOnly.value;
  const open = learningSides.filter(learning.isTold);
  const closed = learningSides.filter((side) => steps[side] !== 'open');
  const kept = (work: () => void) => {
    work();
    rules.check();
    // What both sides just did is kept at once, not at the next pause.
    void session.saveNow();
  };
  return (
    <>
      {open.length > 0 ? (
        <div class="learned-told" ref={told} tabIndex={-1}>
          <p class="muted">{closed.length > 0 ? texts.oneOpen : texts.open}</p>
          {open.map((side) => (
            <div class="form-side" key={side}>
              <h3>{texts.sides[side]}</h3>
              <Fields fields={section.fields} base="" side={side} fold={`${section.id} ${side}`} cards />
            </div>
          ))}
        </div>
      ) : null}
      {closed.length === 0 ? null : learning.isHome() ? (
        <div class="learned-sides">
          {closed.map((side) => (
            <EnvelopeCard
              key={side}
              side={side}
              step={steps[side]}
              disabled={readOnly}
              onHand={() => setHanded(side)}
            />
          ))}
        </div>
      ) : (
        <div class="card learned-open" data-path="learned">
          <p>{texts.elsewhere}</p>
          <button type="button" class="btn quiet" disabled={readOnly} onClick={learning.takeHome}>
            {texts.takeHome}
          </button>
        </div>
      )}
      {canOpenLearning(steps) ? (
        <div class="card learned-open" data-path="learned/open">
          <p>{texts.openHelp}</p>
          <button
            type="button"
            class="btn"
            disabled={readOnly}
            onClick={() => {
              kept(learning.open);
              setJustOpened(true);
            }}
          >
            {texts.openBoth}
          </button>
        </div>
      ) : null}
      {handed ? (
        <HandedSide
          side={handed}
          section={section}
          learning={learning}
          onBack={() => setHanded(undefined)}
          onSeal={() => {
            kept(() => learning.seal(handed));
            setHanded(undefined);
          }}
        />
      ) : null}
    </>
  );
}
