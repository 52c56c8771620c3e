import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { assistancesTexts } from '#texts/assistances.ts';

/** «Resultado que buscamos juntos»: the change, what will remain made, and how both sides will know. */
export function ExpectedChange({ plan }: { plan: RecordView }) {
  const { plan: texts } = assistancesTexts;
  const expected = textOf(plan.values.expectedChange);
  const details: [string, string][] = [
    [texts.product, textOf(plan.values.product)],
    [texts.howWeWillKnow, textOf(plan.values.howWeWillKnow)],
  ];
  return (
    <section class="card expected" aria-labelledby="expected">
      <h2 id="expected">{texts.expected}</h2>
      <p class={expected ? 'long-words' : 'muted'}>{expected || texts.noExpected}</p>
      {details.map(([label, words]) =>
        words ? (
          <div key={label}>
            <h3>{label}</h3>
            <p class="long-words">{words}</p>
          </div>
        ) : null,
      )}
    </section>
  );
}
