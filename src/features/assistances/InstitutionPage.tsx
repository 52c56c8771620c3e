import { ContextChanges } from '#cards/ContextChanges.tsx';
import type { Card, CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { joinParts } from '#cards/card-words.ts';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { HistorySection } from '#cards/HistorySection.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import { writesInRegions } from '#domain/person.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import { readDeleted } from '#store/list-deleted.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import type { Tablet } from '#store/tablet.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { ActionMenu } from '#ui/ActionMenu.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { ContextCard } from './institution/ContextCard.tsx';
import { Facts } from './institution/Facts.tsx';
import { factsOf } from './institution/facts-of.ts';
import { JoinedNotes } from './institution/JoinedNotes.tsx';
import { hangingOn, readInstitution } from './institution/read-institution.ts';
import { useContextNews } from './institution/use-context-news.ts';
import { useJoining } from './institution/use-joining.tsx';
import { Accompaniments } from './list/Accompaniments.tsx';
import { CardList } from './list/CardList.tsx';
import { Changes } from './list/Changes.tsx';
import { Demands } from './list/Demands.tsx';
import { Diagnoses } from './list/Diagnoses.tsx';
import { orderPlans } from './list/order-assistances.ts';
import { OpenAgreements } from './OpenAgreements.tsx';
import { RecordNotes } from './RecordNotes.tsx';
import { useNames } from './use-names.ts';
import '#cards/card-row.css';
import './record-page.css';

const { staying } = recordCareTexts;

interface InstitutionPageProps {
  id: string;
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId'>;
  lookups: Pick<Lookups, 'label'>;
  open: (place: Place) => void;
  today: () => string;
}

/** One institution: what is known of it, its plans, its visits without a plan, and its open agreements. */
export function InstitutionPage({ id, tablet, formStore, lookups, open, today }: InstitutionPageProps) {
  const { institution: texts } = assistancesTexts;
  const read = useLive(async () => {
    const found = await readInstitution(tablet.db, id);
    return { found, deleted: found ? undefined : await readDeleted(tablet.db, 'institution', id) };
  }, [tablet.db, id]);
  const records = read?.found;
  const stream = (records?.institution ?? read?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'institution', id, stream });
  const hanging = records ? hangingOn(records) : 0;
  const deletion = useDeletion({ ...verbs, staying: () => (hanging > 0 ? [staying.records(hanging)] : []) });
  const joining = useJoining(tablet, records?.institution, records?.all ?? [], lookups);
  const district = textOf(records?.institution.values.district);
  const districtName = useNames(lookups, 'district', [district]).get(district);
  const news = useContextNews(tablet, id, today());
  if (!read) return <Page title={assistancesTexts.title} subtitle={assistancesTexts.loading} />;
  if (!records) {
    return (
      <GoneRecord deleted={read.deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }

  const { institution, plans, looseVisits, agreements, demands, changes, assessments, accompaniments } = records;
  const context: CardContext = {
    today: today(),
    nameOf: (entity) => (entity === 'district' ? districtName : undefined),
  };
  const card = cardOf(institution, context);
  return (
    <Page
      title={card.title}
      subtitle={card.line || texts.noDistrict}
      actions={
        <>
          {writesInRegions(tablet.person) ? (
            <>
              <button
                type="button"
                class="btn"
                onClick={() => open({ to: 'visit', id: formStore.newId(), institution: id })}
              >
                <Icon name="plus" />
                {texts.newVisit}
              </button>
              <button
                type="button"
                class="btn quiet"
                onClick={() => open({ to: 'plan-form', id: formStore.newId(), institution: id })}
              >
                <Icon name="plus" />
                {texts.newPlan}
              </button>
              <button
                type="button"
                class="btn quiet"
                onClick={() => open({ to: 'change', id: formStore.newId(), institution: id })}
              >
                <Icon name="plus" />
                {texts.newChange}
              </button>
            </>
          ) : null}
          <ActionMenu actions={[...(records.standing ? [] : [joining.action]), deletion.action]} />
        </>
      }
    >
      <RecordNotes record={institution} edit={{ to: 'institution-form', id }} />
      <JoinedNotes
        institution={institution}
        standing={records.standing}
        joined={records.joined}
        onSeparate={joining.separate}
      />
      {institution.values.careful === true ? <p class="stop">{texts.careful}</p> : null}
      {news ? <ContextChanges changes={news.changes} last={news.last} place={{ to: 'context', id }} isQuiet /> : null}
      <div class="cols">
        <div class="stack">
          <section class="card" aria-labelledby="own-plans">
            <h2 id="own-plans">{texts.plans}</h2>
            {plans.length === 0 ? (
              <EmptyState title={texts.noPlans} />
            ) : (
              <CardList
                rows={orderPlans(plans).map((plan) => ({
                  id: plan.id,
                  card: cardOf(plan, context),
                  place: { to: 'plan', id: plan.id },
                }))}
              />
            )}
          </section>
          {looseVisits.length > 0 ? (
            <section class="card" aria-labelledby="loose">
              <h2 id="loose">{texts.looseVisits}</h2>
              <CardList
                rows={looseVisits.map((visit) => ({
                  id: visit.id,
                  card: datedCard(visit, context),
                  place: { to: 'visit', id: visit.id },
                }))}
              />
            </section>
          ) : null}
          <Changes changes={changes} context={context} of={id} />
          <OpenAgreements
            agreements={agreements}
            context={context}
            of={id}
            adding={{ to: 'agreement', id: formStore.newId(), institution: id }}
          />
          <Demands
            demands={demands}
            context={context}
            adding={
              writesInRegions(tablet.person) ? { to: 'demand', id: formStore.newId(), institution: id } : undefined
            }
          />
          <Accompaniments
            accompaniments={accompaniments}
            context={context}
            opening={{ to: 'accompaniment-form', id: formStore.newId(), institution: id }}
          />
        </div>
        <div class="stack">
          <ContextCard id={id} news={news} />
          <Diagnoses
            diagnoses={assessments}
            context={context}
            beginning={
              writesInRegions(tablet.person) ? { to: 'assessment', id: formStore.newId(), institution: id } : undefined
            }
            overTime={{ to: 'institution-assessments', id }}
          />
          <Facts id={id} facts={factsOf(institution, districtName)} />
        </div>
      </div>
      <HistorySection
        instrument={textOf(institution.values.instrument)}
        record={id}
        read={verbs.history}
        now={tablet.now}
      />
      {joining.parts}
      {deletion.parts}
    </Page>
  );
}

/** A visit in a list of its own says its day. */
function datedCard(visit: RecordView, context: CardContext): Card {
  const card = cardOf(visit, context);
  return { ...card, line: joinParts([card.date && formatDateWithYear(card.date), card.line]) };
}
