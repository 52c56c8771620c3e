import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Chip } from '#ui/Chip.tsx';
import { Envelope } from '#ui/Envelope.tsx';

/** The tablet changes hands: the person's answer is sealed, who accompanies has not answered yet. */
export function PersonSealedCard({ onAnswer, onAgain }: { onAnswer: () => void; onAgain: () => void }) {
  return (
    <div class="use-sealed">
      <Envelope seals={1} />
      <h3>{texts.sealed.title}</h3>
      <p>{texts.sealed.text}</p>
      <button type="button" class="btn" onClick={onAnswer}>
        {texts.sealed.answer}
      </button>
      <p class="btns">
        <Chip tone="clay">{texts.sealed.team}</Chip> <Chip tone="lake">{texts.sealed.assistantDue}</Chip>
      </p>
      <button type="button" class="btn quiet" onClick={onAgain}>
        {texts.sealed.again.team}
      </button>
    </div>
  );
}

/** Both answers are sealed: only this button opens them, with everybody looking. */
export function BothSealedCard({ onOpen, onAgain }: { onOpen: () => void; onAgain: () => void }) {
  return (
    <div class="use-sealed">
      <Envelope seals={2} />
      <h3>{texts.center.title}</h3>
      <p>{texts.center.text}</p>
      <button type="button" class="btn" onClick={onOpen}>
        {texts.center.open}
      </button>
      <p class="btns">
        <Chip tone="clay">{texts.sealed.team}</Chip> <Chip tone="lake">{texts.sealed.assistant}</Chip>
      </p>
      <button type="button" class="btn quiet" onClick={onAgain}>
        {texts.sealed.again.assistant}
      </button>
    </div>
  );
}
