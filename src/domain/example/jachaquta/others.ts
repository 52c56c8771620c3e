import { contextOf } from '../../context.ts';
import { answered, checkIn, exampleId, type KindStory } from '../example-story.ts';

const municipality = exampleId('muni-jachaquta');
const shared = {
  accompaniment: exampleId('acompana-gasto'),
  capacity: 'Leer cada mes el gasto del 0068 con el comité',
  who: 'Comité de vigilancia y gerencia de presupuesto',
  institution: exampleId('vigilancia-jachaquta'),
  plan: exampleId('plan-balance'),
};
const contact = checkIn(shared);

/** A sheet of the province, a need that waits for an answer, and a practice that the committee made its own. */
export const jachaqutaOthers: KindStory[] = [
  {
    kind: 'context',
    id: contextOf(municipality),
    on: '2026-07-14',
    values: {
      institution: municipality,
      ...answered(
        'organisations',
        'yes',
        '2026-07-14',
        'Secretaría de la Mesa',
        'Rondas, organizaciones de mujeres y productores de leche.',
      ),
      ...answered(
        'womenTakePart',
        'no',
        '2026-07-14',
        'Secretaría de la Mesa',
        'Las reuniones son a la hora del ordeño.',
      ),
      ...answered('languages', ['ay', 'es'], '2026-07-14', 'Secretaría de la Mesa'),
      ...answered(
        'whoDecides',
        'La gerencia municipal propone y la alcaldía firma.',
        '2026-07-14',
        'Gerencia de planeamiento',
      ),
      ...answered('campaignOrHandover', 'yes', '2026-07-14', 'Calendario electoral'),
      ...answered('interests', 'no', '2026-07-14', 'Quien asiste'),
      ethicalImplication: 'Hablar de datos y no de gestiones; nada público en las semanas de campaña.',
      talkedWith: 'Gerencia de planeamiento y secretaría de la Mesa',
    },
    later: [
      {
        on: '2026-11-10',
        values: answered(
          'womenTakePart',
          'yes',
          '2026-11-10',
          'Secretaría de la Mesa',
          'Desde octubre se reúnen después del ordeño.',
        ),
      },
    ],
  },
  {
    kind: 'demand',
    id: exampleId('demanda-leche'),
    on: '2026-11-10',
    values: {
      inTheirWords: 'Queremos saber cuánto hay de verdad para la planta de leche, y quién lo decide.',
      institution: municipality,
      heardOn: '2026-11-10',
      askedBy: 'Asociación de productores (demo)',
      origin: 'roundtable',
      areas: ['H'],
      status: 'new',
      sharedWithNetwork: false,
    },
  },
  {
    kind: 'accompaniment',
    id: shared.accompaniment,
    on: '2026-08-11',
    values: {
      institution: shared.institution,
      plan: shared.plan,
      capacity: shared.capacity,
      who: shared.who,
      companion: 'example-assistant-2',
      occasion: 'month',
      startsOn: '2026-08-11',
      initialUse: 2,
      sharing: 'agreed',
    },
  },
  ...[
    ['1', '2026-08-25', 3, 'Reporte de julio leído en dos reuniones.', '2026-09-15'],
    ['2', '2026-09-15', 4, 'Tres reportes con preguntas escritas al margen.', '2026-10-20'],
    ['3', '2026-10-20', 4, 'Reporte del tercer trimestre, conversado sin quien asiste.', '2026-11-17'],
    ['4', '2026-11-17', 5, 'Hoja propia del comité, con lo gastado y lo que llegó.', '2026-12-15'],
  ].map(([place, on, level, evidence, nextContactOn]) =>
    contact(exampleId(`contacto-gasto-${place}`), on as string, [level as number, level as number, level as number], {
      // Only what was agreed left the tablet where they talked.
      sharing: 'agreed',
      declaredUse: undefined,
      observedUse: undefined,
      medium: 'in-person',
      useFrequency: 'always',
      evidence,
      nextContactOn,
    }),
  ),
];
