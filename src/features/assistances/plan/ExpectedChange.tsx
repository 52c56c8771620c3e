import type { Card } from '#cards/card.ts';
import { contextItems } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { Chip } from '#ui/Chip.tsx';
import { placeToHref } from '#ui/place.ts';

/** «Resultado que buscamos juntos»: the change, what will remain made, and how both sides will know. */
export function ExpectedChange({ plan, chip }: { plan: RecordView; chip: Card['chip'] }) {
  const { plan: texts } = assistancesTexts;
  const expected = textOf(plan.values.expectedChange);
  const details: [string, string][] = [
    [texts.product, textOf(plan.values.product)],
    [texts.howWeWillKnow, textOf(plan.values.howWeWillKnow)],
    [texts.contextFactors, factorsOf(plan)],
  ];
  return (
    <section class="card expected" aria-labelledby="expected">
      <div class="card-top">
        <h2 id="expected">{texts.expected}</h2>
        {chip ? <Chip tone={chip.tone}>{chip.text}</Chip> : null}
        <span class="grow" />
        <a class="btn quiet" href={placeToHref({ to: 'plan-form', id: plan.id })}>
          {texts.edit}
        </a>
      </div>
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

/** The questions of the context sheet that the plan points to, as they are asked; never their answers. */
function factorsOf({ values }: RecordView): string {
  const chosen = Array.isArray(values.contextFactors) ? values.contextFactors : [];
  return contextItems(contextInstrument)
    .filter(({ id }) => chosen.includes(id))
    .map(({ field }) => field.label)
    .join('\n');
}
