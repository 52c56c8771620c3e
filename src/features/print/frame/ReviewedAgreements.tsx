import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';

const { visit: texts } = printTexts;

interface ReviewedAgreementsProps {
  title: string;
  values: Values;
  /** Field of the review in those values. */
  review: string;
  agreements: readonly RecordView[];
}

/** How each agreement went, as the record marked it. */
export function ReviewedAgreements({ title, values, review, agreements }: ReviewedAgreementsProps) {
  if (agreements.length === 0) return null;
  const states = scaleById('agreement-status');
  const lines = agreements.map((agreement) => {
    const at = (field: string) => textOf(values[`${review}/${agreement.id}/${field}`]);
    const how = [
      scaleLabel(states, at('status')) ?? '',
      at('newDueOn') ? texts.newDate(formatDateWithYear(at('newDueOn'))) : '',
      at('reason') ? texts.reason(at('reason')) : '',
    ];
    return {
      id: agreement.id,
      text: texts.reviewed(textOf(agreement.values.statement), how.filter(Boolean).join('; ')),
    };
  });
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id} class="whole">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
