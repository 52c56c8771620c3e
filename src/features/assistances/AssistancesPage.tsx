import { useMemo, useState } from 'preact/hooks';
import { cardOf } from '#cards/card-of.ts';
import { writesInRegions } from '#domain/person.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import { listInstitutions } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import type { Tablet } from '#store/tablet.ts';
import { assistancesTexts as texts } from '#texts/assistances.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { CardList, type CardRow } from './list/CardList.tsx';
import { orderInstitutions, orderPlans } from './list/order-assistances.ts';
import { SearchBox } from './list/SearchBox.tsx';
import { searchAssistances, toFindables } from './list/search-assistances.ts';
import { useNames } from './use-names.ts';

interface AssistancesPageProps {
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId'>;
  lookups: Pick<Lookups, 'label'>;
  open: (place: Place) => void;
  today: () => string;
}

/** Institutions and plans of this tablet, found while typing. */
export function AssistancesPage({ tablet, formStore, lookups, open, today }: AssistancesPageProps) {
  const { db } = tablet;
  const [text, setText] = useState('');
  const records = useLive(async () => {
    const [{ standing, families }, plans] = await Promise.all([listInstitutions(db), listRecords(db, 'plan')]);
    return { institutions: orderInstitutions(standing), plans: orderPlans(plans), families };
  }, [db]);
  const districtNames = useNames(
    lookups,
    'district',
    (records?.institutions ?? []).map(({ values }) => textOf(values.district)),
  );
  const findables = useMemo(
    () => records && toFindables(records.institutions, records.plans, districtNames, records.families.standing),
    [records, districtNames],
  );
  const actions = (
    <>
      {writesInRegions(tablet.person) ? (
        <>
          <button type="button" class="btn" onClick={() => open({ to: 'plan-form', id: formStore.newId() })}>
            <Icon name="plus" />
            {texts.newPlan}
          </button>
          <button
            type="button"
            class="btn quiet"
            onClick={() => open({ to: 'institution-form', id: formStore.newId() })}
          >
            <Icon name="plus" />
            {texts.newInstitution}
          </button>
        </>
      ) : null}
      <a class="btn quiet" href={placeToHref({ to: 'demands' })}>
        {texts.demands.all}
      </a>
    </>
  );
  if (!records || !findables) return <Page title={texts.title} subtitle={texts.loading} actions={actions} />;

  const { institutions, plans, families } = records;
  const names = new Map(institutions.map(({ id, values }) => [id, textOf(values.name)]));
  const nameOf = (entity: string, id: string) =>
    entity === 'district' ? districtNames.get(id) : names.get(families.standing(id));
  const day = today();
  const planCounts = countByInstitution(plans, families.standing);
  const toRow = (record: RecordView): CardRow => {
    const card = cardOf(record, { today: day, nameOf });
    return record.kind === 'plan'
      ? { id: record.id, card, place: { to: 'plan', id: record.id } }
      : {
          id: record.id,
          card: { ...card, chip: { text: texts.planCount(planCounts.get(record.id) ?? 0), tone: 'lake' } },
          place: { to: 'institution', id: record.id },
        };
  };
  const found = searchAssistances(findables, text);
  const rowsOf = (kind: string) => found.filter((record) => record.kind === kind).map(toRow);
  const [planRows, institutionRows] = [rowsOf('plan'), rowsOf('institution')];

  return (
    <Page title={texts.title} subtitle={texts.counts(plans.length, institutions.length)} actions={actions}>
      {institutions.length + plans.length === 0 ? (
        <section class="card">
          <EmptyState title={texts.emptyTitle}>
            <p class="muted">{texts.emptyBody}</p>
          </EmptyState>
        </section>
      ) : (
        <>
          <SearchBox text={text} found={found.length} onInput={setText} />
          {text && found.length === 0 ? (
            <section class="card">
              <EmptyState title={texts.nothingFound(text)}>
                <p class="muted">{texts.nothingFoundHelp}</p>
              </EmptyState>
            </section>
          ) : null}
          {planRows.length > 0 ? (
            <section class="card" aria-labelledby="plans">
              <h2 id="plans">{texts.plans}</h2>
              <CardList key={text} rows={planRows} />
            </section>
          ) : text ? null : (
            <section class="card">
              <EmptyState title={texts.noPlansTitle}>
                <p class="muted">{texts.noPlansBody}</p>
              </EmptyState>
            </section>
          )}
          {institutionRows.length > 0 ? (
            <section class="card" aria-labelledby="institutions">
              <h2 id="institutions">{texts.institutions}</h2>
              <CardList key={text} rows={institutionRows} />
            </section>
          ) : null}
        </>
      )}
    </Page>
  );
}

function countByInstitution(plans: readonly RecordView[], standing: (id: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of plans) {
    const id = standing(textOf(values.institution));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
