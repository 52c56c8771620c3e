import { useState } from 'preact/hooks';
import { textOf } from '#domain/record-edit.ts';
import type { FormStore } from '#form/form-store.ts';
import type { Tablet } from '#store/tablet.ts';
import { formatLongDate } from '#texts/dates.ts';
import { todayTexts } from '#texts/today.ts';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { ChoosePlanDialog } from './ChoosePlanDialog.tsx';
import { FirstDayCard } from './FirstDayCard.tsx';
import { HalfWayCard } from './HalfWayCard.tsx';
import { halfWayItems } from './half-way-items.ts';
import { longUnvisited } from './long-unvisited.ts';
import { readToday } from './read-today.ts';
import { type RunningPlan, runningPlans } from './running-plans.ts';
import { UnvisitedCard } from './UnvisitedCard.tsx';
import { WeekCard } from './WeekCard.tsx';
import { weekItems } from './week-items.ts';
import { YearCard } from './YearCard.tsx';
import { yearSum } from './year-sum.ts';
import '#cards/card-row.css';
import './TodayPage.css';

interface TodayPageProps {
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId'>;
  open: (place: Place) => void;
  /** 'YYYY-MM-DD' in Lima. */
  today: () => string;
}

/** Hoy: the week, what was left half-way, what adds up this year, and who was not visited for long. */
export function TodayPage({ tablet, formStore, open, today }: TodayPageProps) {
  const [choosing, setChoosing] = useState(false);
  const day = today();
  const records = useLive(() => readToday(tablet.db, day), [tablet.db, day]);
  const subtitle = formatLongDate(day);
  if (!records) return <Page title={todayTexts.title} subtitle={subtitle} />;

  const { institutions, plans, visits, agreements, changes } = records;
  const running = runningPlans(plans, visits);
  const halfWay = halfWayItems(records.drafts, records.halfWay);
  const write = (chosen?: RunningPlan) => {
    const institution = textOf(chosen?.plan.values.institution) || undefined;
    open({ to: 'visit', id: formStore.newId(), plan: chosen?.plan.id, institution });
  };
  return (
    <Page
      title={todayTexts.title}
      subtitle={subtitle}
      actions={
        <button type="button" class="btn" onClick={() => (running.length > 0 ? setChoosing(true) : write())}>
          <Icon name="plus" />
          {todayTexts.newVisit}
        </button>
      }
    >
      {institutions.length + plans.length + visits.length === 0 ? (
        <FirstDayCard institutionId={formStore.newId()} />
      ) : null}
      <div class="cols">
        <WeekCard items={weekItems(visits, agreements, day)} records={records} today={day} />
        <div class="stack">
          <HalfWayCard items={halfWay} names={records.names} now={tablet.now()} />
          <UnvisitedCard unvisited={longUnvisited(institutions, plans, visits, day)} />
        </div>
      </div>
      <YearCard sum={yearSum({ visits, agreements, changes, institutions }, day)} />
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
