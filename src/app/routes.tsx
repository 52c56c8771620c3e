import type { ComponentChildren, ComponentType } from 'preact';
import { lazy, Route, Router, useLocation, useRoute } from 'preact-iso';
import type { PrintRoomProps } from '#features/print/PrintRoom.tsx';
import { TodayPage } from '#features/today/TodayPage.tsx';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';
import { arriveAtPage } from './arrive.ts';
import { enterAgainPath } from './enter-again-path.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { noteCrash } from './note-crash.ts';
import { PageMissing } from './PageMissing.tsx';
import { type Room, useRoom } from './room.ts';
import { startGuide } from './start-guide.ts';
import { showIfStorageTrouble } from './storage-trouble.ts';

// Each room is a file of its own, fetched when it is first entered and precached by the worker. Hoy is the first paint.
const AssistancesPage = page(() => import('#features/assistances/AssistancesPage.tsx').then((m) => m.AssistancesPage));
const InstitutionPage = page(() => import('#features/assistances/InstitutionPage.tsx').then((m) => m.InstitutionPage));
const InstitutionFormPage = page(() =>
  import('#features/assistances/InstitutionFormPage.tsx').then((m) => m.InstitutionFormPage),
);
const PlanPage = page(() => import('#features/assistances/PlanPage.tsx').then((m) => m.PlanPage));
const PlanFormPage = page(() => import('#features/assistances/PlanFormPage.tsx').then((m) => m.PlanFormPage));
const AccompanimentPage = page(() =>
  import('#features/accompaniment/AccompanimentPage.tsx').then((m) => m.AccompanimentPage),
);
const AccompanimentFormPage = page(() =>
  import('#features/accompaniment/AccompanimentFormPage.tsx').then((m) => m.AccompanimentFormPage),
);
const AccompanimentClosingPage = page(() =>
  import('#features/accompaniment/AccompanimentClosingPage.tsx').then((m) => m.AccompanimentClosingPage),
);
const CheckInPage = page(() => import('#features/accompaniment/CheckInPage.tsx').then((m) => m.CheckInPage));
const AssessmentPage = page(() => import('#features/assessments/AssessmentPage.tsx').then((m) => m.AssessmentPage));
const VisitPage = page(() => import('#features/visits/VisitPage.tsx').then((m) => m.VisitPage));
const AgreementPage = page(() => import('#features/agreements/AgreementPage.tsx').then((m) => m.AgreementPage));
const ContextPage = page(() => import('#features/context/ContextPage.tsx').then((m) => m.ContextPage));
const DemandsPage = page(() => import('#features/demands/DemandsPage.tsx').then((m) => m.DemandsPage));
const DemandPage = page(() => import('#features/demands/DemandPage.tsx').then((m) => m.DemandPage));
const ClosingPage = page(() => import('#features/closing/ClosingPage.tsx').then((m) => m.ClosingPage));
const ExpertPage = page(() => import('#features/experts/ExpertPage.tsx').then((m) => m.ExpertPage));
const ExperiencePage = page(() => import('#features/experiences/ExperiencePage.tsx').then((m) => m.ExperiencePage));
const PrintRoom = page(() => import('#features/print/PrintRoom.tsx').then((m) => m.PrintRoom));
const ChangePage = page(() => import('#features/changes/ChangePage.tsx').then((m) => m.ChangePage));
const ChangesPage = page(() => import('#features/changes/ChangesPage.tsx').then((m) => m.ChangesPage));
const OverTimePage = page(() => import('#features/over-time/OverTimePage.tsx').then((m) => m.OverTimePage));
const DeletedPage = page(() => import('#features/deleted/DeletedPage.tsx').then((m) => m.DeletedPage));
const SendingPage = page(() => import('#features/sending/SendingPage.tsx').then((m) => m.SendingPage));
const People = page(() => import('./People.tsx').then((m) => m.People));
const EnterAgain = page(() => import('./EnterAgain.tsx').then((m) => m.EnterAgain));
const MorePage = page(() => import('#features/settings/MorePage.tsx').then((m) => m.MorePage));
const SettingsPage = page(() => import('#features/settings/SettingsPage.tsx').then((m) => m.SettingsPage));
const HelpPage = page(() => import('#features/settings/HelpPage.tsx').then((m) => m.HelpPage));

