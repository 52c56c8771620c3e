import { useState } from 'preact/hooks';
import { agreementChip } from '#cards/agreement-card.ts';
import { agreementDueOn, agreementOwes, isAgreementOpen } from '#domain/agreement.ts';
import { earlierDueDates } from '#domain/due-dates.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { agreementsTexts as texts } from '#texts/agreements.ts';
import { formatDateWithYear, formatLongDate } from '#texts/dates.ts';
import { Chip } from '#ui/Chip.tsx';
import './StandingCard.css';

interface StandingCardProps {
  values: Values;
  today: string;
  /** Resolves once it is kept on the tablet; a failure is told by the app. */
  onKeep: () => Promise<void>;
}

/** What was agreed, who answers for it, by when, and «Cumplido» while it is open: the second of the two taps. */
export function StandingCard({ values, today, onKeep }: StandingCardProps) {
  const [busy, setBusy] = useState(false);
  const chip = agreementChip(values, today);
  const due = agreementDueOn(values);
  const responsible = textOf(values.responsible);
  const earlier = earlierDueDates(values).map(formatDateWithYear).join(', ');
  return (
    <section class="card standing">
      <div>
        <p class="standing-what">{textOf(values.statement)}</p>
        <p class="muted">
          {[
            due ? texts.due(formatLongDate(due)) : '',
            earlier ? texts.before(earlier) : '',
            responsible ? texts.responsible(responsible) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {agreementOwes(values).map((owed) => (
          <p key={owed} class="warn">
            {texts.owes[owed]}
          </p>
        ))}
      </div>
      <Chip tone={chip.tone}>{chip.text}</Chip>
      {isAgreementOpen(values) ? (
        <button
          type="button"
          class="btn"
          disabled={busy}
          onClick={() => {
            setBusy(true);
            void onKeep().finally(() => setBusy(false));
          }}
        >
          {texts.kept}
        </button>
      ) : null}
    </section>
  );
}
