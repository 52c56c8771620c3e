import { countKept } from '#domain/agreement.ts';
import { textOf } from '#domain/record-edit.ts';
import { closingTexts } from '#texts/closing.ts';
import type { ClosingRecords } from './read-closing.ts';
import './Closing.css';

/** What was looked for and what was walked, before anybody says whether it happened. */
export function Recall({ plan, agreements, visits, today }: ClosingRecords & { today: string }) {
  const { recall: texts, whatItDoes } = closingTexts;
  const expected = textOf(plan?.values.expectedChange).trim();
  const { kept, due } = countKept(
    agreements.map(({ values }) => values),
    today,
  );
  const held = visits.filter(({ values }) => (values.status ?? 'held') === 'held').length;
  return (
    <section class="card closing-recall" aria-labelledby="recall">
      <h2 id="recall">{texts.title}</h2>
      <h3>{texts.expected}</h3>
      <p class={expected ? 'closing-expected' : 'muted'}>{expected || texts.noExpected}</p>
      <ul>
        <li>{texts.visits(held)}</li>
        <li>{due > 0 ? texts.kept(kept, due) : texts.noAgreements}</li>
      </ul>
      <p class="muted">{whatItDoes}</p>
    </section>
  );
}