/** The pages by address, as `placeToHref` writes them. */
export function Routes() {
  return (
    <Router onRouteChange={() => arriveAtPage(document)}>
      <Route path="/" component={TodayRoute} />
      <Route path="/hoy" component={TodayRoute} />
      <Route path="/asistencias" component={AssistancesRoute} />
      <Route path="/instituciones/:id" component={InstitutionRoute} />
      <Route path="/instituciones/:id/editar" component={InstitutionFormRoute} />
      <Route path="/planes/:id" component={PlanRoute} />
      <Route path="/planes/:id/editar" component={PlanFormRoute} />
      <Route path="/diagnosticos/:id" component={AssessmentRoute} />
      <Route path="/acompanamientos/:id" component={AccompanimentRoute} />
      <Route path="/acompanamientos/:id/editar" component={AccompanimentFormRoute} />
      <Route path="/acompanamientos/:id/cierre" component={AccompanimentClosingRoute} />
      <Route path="/contactos/:id" component={CheckInRoute} />
      <Route path="/planes/:id/diagnosticos" component={PlanOverTimeRoute} />
      <Route path="/instituciones/:id/diagnosticos" component={InstitutionOverTimeRoute} />
      <Route path="/instituciones/:id/cambios" component={ChangesRoute} />
      <Route path="/cambios/:id" component={ChangeRoute} />
      <Route path="/visitas/:id" component={VisitRoute} />
      <Route path="/acuerdos/:id" component={AgreementRoute} />
      <Route path="/instituciones/:id/contexto" component={ContextRoute} />
      <Route path="/demandas" component={DemandsRoute} />
      <Route path="/demandas/:id" component={DemandRoute} />
      <Route path="/cierres/:id" component={ClosingRoute} />
      <Route path="/experiencias/:id" component={ExperienceRoute} />
      <Route path="/directorio/:id" component={ExpertRoute} />
      <Route path="/imprimir/visita/:id" component={sheetRoute('visit')} />
      <Route path="/imprimir/acuerdos/:id" component={sheetRoute('agreements')} />
      <Route path="/imprimir/diagnostico/:id" component={sheetRoute('assessment')} />
      <Route path="/imprimir/cierre/:id" component={sheetRoute('closing')} />
      <Route path="/imprimir/acompanamiento/:id" component={sheetRoute('accompaniment')} />
      <Route path="/imprimir/contexto/:id" component={sheetRoute('context')} />
      <Route path="/imprimir/cambios/:id" component={sheetRoute('changes')} />
      <Route path="/imprimir/demanda/:id" component={sheetRoute('demand')} />
      <Route path="/imprimir/demandas" component={sheetRoute('demands')} />
      <Route path="/imprimir/agenda" component={sheetRoute('agenda')} />
      <Route path="/imprimir/formulario/:id" component={sheetRoute('blank')} />
      <Route path="/formularios" component={sheetRoute('blank-forms')} />
      <Route path="/comprobar" component={sheetRoute('check-code')} />
      <Route path="/libro-de-actas/:id" component={sheetRoute('minutes-book')} />
      <Route path="/borrados" component={DeletedRoute} />
      <Route path="/envio" component={SendingRoute} />
      <Route path="/personas" component={PeopleRoute} />
      <Route path={enterAgainPath} component={EnterAgainRoute} />
      <Route path="/mas" component={MoreRoute} />
      <Route path="/ajustes" component={SettingsRoute} />
      <Route path="/ayuda" component={HelpRoute} />
      <Route default component={NotFoundPage} />
    </Router>
  );
}

