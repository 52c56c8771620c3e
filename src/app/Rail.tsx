import './Rail.css';
import { useLocation } from 'preact-iso';
import { appTexts } from '#texts/app.ts';
import { Icon } from '#ui/Icon.tsx';
import { placeToHref } from '#ui/place.ts';

const items = [
  { place: { to: 'today' }, icon: 'home', under: ['/', '/hoy'] },
  {
    place: { to: 'assistances' },
    icon: 'notebook',
    under: [
      '/asistencias',
      '/instituciones',
      '/planes',
      '/visitas',
      '/cambios',
      '/acuerdos',
      '/diagnosticos',
      '/acompanamientos',
      '/contactos',
      '/demandas',
      '/cierres',
    ],
  },
  {
    place: { to: 'more' },
    icon: 'more',
    under: ['/mas', '/envio', '/personas', '/ajustes', '/ayuda', '/borrados', '/formularios', '/comprobar'],
  },
] as const;

/** The way between rooms: a column at the left, a row at the bottom on narrow screens. Only rooms that exist. */
export function Rail() {
  const { path } = useLocation();
  return (
    <nav class="rail" aria-label={appTexts.mainNavigation}>
      <b aria-hidden="true">{appTexts.name}</b>
      {items.map(({ place, icon, under }) => {
        const current = under.some((start) => path === start || path.startsWith(`${start}/`));
        return (
          <a key={place.to} href={placeToHref(place)} aria-current={current ? 'page' : undefined}>
            <Icon name={icon} />
            {appTexts.nav[place.to]}
          </a>
        );
      })}
    </nav>
  );
}
