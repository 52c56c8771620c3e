import { checkIn, exampleId, type KindStory } from '../example-story.ts';

const accompaniment = exampleId('acompana-cloro');
const shared = {
  accompaniment,
  capacity: 'Medir el cloro cada semana, corregir y anotarlo',
  who: 'Operador de la JASS',
  institution: exampleId('comunidad-shinkibeni'),
  plan: exampleId('plan-ultima-comunidad'),
};
const contact = checkIn(shared);

/** Use grows, falls back when the river takes away what it needs, and comes again: none of it is hidden. */
export const chlorineAccompaniment: KindStory[] = [
  {
    kind: 'accompaniment',
    id: accompaniment,
    on: '2026-05-08',
    values: {
      institution: shared.institution,
      plan: shared.plan,
      capacity: shared.capacity,
      who: shared.who,
      companion: 'example-assistant',
      occasion: 'week',
      startsOn: '2026-05-08',
      initialUse: 1,
      sharing: 'voices',
    },
  },
  contact(exampleId('contacto-cloro-1'), '2026-06-19', [3, 3, 3], {
    medium: 'in-person',
    useFrequency: 'always',
    example: 'Seis semanas seguidas, también en la semana de la fiesta.',
    evidence: 'Cuaderno con seis semanas anotadas.',
    whatHelped: 'Que el comparador queda en la casa comunal.',
    groupReflection: 'El agua se conversa en la asamblea con el cuaderno abierto.',
    nextContactOn: '2026-07-31',
  }),
  contact(exampleId('contacto-cloro-2'), '2026-07-31', [3, 2, 2], {
    medium: 'message',
    useFrequency: 'sometimes',
    example: 'Midió, pero dos semanas no tuvo qué poner.',
    obstacles: ['resources', 'context'],
    obstaclesDetail: 'El bote no salió por la crecida y el cloro no llegó.',
    companionReflection:
      'No falló quien lo hace: faltó el insumo. La asistencia tiene que mirar el viaje, no solo el paso.',
    agreedSupport: 'Dejar insumo para seis semanas en el viaje de octubre.',
    nextContactOn: '2026-10-23',
  }),
  contact(exampleId('contacto-cloro-3'), '2026-10-23', [4, 3, 3], {
    medium: 'in-person',
    useFrequency: 'sometimes',
    example: 'Desde que llegó el insumo, todas las semanas; enseñó a la comunidad vecina.',
    evidence: 'Cuaderno con nueve semanas y dos vacías, explicadas.',
    personReflection: 'Cuando falta algo, lo digo en la asamblea y no espero la visita.',
    agreedSupport: 'Conversar en diciembre quién más puede medir.',
    nextContactOn: '2026-12-10',
  }),
];
