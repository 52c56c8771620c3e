import { contextOf } from '../../context.ts';
import { answered, exampleId, type KindStory } from '../example-story.ts';

const network = exampleId('red-valle-alto');

/** What is known of the network: in November a colleague wrote what changed since the last visit. */
export const ccoriwasiContext: KindStory[] = [
  {
    kind: 'context',
    id: contextOf(network),
    on: '2026-02-12',
    values: {
      institution: network,
      ...answered(
        'unreachedGroups',
        'yes',
        '2026-02-12',
        'Responsable del padrón nominal',
        'Familias que bajan a la cosecha y vuelven en mayo.',
      ),
      ...answered(
        'seasonsAway',
        'De marzo a mayo, por la cosecha en la ceja de selva; en agosto, por la fiesta patronal.',
        '2026-02-12',
        'Jefaturas de puesto',
      ),
      ...answered(
        'gettingThere',
        '2 h 30 min en camioneta; en febrero se corta en la quebrada.',
        '2026-02-12',
        'Viaje propio',
      ),
      ...answered('travelMoney', 'no', '2026-02-12', 'Responsable de presupuesto'),
      ...answered('languages', ['qu', 'es'], '2026-02-12', 'Jefaturas de puesto'),
      ...answered(
        'howTheyDecide',
        'Por consenso en la reunión de jefaturas; firma la dirección.',
        '2026-02-12',
        'Responsable de presupuesto',
      ),
      ...answered('whoDecides', 'La dirección de la red decide y firma.', '2026-02-12', 'Responsable de presupuesto'),
      ...answered(
        'earlierTraining',
        'Un curso de programación en 2025; quedó la hoja de cálculo, sin el padrón.',
        '2026-02-12',
        'Responsable de presupuesto',
      ),
      ...answered('authorityChange', 'no', '2026-02-12', 'Responsable de presupuesto'),
      ...answered('campaignOrHandover', 'no', '2026-02-12', 'Quien asiste'),
      institutionalImplication: 'Practicar siempre con dos personas.',
      care: 'Reunirse después de la cosecha y llevar las hojas en quechua.',
      talkedWith: 'Dirección de la red',
    },
    later: [
      {
        on: '2026-08-13',
        values: {
          ...answered(
            'campaignOrHandover',
            'yes',
            '2026-08-13',
            'Calendario electoral',
            'Nada de fotos ni entregas hasta pasadas las elecciones.',
          ),
          ethicalImplication: 'Trabajar puertas adentro y sin actos públicos hasta octubre.',
        },
      },
    ],
  },
  {
    kind: 'context',
    author: 'example-assistant-2',
    id: contextOf(network),
    on: '2026-11-10',
    values: {
      institution: network,
      ...answered(
        'authorityChange',
        'yes',
        '2026-11-10',
        'Oficina regional',
        'La dirección de la red cambia en enero; ya se nombró a quien recibe.',
      ),
      ...answered('travelMoney', 'yes', '2026-11-10', 'Responsable de presupuesto', 'Alcanza hasta diciembre.'),
      ...answered(
        'conflicts',
        'yes',
        '2026-11-10',
        'Conversación en el puesto',
        'Dos comunidades reclaman el mismo puesto; conviene oír a las dos por separado.',
      ),
    },
  },
];
