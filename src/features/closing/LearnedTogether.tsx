import { useState } from 'preact/hooks';
import { hasLearned, type LearningSide, learningSides } from '#domain/closing.ts';
import type { Section } from '#domain/instruments/instrument.ts';
import { useForm } from '#form/form-context.ts';
import { Fields } from '#form/frame/Fields.tsx';
import { closingTexts } from '#texts/closing.ts';
import { HandOver } from '#ui/HandOver.tsx';

/**
 * «Aprendimos de ambos lados»: each side answers apart with the tablet in its hands, and the two are opened together.
 * Until then the page says only who has answered. A closing that was finished is open.
 */
export function LearnedTogether({ section }: { section: Section }) {
  const { session } = useForm();
  const { learned: texts } = closingTexts;
  const [isOpen, setOpen] = useState(() => session.savedRecord()?.values.completion === 'finished');
  const [handed, setHanded] = useState<LearningSide | undefined>(undefined);
  const answered = learningSides.filter((side) =>
    hasLearned({ [`learned/${side}`]: session.value(`learned/${side}`).value }, side),
  );
  if (isOpen) {
    return (
      <>
        {learningSides.map((side) => (
          <div class="form-side" key={side}>
            <h3>{texts.sides[side]}</h3>
            <Fields fields={section.fields} base="" side={side} fold={`${section.id} ${side}`} cards />
          </div>
        ))}
      </>
    );
  }
  return (
    <>
      <div class="learned-sides">
        {learningSides.map((side) => (
          <div class="card learned-side" key={side} data-side={side} data-path={`learned/${side}`}>
            <h3>{texts.sides[side]}</h3>
            <p class="muted">{answered.includes(side) ? texts.sealed : texts.waiting}</p>
            <button
              type="button"
              class={answered.includes(side) ? 'btn quiet' : 'btn'}
              disabled={session.readOnly.value}
              onClick={() => setHanded(side)}
            >
              {answered.includes(side) ? texts.again : texts.ask[side]}
            </button>
          </div>
        ))}
      </div>
      {answered.length === learningSides.length ? (
        <div class="card learned-open">
          <p>{texts.openHelp}</p>
          <button type="button" class="btn" onClick={() => setOpen(true)}>
            {texts.open}
          </button>
        </div>
      ) : null}
      {handed ? (
        <HandOver {...texts.hand[handed]} backLabel={texts.back} onBack={() => setHanded(undefined)}>
          <div class="learned-fields">
            <Fields fields={section.fields} base="" side={handed} fold={`${section.id} ${handed}`} cards />
            <button type="button" class="btn" onClick={() => setHanded(undefined)}>
              {texts.done}
            </button>
          </div>
        </HandOver>
      ) : null}
    </>
  );
}
