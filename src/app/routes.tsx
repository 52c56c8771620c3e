import type { ComponentChildren, ComponentType } from 'preact';
import { lazy, Route, Router, useLocation, useRoute } from 'preact-iso';
import { TodayPage } from '#features/today/TodayPage.tsx';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';
import { arriveAtPage } from './arrive.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageMissing } from './PageMissing.tsx';
import { type Room, useRoom } from './room.ts';
import { showIfStorageTrouble } from './storage-trouble.ts';

// Each room is a file of its own, fetched when it is first entered and precached by the worker. Hoy is the first paint.
const AssistancesPage = page(() => import('#features/assistances/AssistancesPage.tsx').then((m) => m.AssistancesPage));

/** The pages by address, as `placeToHref` writes them. */
export function Routes() {
  return (
    <Router onRouteChange={() => arriveAtPage(document)}>
      <Route path="/" component={TodayRoute} />
      <Route path="/hoy" component={TodayRoute} />
      <Route path="/asistencias" component={AssistancesRoute} />
      <Route default component={NotFoundPage} />
    </Router>
  );
}

const TodayRoute = () => <Framed draw={(room) => <TodayPage {...room} />} />;
const AssistancesRoute = () => <Framed draw={(room) => <AssistancesPage {...room} />} />;

/** The address of a record's page: its id, and what `placeToHref` put behind the question mark. */
export interface RecordAddress {
  id: string;
  plan?: string;
  institution?: string;
  field?: string;
}

/** One page of the open session; what breaks in it stays in it, and another record is another page. */
function Framed({ draw }: { draw: (room: Room, at: RecordAddress) => ComponentChildren }) {
  const room = useRoom();
  const { path } = useLocation();
  const { params, query } = useRoute();
  return (
    <CrashBoundary key={path} onCrash={tellCrash}>
      {draw(room, { id: params.id ?? '', ...query })}
    </CrashBoundary>
  );
}

function tellCrash(error: unknown) {
  console.error(error);
  showIfStorageTrouble(error);
}

/** A page in a file of its own. One that cannot be fetched says so instead of leaving the old page standing. */
function page<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() => load().catch(() => PageMissing as ComponentType<Props>));
}
