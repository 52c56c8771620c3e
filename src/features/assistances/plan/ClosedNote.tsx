import { cardOf } from '#cards/card-of.ts';
import { isClosingFinished } from '#domain/closing.ts';
import { planStatus } from '#domain/plan.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { type Place, placeToHref } from '#ui/place.ts';

interface ClosedNoteProps {
  plan: RecordView;
  closing: RecordView | undefined;
  today: string;
  /** Where the longer process begins. */
  accompanying: Place;
  /** Where the plan that follows is written. */
  planning: Place;
  /** What was told of it already, and where it is told. */
  experience: RecordView | undefined;
  telling: Place;
}

/** Said above the thread: that the assistance is closed, how it ended and what was chosen to follow; or its closing half-way. */
export function ClosedNote(props: ClosedNoteProps) {
  const { plan, closing, today, accompanying, planning, experience, telling } = props;
  const { closing: texts } = assistancesTexts;
  const isClosed = planStatus(plan.values) === 'closed';
  if (!closing) return isClosed ? <p class="note">{texts.closedAlone}</p> : null;
  const place: Place = { to: 'closing', id: closing.id };
  if (!isClosingFinished(closing.values)) {
    return (
      <p class="warn">
        {texts.halfWay} <a href={placeToHref(place)}>{texts.goOn}</a>
      </p>
    );
  }
  const card = cardOf(closing, { today, nameOf: () => undefined });
  const when = card.date ? texts.on(formatDateWithYear(card.date)) : '';
  return (
    <section class="card plan-closed" aria-labelledby="closed">
      <h2 id="closed">{isClosed ? texts.closed : texts.finished}</h2>
      <p>
        {card.title}
        {when}
      </p>
      {card.text ? <p class="long-words">{card.text}</p> : null}
      <p class="btns">
        <a class="btn quiet" href={placeToHref(place)}>
          {texts.read}
        </a>
        {closing.values.nextStep === 'accompany' ? (
          <a class="btn" href={placeToHref(accompanying)}>
            {texts.accompany}
          </a>
        ) : null}
        {closing.values.nextStep === 'new-plan' ? (
          <a class="btn" href={placeToHref(planning)}>
            {texts.newPlan}
          </a>
        ) : null}
        {experience || closing.values.worthTelling === true ? (
          <a class={experience ? 'btn quiet' : 'btn'} href={placeToHref(telling)}>
            {experience ? texts.readExperience : texts.tell}
          </a>
        ) : null}
        {closing.values.nextStep === 'local-expert' ? <span>{texts.expertGoesOn}</span> : null}
        {textOf(closing.values.sustainedBy) ? (
          <span>{texts.sustainedBy(textOf(closing.values.sustainedBy))}</span>
        ) : null}
      </p>
    </section>
  );
}
