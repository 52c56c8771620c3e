/** Everywhere a person can be in Ayni. A record that does not exist yet has its id already: opening it begins it. */
export type Place =
  | { to: 'today' }
  | { to: 'assistances' }
  | { to: 'more' }
  | { to: 'sending' }
  | { to: 'people' }
  | { to: 'settings' }
  | { to: 'help' }
  | { to: 'institution'; id: string; field?: string }
  | { to: 'institution-form'; id: string; field?: string }
  | { to: 'plan'; id: string }
  | { to: 'plan-form'; id: string; institution?: string; demand?: string; field?: string }
  | { to: 'visit'; id: string; plan?: string; institution?: string; field?: string }
  | { to: 'agreement'; id: string; plan?: string; institution?: string; field?: string }
  | { to: 'assessment'; id: string; plan?: string; institution?: string; field?: string }
  | { to: 'assessments'; id: string }
  | { to: 'institution-assessments'; id: string }
  | { to: 'context'; id: string; field?: string }
  | { to: 'demands' }
  | { to: 'demand'; id: string; institution?: string; plan?: string; field?: string }
  | { to: 'change'; id: string; institution?: string; plan?: string; field?: string }
  | { to: 'changes'; id: string }
  | { to: 'accompaniment'; id: string }
  | { to: 'accompaniment-form'; id: string; institution?: string; plan?: string; field?: string }
  | { to: 'accompaniment-closing'; id: string; field?: string }
  | { to: 'check-in'; id: string; accompaniment?: string; samePerson?: string; field?: string }
  | { to: 'closing'; id: string; plan?: string; field?: string }
  | { to: 'experience'; id: string; plan?: string; field?: string }
  | { to: 'expert'; id: string; field?: string }
  | { to: 'print-visit'; id: string }
  | { to: 'print-agreements'; id: string }
  | { to: 'print-assessment'; id: string }
  | { to: 'print-closing'; id: string }
  | { to: 'print-accompaniment'; id: string }
  | { to: 'print-context'; id: string }
  | { to: 'print-changes'; id: string }
  | { to: 'print-demand'; id: string }
  | { to: 'print-demands' }
  | { to: 'print-agenda' }
  | { to: 'print-blank'; id: string }
  | { to: 'blank-forms' }
  | { to: 'check-code'; code?: string }
  | { to: 'minutes-book'; id: string }
  | { to: 'deleted' };

// ':id' is where the record's id goes; the router reads the same addresses.
export const pagePaths = {
  today: '/hoy',
  assistances: '/asistencias',
  more: '/mas',
  sending: '/envio',
  people: '/personas',
  settings: '/ajustes',
  help: '/ayuda',
  institution: '/instituciones/:id',
  'institution-form': '/instituciones/:id/editar',
  context: '/instituciones/:id/contexto',
  changes: '/instituciones/:id/cambios',
  plan: '/planes/:id',
  'plan-form': '/planes/:id/editar',
  assessments: '/planes/:id/diagnosticos',
  'institution-assessments': '/instituciones/:id/diagnosticos',
  visit: '/visitas/:id',
  agreement: '/acuerdos/:id',
  assessment: '/diagnosticos/:id',
  demands: '/demandas',
  demand: '/demandas/:id',
  change: '/cambios/:id',
  accompaniment: '/acompanamientos/:id',
  'accompaniment-form': '/acompanamientos/:id/editar',
  'accompaniment-closing': '/acompanamientos/:id/cierre',
  'check-in': '/contactos/:id',
  closing: '/cierres/:id',
  experience: '/experiencias/:id',
  expert: '/directorio/:id',
  'print-visit': '/imprimir/visita/:id',
  'print-agreements': '/imprimir/acuerdos/:id',
  'print-assessment': '/imprimir/diagnostico/:id',
  'print-closing': '/imprimir/cierre/:id',
  'print-accompaniment': '/imprimir/acompanamiento/:id',
  'print-context': '/imprimir/contexto/:id',
  'print-changes': '/imprimir/cambios/:id',
  'print-demand': '/imprimir/demanda/:id',
  'print-demands': '/imprimir/demandas',
  'print-agenda': '/imprimir/agenda',
  'print-blank': '/imprimir/formulario/:id',
  'blank-forms': '/formularios',
  'check-code': '/comprobar',
  'minutes-book': '/libro-de-actas/:id',
  deleted: '/borrados',
} as const satisfies Record<Place['to'], string>;

/** What an address may say of where a new record comes from, behind its question mark. */
const asides = ['plan', 'institution', 'demand', 'accompaniment', 'samePerson', 'field'] as const;

/** The address of a place, for an `<a href>`; the router takes it from there without leaving the page. */
export function placeToHref(place: Place): string {
  const path = 'id' in place ? pagePaths[place.to].replace(':id', place.id) : pagePaths[place.to];
  const query = new URLSearchParams();
  for (const name of asides) {
    const value = (place as Record<string, string | undefined>)[name];
    if (value) query.set(name, value);
  }
  const search = query.toString();
  return search ? `${path}?${search}` : path;
}
