import { useState } from 'preact/hooks';
import { nextMilestones } from '#domain/milestones.ts';
import { writesInRegions } from '#domain/person.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import type { Tablet } from '#store/tablet.ts';
import { formatLongDate } from '#texts/dates.ts';
import { todayTexts } from '#texts/today.ts';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { usePainted } from '#ui/use-painted.ts';
import { AgendaWays } from './AgendaWays.tsx';
import { ChoosePlanDialog } from './ChoosePlanDialog.tsx';
import { FirstDayCard } from './FirstDayCard.tsx';
import { HalfWayCard } from './HalfWayCard.tsx';
import { halfWayItems } from './half-way-items.ts';
import { MilestonesCard } from './MilestonesCard.tsx';
import { readToday } from './read-today.ts';
import { readYear } from './read-year.ts';
import { type RunningPlan, runningPlans } from './running-plans.ts';
import { UnvisitedCard } from './UnvisitedCard.tsx';
import { WeekCard } from './WeekCard.tsx';
import { weekItems } from './week-items.ts';
import { YearCard } from './YearCard.tsx';
import '#cards/card-row.css';
import './TodayPage.css';

interface TodayPageProps {
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId'>;
  lookups: Pick<Lookups, 'label'>;
  open: (place: Place) => void;
  /** 'YYYY-MM-DD' in Lima. */
  today: () => string;
}

/** Hoy: the week, what was left half-way, what adds up this year, what the budget year asks for, and who was not visited for long. */
export function TodayPage({ tablet, formStore, lookups, open, today }: TodayPageProps) {
  const [choosing, setChoosing] = useState(false);
  const day = today();
  const records = useLive(() => readToday(tablet.db, day), [tablet.db, day]);
  // Only once the week is drawn: what looks back must not make what lies ahead wait.
  const isWeekShown = usePainted(records !== undefined);
  const year = useLive(async () => (isWeekShown ? readYear(tablet.db, day) : undefined), [tablet.db, day, isWeekShown]);
  const subtitle = formatLongDate(day);
  if (!records) return <Page title={todayTexts.title} subtitle={subtitle} />;

  const { institutions, plans, visits } = records;
  const running = runningPlans(plans, visits);
  const isEmpty = institutions.length + plans.length + visits.length === 0;
  const writes = writesInRegions(tablet.person);
  const write = (chosen?: RunningPlan) => {
    const institution = textOf(chosen?.plan.values.institution) || undefined;
    open({ to: 'visit', id: formStore.newId(), plan: chosen?.plan.id, institution });
  };
  const noteChange = () => open({ to: 'change', id: formStore.newId() });
  const milestones = nextMilestones(
    plans.map(({ values }) => values),
    day,
  );
  return (
    <Page
      title={todayTexts.title}
      subtitle={subtitle}
      actions={
        writes ? (
          <>
            <button type="button" class="btn" onClick={() => (running.length > 0 ? setChoosing(true) : write())}>
              <Icon name="plus" />
              <span class="in-wide">{todayTexts.newVisit}</span>
              <span class="in-narrow">{todayTexts.newVisitShort}</span>
            </button>
            <button type="button" class="btn quiet in-narrow" onClick={noteChange}>
              <Icon name="plus" />
              {todayTexts.newChange}
            </button>
          </>
        ) : undefined
      }
    >
      {isEmpty ? <FirstDayCard person={tablet.person} institutionId={formStore.newId()} /> : null}
      <div class="cols">
        <WeekCard items={weekItems(records, day)} records={records} today={day} />
        <HalfWayCard items={halfWayItems(records.drafts, records.halfWay)} names={records.names} now={tablet.now()} />
      </div>
      <YearCard sum={year?.sum} onChange={writes ? noteChange : undefined} />
      <div class="cols">
        <MilestonesCard milestones={milestones} today={day} />
        <div class="stack">
          <UnvisitedCard unvisited={year?.unvisited ?? []} />
          <AgendaWays db={tablet.db} lookups={lookups} today={day} now={tablet.now} />
        </div>
      </div>
      <ChoosePlanDialog
        open={choosing}
        plans={running}
        names={records.names}
        onChoose={write}
        onClose={() => setChoosing(false)}
      />
    </Page>
  );
}
