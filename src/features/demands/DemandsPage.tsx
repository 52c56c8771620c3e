import { useState } from 'preact/hooks';
import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { demandStatus, demandStatuses, isDemandOpen } from '#domain/demand.ts';
import { writesInRegions } from '#domain/person.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import { listRecords } from '#store/list-records.ts';
import type { Tablet } from '#store/tablet.ts';
import { demandsTexts as texts } from '#texts/demands.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { PrintLink } from '#ui/PrintLink.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { DemandGroup } from './DemandGroup.tsx';
import { findDemands } from './find-demands.ts';
import './DemandsPage.css';

interface DemandsPageProps {
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId'>;
  open: (place: Place) => void;
  today: () => string;
}

/** Every need of this tablet by what became of it: first those that nobody has answered. */
export function DemandsPage({ tablet, formStore, open, today }: DemandsPageProps) {
  const { db } = tablet;
  const [text, setText] = useState('');
  const read = useLive(async () => {
    const [demands, institutions] = await Promise.all([listRecords(db, 'demand'), listRecords(db, 'institution')]);
    return { demands, names: new Map(institutions.map(({ id, values }) => [id, textOf(values.name)])) };
  }, [db]);
  const actions = (
    <>
      {writesInRegions(tablet.person) ? (
        <button type="button" class="btn" onClick={() => open({ to: 'demand', id: formStore.newId() })}>
          <Icon name="plus" />
          {texts.add}
        </button>
      ) : null}
      <PrintLink to={{ to: 'print-demands' }} />
    </>
  );
  if (!read) return <Page title={texts.title} subtitle={texts.loading} actions={actions} />;
  const { demands, names } = read;
  const context: CardContext = { today: today(), nameOf: (_entity, id) => names.get(id) };
  const found = findDemands(demands, names, text);
  const openCount = demands.filter(({ values }) => isDemandOpen(values)).length;
  return (
    <Page title={texts.title} subtitle={texts.total(openCount, demands.length)} actions={actions}>
      {demands.length === 0 ? (
        <section class="card">
          <EmptyState title={texts.emptyTitle}>
            <p class="muted">{texts.emptyBody}</p>
          </EmptyState>
        </section>
      ) : (
        <search class="demand-search">
          <Icon name="search" />
          <input
            type="search"
            value={text}
            aria-label={texts.search}
            placeholder={texts.search}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <span class="unseen" role="status">
            {text ? texts.found(found.length) : ''}
          </span>
        </search>
      )}
      {text && found.length === 0 ? (
        <section class="card">
          <EmptyState title={texts.nothingFound(text)}>
            <p class="muted">{texts.nothingFoundHelp}</p>
          </EmptyState>
        </section>
      ) : null}
      {demandStatuses.map((status) => {
        const rows = found
          .filter(({ values }) => demandStatus(values) === status)
          .map((demand) => ({ id: demand.id, card: cardOf(demand, context) }));
        return rows.length > 0 ? (
          <DemandGroup key={`${status} ${text}`} id={status} title={texts.groups[status]} rows={rows} />
        ) : null;
      })}
    </Page>
  );
}
