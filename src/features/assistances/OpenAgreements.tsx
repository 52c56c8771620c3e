import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { agreementDueOn, isAgreementOpen } from '#domain/agreement.ts';
import type { RecordView } from '#domain/record.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { CardList } from './list/CardList.tsx';

interface OpenAgreementsProps {
  agreements: readonly RecordView[];
  context: CardContext;
  /** In a narrow column. */
  stacked?: boolean;
}

const shown = 6;

/** Agreements that nobody closed yet, those due first on top; what has no date comes last. */
export function OpenAgreements({ agreements, context, stacked }: OpenAgreementsProps) {
  const { plan: texts } = assistancesTexts;
  const open = agreements
    .filter(({ values }) => isAgreementOpen(values))
    .sort((a, b) => (agreementDueOn(a.values) ?? '9999').localeCompare(agreementDueOn(b.values) ?? '9999'));
  return (
    <section class="card" aria-labelledby="agreements">
      <h2 id="agreements">{texts.agreements}</h2>
      {open.length === 0 ? (
        <EmptyState title={texts.noAgreements} />
      ) : (
        <CardList
          stacked={stacked}
          first={shown}
          rows={open.map((record) => ({
            id: record.id,
            card: cardOf(record, context),
            place: { to: 'agreement', id: record.id },
          }))}
        />
      )}
    </section>
  );
}
