import { contactOn, newestFirst } from '#domain/check-in.ts';
import { visibleRating } from '#domain/rating.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { readUse, type UseRating, useLevelOf } from '#domain/use-levels.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { UseSteps } from '../UseSteps.tsx';
import { VoiceChips } from '../VoiceChips.tsx';

/** The use as both sides saw it last: on the stairs, and in words. */
export function UseNow({ opening, checkIns }: { opening: Values; checkIns: readonly Values[] }) {
  const last = newestFirst(checkIns).find((values) => readUse(values).result !== undefined);
  const initial = useLevelOf(opening.initialUse);
  const use: UseRating = last ? visibleRating(readUse(last)) : initial === undefined ? {} : { agreed: initial };
  return (
    <section class="card">
      <h2 id="use-now">{texts.question}</h2>
      <UseSteps use={use} labelledBy="use-now" />
      {last ? (
        <>
          <VoiceChips use={use} evidence={textOf(last.evidence)} disagreement={textOf(last.useDisagreement)} />
          <p class="muted">{texts.seenOn(formatDateWithYear(contactOn(last)))}</p>
        </>
      ) : (
        <p class="muted use-said">
          {initial === undefined ? texts.notSeen : texts.seenAtStart(formatDateWithYear(textOf(opening.startsOn)))}
        </p>
      )}
    </section>
  );
}
