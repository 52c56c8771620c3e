import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { demandStatus } from '#domain/demand.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { demandsTexts } from '#texts/demands.ts';
import { placeToHref } from '#ui/place.ts';
import type { DemandPageProps } from './demand-page-props.ts';

interface DemandOutcomeProps extends DemandPageProps {
  record: RecordView;
  names: ReadonlyMap<string, string>;
}

/** What became of the need: the plan, whom it was passed to and why, or what was answered. */
export function DemandOutcome({ record, names, lookups }: DemandOutcomeProps) {
  const { page: texts } = demandsTexts;
  const { values } = record;
  const status = demandStatus(values);
  const [plan, expert] = [textOf(values.plan), textOf(values.expert)];
  const planTitle = useLabel(lookups, 'plan', plan);
  const expertName = useLabel(lookups, 'expert', status === 'referred' ? expert : '');
  const institution = textOf(values.referredInstitution);
  const to = [
    institution && (names.get(institution) || texts.institutionToCome),
    expert && <a href={placeToHref({ to: 'expert', id: expert })}>{expertName ?? texts.expertToCome}</a>,
    textOf(values.referredTo),
  ].filter(Boolean);
  return (
    <section class="card" aria-labelledby="outcome">
      <h2 id="outcome">{texts.what}</h2>
      {status === 'new' || status === 'talked-over' ? <p class="muted">{texts.undecided}</p> : null}
      <dl class="demand-facts">
        {plan ? (
          <Fact label={status === 'in-plan' ? texts.plan : texts.cameUpIn}>
            <a href={placeToHref({ to: 'plan', id: plan })}>{planTitle ?? texts.planToCome}</a>
          </Fact>
        ) : null}
        {status === 'referred' ? (
          <>
            {to.length > 0 ? (
              <Fact label={texts.referredTo}>{to.flatMap((each, place) => (place > 0 ? [' · ', each] : [each]))}</Fact>
            ) : null}
            {textOf(values.referredBecause) ? (
              <Fact label={texts.because}>{textOf(values.referredBecause)}</Fact>
            ) : null}
          </>
        ) : null}
        {textOf(values.answer) && !['new', 'talked-over', 'in-plan'].includes(status) ? (
          <Fact label={texts.answer}>{textOf(values.answer)}</Fact>
        ) : null}
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Name of a record once it was looked up; undefined until then, and while it has not arrived here. */
function useLabel(lookups: DemandPageProps['lookups'], entity: string, id: string): string | undefined {
  const [label, setLabel] = useState<string | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const found = id ? lookups.label(entity, id) : Promise.resolve(undefined);
    // A name that cannot be read now is only a missing word in this line.
    found.then(
      (name) => !gone && setLabel(name),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [lookups, entity, id]);
  return label;
}
