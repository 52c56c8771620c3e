import { writesInRegions } from '#domain/person.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Tablet } from '#store/tablet.ts';
import { overTimeTexts as texts } from '#texts/over-time.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { criteriaOverTime } from './criteria-over-time.ts';
import { Legend } from './Legend.tsx';
import { readOverTime } from './read-over-time.ts';
import './OverTimePage.css';

interface OverTimePageProps {
  /** Whose diagnoses: one plan's, or all of an institution. */
  of: 'plan' | 'institution';
  id: string;
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId'>;
  open: (place: Place) => void;
}

/** Baseline, follow-ups and closing side by side, criterion by criterion. */
export function OverTimePage({ of, id, tablet, formStore, open }: OverTimePageProps) {
  // `null` = read and not there; undefined = not read yet.
  const read = useLive(async () => (await readOverTime(tablet.db, of, id)) ?? null, [tablet.db, of, id]);
  if (read === undefined) return <Page title={texts.title} subtitle={texts.loading} />;
  if (read === null) {
    return (
      <Page title={texts.title}>
        <section class="card">
          <EmptyState title={texts.missing}>
            <p class="muted">{texts.missingHelp}</p>
          </EmptyState>
        </section>
      </Page>
    );
  }
  const { plan, institution, plans, assessments } = read;
  const rows = criteriaOverTime(assessments);
  const start = () => open({ to: 'assessment', id: formStore.newId(), plan: plan?.id, institution: institution?.id });
  return (
    <Page title={texts.title} subtitle={<Owner plan={plan} institution={institution} />}>
      {rows.length === 0 ? (
        <section class="card">
          <EmptyState title={texts.empty}>
            <p class="muted">{texts.emptyHelp}</p>
            {writesInRegions(tablet.person) ? (
              <button type="button" class="btn quiet" onClick={start}>
                {texts.start}
              </button>
            ) : null}
          </EmptyState>
        </section>
      ) : (
        <>
          <p class="muted">
            {texts.help} {assessments.length === 1 ? texts.onlyOne : ''}
          </p>
          <Legend />
          <CriteriaTable rows={rows} assessments={assessments} plans={of === 'institution' ? plans : []} />
        </>
      )}
    </Page>
  );
}

function Owner({
  plan,
  institution,
}: Pick<NonNullable<Awaited<ReturnType<typeof readOverTime>>>, 'plan' | 'institution'>) {
  return (
    <>
      {plan ? (
        <a class="subtitle-link" href={placeToHref({ to: 'plan', id: plan.id })}>
          {textOf(plan.values.title)}
        </a>
      ) : null}
      {plan && institution ? ' · ' : null}
      {institution ? (
        <a class="subtitle-link" href={placeToHref({ to: 'institution', id: institution.id })}>
          {textOf(institution.values.name)}
        </a>
      ) : null}
    </>
  );
}
