import { useState } from 'preact/hooks';
import { answerWords } from '#cards/context-words.ts';
import type { ContextAnswer } from '#domain/context.ts';
import { contextTexts as texts } from '#texts/context.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { Chip } from '#ui/Chip.tsx';
import { Icon } from '#ui/Icon.tsx';

interface AnswerLineProps {
  answer: ContextAnswer;
  /** The institution in whose sheet it was written, '' for this one. */
  writtenAs: string;
  /** Somebody says that it is the same today. */
  onRenew: (() => void) | undefined;
}

/** One question with its answer, its source and its day. A sensitive one shows itself only when it is asked to. */
export function AnswerLine({ answer, writtenAs, onRenew }: AnswerLineProps) {
  const [isShown, setShown] = useState(false);
  const { field, sensitive, attention, note, on, source } = answer;
  const isHidden = sensitive && !isShown;
  const said = answerWords(answer);
  const about = [
    on ? texts.onDate(formatDateWithYear(on)) : texts.undated,
    source && texts.source(source),
    writtenAs && texts.writtenAs(writtenAs),
  ];
  return (
    <div class={sensitive ? 'reserved' : undefined}>
      <dt>{field.label}</dt>
      <dd>
        <span class="answer-top">
          {isHidden ? (
            <span class="muted">
              <Icon name="lock" size={18} /> {texts.reserved}
            </span>
          ) : (
            <>
              {said ? <b class="answer-text">{said}</b> : null}
              {attention ? <Chip tone="wait">{texts.attention}</Chip> : null}
            </>
          )}
          {sensitive ? (
            <button
              type="button"
              class="btn quiet"
              aria-expanded={isShown}
              aria-label={isShown ? undefined : texts.showReservedOf(field.label)}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? texts.hideReserved : texts.showReserved}
            </button>
          ) : null}
        </span>
        {note && !isHidden ? <p class="answer-text">{note}</p> : null}
        {isHidden ? null : (
          <span class="answer-top">
            <small>{about.filter(Boolean).join(' · ')}</small>
            {onRenew ? (
              <button type="button" class="btn quiet" aria-label={texts.renewOf(field.label)} onClick={onRenew}>
                {texts.renew}
              </button>
            ) : null}
          </span>
        )}
      </dd>
    </div>
  );
}
