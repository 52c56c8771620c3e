import { useEffect, useState } from 'preact/hooks';
import { responsibleNow } from '#domain/accompaniment.ts';
import { accompanimentInstrument } from '#domain/instruments/forms/accompaniment-instrument.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import type { Lookups } from '#form/lookups.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { placeToHref } from '#ui/place.ts';

interface AboutCardProps {
  id: string;
  opening: Values;
  checkIns: readonly Values[];
  /** Title of the plan it comes from; '' when that has not arrived. */
  planTitle: string;
  lookups: Pick<Lookups, 'label'>;
}

/** Who is in charge, who accompanies, how often the capacity is due and where all of it comes from. */
export function AboutCard({ id, opening, checkIns, planTitle, lookups }: AboutCardProps) {
  const companion = textOf(opening.companion);
  const plan = textOf(opening.plan);
  const [name, setName] = useState<string | undefined>();
  useEffect(() => {
    let isCurrent = true;
    if (companion) void lookups.label('person', companion).then((label) => isCurrent && setName(label));
    return () => {
      isCurrent = false;
    };
  }, [lookups, companion]);
  const occasion = accompanimentInstrument.sections
    .flatMap((section) => section.fields)
    .find((field) => field.id === 'occasion')
    ?.options?.find(({ value }) => value === opening.occasion)?.label;
  return (
    <section class="card use-about">
      <dl>
        <Fact term={texts.responsible} words={responsibleNow(opening, checkIns)} />
        <Fact term={texts.companion} words={name} />
        <Fact term={texts.occasion} words={occasion} />
        {plan ? (
          <div>
            <dt>{texts.plan}</dt>
            <dd>
              <a href={placeToHref({ to: 'plan', id: plan })}>{planTitle || texts.planToCome}</a>
            </dd>
          </div>
        ) : null}
      </dl>
      <a class="btn quiet" href={placeToHref({ to: 'accompaniment-form', id })}>
        {texts.editOpening}
      </a>
    </section>
  );
}

function Fact({ term, words }: { term: string; words?: string }) {
  if (!words) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{words}</dd>
    </div>
  );
}
