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
  | { to: 'plan-form'; id: string; institution?: string; field?: string }
  | { to: 'visit'; id: string; plan?: string; institution?: string; field?: string }
  | { to: 'agreement'; id: string; field?: string }
  | { to: 'assessment'; id: string; plan?: string; institution?: string; field?: string };

const paths = {
  today: '/hoy',
  assistances: '/asistencias',
  more: '/mas',
  sending: '/envio',
  people: '/personas',
  settings: '/ajustes',
  help: '/ayuda',
  institution: '/instituciones',
  'institution-form': '/instituciones',
  plan: '/planes',
  'plan-form': '/planes',
  visit: '/visitas',
  agreement: '/acuerdos',
  assessment: '/diagnosticos',
} as const satisfies Record<Place['to'], string>;

/** The address of a place, for an `<a href>`; the router takes it from there without leaving the page. */
export function placeToHref(place: Place): string {
  const base = paths[place.to];
  if (!('id' in place)) return base;
  const form = place.to === 'institution-form' || place.to === 'plan-form' ? '/editar' : '';
  const query = new URLSearchParams();
  for (const name of ['plan', 'institution', 'field'] as const) {
    const value = (place as Record<string, string | undefined>)[name];
    if (value) query.set(name, value);
  }
  const search = query.toString();
  return `${base}/${place.id}${form}${search ? `?${search}` : ''}`;
}
