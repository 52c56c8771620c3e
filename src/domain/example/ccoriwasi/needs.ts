import { exampleId, type KindStory } from '../example-story.ts';

/** Before the plan there was a need, in their words; later one that nobody has answered yet, and an act on paper. */
export const ccoriwasiNeeds: KindStory[] = [
  {
    kind: 'demand',
    id: exampleId('demanda-meta'),
    on: '2026-01-20',
    values: {
      inTheirWords:
        'Cada año nos llega una meta que no es la de nuestras wawas. Queremos sacarla nosotras, de nuestra lista.',
      institution: exampleId('red-valle-alto'),
      heardOn: '2026-01-20',
      askedBy: 'Responsable de presupuesto y jefaturas de puesto',
      group: 'Niñas y niños de 6 a 35 meses de seis puestos',
      origin: 'request',
      areas: ['B', 'G'],
      neededBy: 'Antes de la programación multianual',
      status: 'talked-over',
      sharedWithNetwork: true,
    },
    later: [{ on: '2026-02-12', values: { status: 'in-plan', plan: exampleId('plan-padron') } }],
  },
  {
    kind: 'demand',
    id: exampleId('demanda-quechua'),
    on: '2026-10-29',
    values: {
      inTheirWords:
        'Los avisos de citas salen en castellano y las mamás de arriba no los leen. ¿Quién sabe hacerlos en quechua?',
      institution: exampleId('muni-ccoriwasi'),
      heardOn: '2026-10-29',
      askedBy: 'Oficina de padrón nominal',
      origin: 'visit',
      areas: ['C'],
      status: 'new',
      sharedWithNetwork: false,
    },
  },
];