const TodayRoute = () => <Framed draw={(room) => <TodayPage {...room} />} />;
const AssistancesRoute = () => <Framed draw={(room) => <AssistancesPage {...room} />} />;
const InstitutionRoute = () => <Framed draw={(room, at) => <InstitutionPage {...room} {...at} />} />;
const InstitutionFormRoute = () => <Framed draw={(room, at) => <InstitutionFormPage {...room} {...at} />} />;
const PlanRoute = () => <Framed draw={(room, at) => <PlanPage {...room} {...at} />} />;
const PlanFormRoute = () => <Framed draw={(room, at) => <PlanFormPage {...room} {...at} />} />;
const AssessmentRoute = () => <Framed draw={(room, at) => <AssessmentPage {...room} {...at} />} />;
const AccompanimentRoute = () => <Framed draw={(room, at) => <AccompanimentPage {...room} {...at} />} />;
const AccompanimentFormRoute = () => <Framed draw={(room, at) => <AccompanimentFormPage {...room} {...at} />} />;
const AccompanimentClosingRoute = () => <Framed draw={(room, at) => <AccompanimentClosingPage {...room} {...at} />} />;
const CheckInRoute = () => <Framed draw={(room, at) => <CheckInPage {...room} {...at} />} />;
const VisitRoute = () => <Framed draw={(room, at) => <VisitPage {...room} {...at} />} />;
const AgreementRoute = () => <Framed draw={(room, at) => <AgreementPage {...room} {...at} />} />;
const ContextRoute = () => <Framed draw={(room, at) => <ContextPage {...room} {...at} />} />;
const DemandsRoute = () => <Framed draw={(room) => <DemandsPage {...room} />} />;
const DemandRoute = () => <Framed draw={(room, at) => <DemandPage {...room} {...at} />} />;
const ClosingRoute = () => <Framed draw={(room, at) => <ClosingPage {...room} {...at} />} />;
const ExpertRoute = () => <Framed draw={(room, at) => <ExpertPage {...room} {...at} />} />;
const ExperienceRoute = () => <Framed draw={(room, at) => <ExperiencePage {...room} {...at} />} />;
const PlanOverTimeRoute = () => <Framed draw={(room, at) => <OverTimePage {...room} {...at} of="plan" />} />;
const InstitutionOverTimeRoute = () => (
  <Framed draw={(room, at) => <OverTimePage {...room} {...at} of="institution" />} />
);
const ChangesRoute = () => <Framed draw={(room, at) => <ChangesPage {...room} {...at} />} />;
const ChangeRoute = () => <Framed draw={(room, at) => <ChangePage {...room} {...at} />} />;
const DeletedRoute = () => <Framed draw={(room) => <DeletedPage {...room} />} />;
const SendingRoute = () => <Framed draw={(room) => <SendingPage {...room} />} />;
const PeopleRoute = () => <Framed draw={() => <People />} />;
const EnterAgainRoute = () => <Framed draw={(room) => (room.mode === 'work' ? <EnterAgain /> : <NotFoundPage />)} />;
const MoreRoute = () => <Framed draw={(room) => <MorePage {...room} {...room.modeVerbs} />} />;
const SettingsRoute = () => <Framed draw={() => <SettingsPage />} />;
const HelpRoute = () => <Framed draw={(room) => <HelpPage mode={room.mode} startGuide={() => startGuide(room)} />} />;

type Sheet = PrintRoomProps['sheet'];
const sheetRoutes = new Map<Sheet, () => ComponentChildren>();

/** The page that prints such a sheet: the same component each time, or every redraw would open another page. */
function sheetRoute(sheet: Sheet): () => ComponentChildren {
  const known = sheetRoutes.get(sheet);
  if (known) return known;
  const route = () => <Framed draw={(room, at) => <PrintRoom {...room} {...at} sheet={sheet} />} />;
  sheetRoutes.set(sheet, route);
  return route;
}

/** The address of a record's page: its id, and what `placeToHref` put behind the question mark. */
interface RecordAddress {
  id: string;
  plan?: string;
  institution?: string;
  demand?: string;
  accompaniment?: string;
  samePerson?: string;
  code?: string;
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
  void noteCrash(error);
  showIfStorageTrouble(error);
}

/** A page in a file of its own. One that cannot be fetched says so instead of leaving the old page standing. */
function page<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() => load().catch(() => PageMissing as ComponentType<Props>));
}
