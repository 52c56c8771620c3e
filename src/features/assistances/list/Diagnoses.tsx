import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { joinParts } from '#cards/card-words.ts';
import type { RecordView } from '#domain/record.ts';
import { isBlank } from '#domain/record-edit.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { Icon } from '#ui/Icon.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { CardList } from './CardList.tsx';

interface DiagnosesProps {
  /** Every diagnosis of the institution; those of a plan are in its thread. */
  diagnoses: readonly RecordView[];
  context: CardContext;
  /** Where one without a plan begins; left out for who does not write here. */
  beginning: Place | undefined;
  overTime: Place;
}

/** Joint diagnoses of an institution that no plan holds yet, the way to a new one, and all of them side by side. */
export function Diagnoses({ diagnoses, context, beginning, overTime }: DiagnosesProps) {
  const { diagnoses: texts, institution } = assistancesTexts;
  const loose = diagnoses.filter(({ values }) => isBlank(values.plan));
  return (
    <section class="card" aria-labelledby="diagnoses">
      <div class="card-top">
        <h2 id="diagnoses">{texts.title}</h2>
        <span class="grow" />
        {beginning ? (
          <a class="btn quiet" href={placeToHref(beginning)}>
            <Icon name="plus" />
            {texts.begin}
          </a>
        ) : null}
      </div>
      {diagnoses.length === 0 ? <p class="muted">{texts.none}</p> : null}
      {loose.length > 0 ? (
        <CardList
          stacked
          rows={loose.map((each) => {
            const card = cardOf(each, context);
            return {
              id: each.id,
              card: { ...card, line: joinParts([card.date && formatDateWithYear(card.date), card.line]) },
              place: { to: 'assessment', id: each.id },
            };
          })}
        />
      ) : null}
      {diagnoses.length > 0 ? (
        <p class="btns">
          <a class="btn quiet" href={placeToHref(overTime)}>
            {institution.overTime}
          </a>
        </p>
      ) : null}
    </section>
  );
}
