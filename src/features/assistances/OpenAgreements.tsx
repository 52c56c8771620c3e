import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { agreementsByDue } from '#domain/agreements-by-due.ts';
import type { RecordView } from '#domain/record.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { CardList } from './list/CardList.tsx';
import './OpenAgreements.css';

interface OpenAgreementsProps {
  agreements: readonly RecordView[];
  context: CardContext;
  /** The plan or institution that they belong to: its act is made of them. */
  of: string;
  /** Where a new one is written, outside of any visit. */
  adding: Place;
  /** In a narrow column. */
  stacked?: boolean;
}

const shown = 6;

/** Agreements that nobody closed yet: overdue, soon, later; and from them the act to sign and the book of minutes. */
export function OpenAgreements({ agreements, context, of, adding, stacked }: OpenAgreementsProps) {
  const { plan: texts } = assistancesTexts;
  const groups = agreementsByDue(agreements, context.today);
  return (
    <section class="card" aria-labelledby="agreements">
      <div class="card-top">
        <h2 id="agreements">{texts.agreements}</h2>
        <span class="grow" />
        <a class="btn quiet" href={placeToHref(adding)}>
          <Icon name="plus" />
          {texts.addAgreement}
        </a>
      </div>
      {groups.length === 0 ? <EmptyState title={texts.noAgreements} /> : null}
      {groups.map(({ group, agreements: own }) => (
        <div key={group} class="due-group">
          <h3 class="due-title">{texts.dueGroups[group]}</h3>
          <CardList
            stacked={stacked}
            first={shown}
            rows={own.map((record) => ({
              id: record.id,
              card: cardOf(record, context),
              place: { to: 'agreement', id: record.id },
            }))}
          />
        </div>
      ))}
      {groups.length > 0 ? (
        <p class="btns">
          <a class="btn quiet" href={placeToHref({ to: 'print-agreements', id: of })}>
            {texts.act}
          </a>
          <a class="btn quiet" href={placeToHref({ to: 'minutes-book', id: of })}>
            {texts.minutesBook}
          </a>
        </p>
      ) : null}
    </section>
  );
}
