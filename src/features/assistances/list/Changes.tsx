import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { joinParts } from '#cards/card-words.ts';
import type { RecordView } from '#domain/record.ts';
import { changesByYear } from '#domain/small-change.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { placeToHref } from '#ui/place.ts';
import { CardList } from './CardList.tsx';

interface ChangesProps {
  changes: readonly RecordView[];
  context: CardContext;
  /** The institution whose line it is. */
  of: string;
}

const newest = 3;

/** The newest small changes of an institution, and the way to its whole line. */
export function Changes({ changes, context, of }: ChangesProps) {
  const { changes: texts } = assistancesTexts;
  const inOrder = changesByYear(changes).flatMap((year) => year.changes);
  return (
    <section class="card" aria-labelledby="changes">
      <div class="card-top">
        <h2 id="changes">{texts.title}</h2>
        <span class="grow" />
        {inOrder.length > 0 ? (
          <a class="btn quiet" href={placeToHref({ to: 'changes', id: of })}>
            {texts.line}
          </a>
        ) : null}
      </div>
      {inOrder.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <CardList
          rows={inOrder.slice(0, newest).map((change) => {
            const card = cardOf(change, context);
            return {
              id: change.id,
              card: { ...card, line: joinParts([card.date && formatDateWithYear(card.date), card.line]) },
              place: { to: 'change', id: change.id },
            };
          })}
        />
      )}
    </section>
  );
}
