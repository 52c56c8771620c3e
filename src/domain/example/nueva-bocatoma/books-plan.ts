import { closingOf, gatheredChanges } from '../../closing.ts';
import { exampleId, type KindStory, rating } from '../example-story.ts';

const institution = exampleId('ugel-riberena');
const plan = exampleId('plan-materiales');
const parents = { institution, plan };
const assessed = {
  ...parents,
  areas: ['F'],
  team: 'Dirección y especialista de la UGEL',
  explained: true,
  sharing: 'agreed',
};

const changes = [
  {
    id: exampleId('cambio-cajas-lengua'),
    on: '2026-03-20',
    values: {
      what: 'Las cajas salen marcadas por lengua y por comunidad; antes se abrían en el puerto para adivinar.',
      noticedOn: '2026-03-20',
      where: 'institution',
      direction: 'improves',
      noticedBy: 'Especialista de la UGEL',
    },
  },
  {
    id: exampleId('cambio-docente-pide'),
    on: '2026-06-10',
    values: {
      what: 'Una docente pidió por radio los cuadernos que le faltaban, con la cantidad exacta.',
      noticedOn: '2026-06-10',
      where: 'service',
      direction: 'improves',
      noticedBy: 'Docente de una escuela de la ribera',
    },
  },
];

/** A short plan that was closed: what was expected came about in part, and both sides say what they learned. */
export const booksPlan: KindStory[] = [
  {
    kind: 'plan',
    id: plan,
    on: '2026-01-22',
    values: {
      institution,
      title: 'Los cuadernos llegan antes que las clases',
      status: 'running',
      assistant: 'example-assistant',
      areas: ['F'],
      criteria: ['F1', 'F2'],
      programmes: ['0090'],
      expectedChange: 'Los cuadernos en asháninka llegan a las once escuelas antes de la segunda semana de clases.',
      product: 'Una lista de escuelas con lengua, cantidad y ruta, y el calendario de entrega.',
      modalities: ['document-review'],
      startsOn: '2026-01-22',
      endsOn: '2026-06-26',
      accompaniment: false,
      agreedWith: 'Dirección de la UGEL',
    },
  },
  {
    kind: 'assessment',
    id: exampleId('diagnostico-libros-1'),
    on: '2026-01-22',
    values: {
      ...assessed,
      assessedOn: '2026-01-22',
      moment: 'baseline',
      ...rating('F1', { result: 'agreed', agreed: 1 }),
      ...rating('F2', { result: 'agreed', agreed: 1 }),
    },
  },
  ...changes.map(({ values, ...change }) => ({ kind: 'change', ...change, values: { ...parents, ...values } })),
  {
    kind: 'assessment',
    id: exampleId('diagnostico-libros-2'),
    on: '2026-06-26',
    values: {
      ...assessed,
      assessedOn: '2026-06-26',
      moment: 'closing',
      ...rating('F1', { result: 'agreed', agreed: 3, evidence: 'Lista de once escuelas con lengua y cantidad.' }),
      ...rating('F2', { result: 'agreed', agreed: 2 }),
    },
  },
  {
    kind: 'closing',
    id: closingOf(plan),
    on: '2026-06-26',
    values: {
      ...parents,
      closedOn: '2026-06-26',
      talkedWith: 'Dirección y especialista de la UGEL, dos docentes',
      result: 'partly',
      assistantResult: 'partly',
      whatIsSeen: 'Ocho de once escuelas tuvieron sus cuadernos en la segunda semana; el año pasado, dos.',
      assistanceHelped: 'Leer juntos la lista antes de pedir, escuela por escuela.',
      otherFactors: 'El río estuvo bajo en marzo y el bote de la municipalidad llevó las cajas.',
      reaction: 'Que la lista quedó en manos de la UGEL y no en un informe.',
      learning: 'Pedir por lengua y no por promedio de escuelas.',
      application: 4,
      impact: 'Las niñas y los niños de ocho escuelas empezaron con cuaderno en su lengua.',
      ...gatheredChanges(changes),
      'learned/institution': 'Que una lista con nombres de escuelas vale más que un oficio bien escrito.',
      'learned/assistant': 'Que las rutas las sabe el motorista; debimos invitarlo desde enero.',
      'wouldDoDifferently/assistant': 'Empezar por el río y no por el pedido.',
      conditions: ['resources', 'people'],
      sustainedBy: 'Especialista de la UGEL',
      nextStep: 'close',
      worthTelling: true,
    },
  },
];
