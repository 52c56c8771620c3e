import { render } from 'preact';
import { LocationProvider, Route, Router, useLocation, useRoute } from 'preact-iso';
import { createFormStore } from '#app/form-store.ts';
import { createLookups } from '#app/lookups.ts';
import { Rail } from '#app/Rail.tsx';
import { todayIn } from '#domain/calendar-date.ts';
import { loadDistricts } from '#domain/catalogues/districts.ts';
import { AgreementPage } from '#features/agreements/AgreementPage.tsx';
import { AssessmentPage } from '#features/assessments/AssessmentPage.tsx';
import { VisitPage } from '#features/visits/VisitPage.tsx';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import '#ui/theme.css';
import { openHarnessTablet } from './open-harness-tablet.ts';

const tablet = await openHarnessTablet();
const today = () => todayIn(tablet.now());
const formStore = createFormStore({
  tablet,
  today,
  locks: navigator.locks,
  onTrouble: (error) => console.error(error),
  onSaved: () => undefined,
});
const lookups = createLookups({ tablet, today, loadDistricts });

function useRoom() {
  const { route } = useLocation();
  const { params, query } = useRoute();
  const at: { id: string; plan?: string; institution?: string; field?: string } = { ...query, id: params.id ?? '' };
  return { tablet, formStore, lookups, today, open: (place: Place) => route(placeToHref(place)), ...at };
}

const Visit = () => <VisitPage {...useRoom()} />;
const Agreement = () => <AgreementPage {...useRoom()} />;
const Assessment = () => <AssessmentPage {...useRoom()} />;
const Elsewhere = () => <Page title="Otra pantalla" />;

function Harness() {
  return (
    <LocationProvider>
      <div class="app">
        <Rail />
        <Router>
          <Route path="/visitas/:id" component={Visit} />
          <Route path="/acuerdos/:id" component={Agreement} />
          <Route path="/diagnosticos/:id" component={Assessment} />
          <Route default component={Elsewhere} />
        </Router>
      </div>
    </LocationProvider>
  );
}

// For tests: everything that this tablet would send, show or keep, as text.
Object.assign(globalThis, {
  dumpTables: async (names: string[]) =>
    JSON.stringify(await Promise.all(names.map((name) => tablet.db.table(name).toArray()))),
});
render(<Harness />, document.querySelector('#app')!);
