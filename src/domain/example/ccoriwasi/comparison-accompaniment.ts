import { checkIn, exampleId, type KindStory } from '../example-story.ts';

const accompaniment = exampleId('acompana-comparar');
const officer = 'Responsable de presupuesto y jefatura de planeamiento';
const contact = checkIn({
  accompaniment,
  capacity: 'Comparar cada mes lo programado con lo atendido, y corregir la meta',
  who: officer,
  institution: exampleId('red-valle-alto'),
  plan: exampleId('plan-padron'),
});

/** After the first meetings: a practice that goes from hand to hand, also when the hand changes. */
export const comparisonAccompaniment: KindStory[] = [
  {
    kind: 'accompaniment',
    id: accompaniment,
    on: '2026-05-14',
    values: {
      institution: exampleId('red-valle-alto'),
      plan: exampleId('plan-padron'),
      capacity: 'Comparar cada mes lo programado con lo atendido, y corregir la meta',
      who: officer,
      companion: 'example-assistant',
      occasion: 'month',
      startsOn: '2026-05-14',
      initialUse: 0,
      sharing: 'voices',
    },
  },
  contact(exampleId('contacto-comparar-1'), '2026-05-28', [1, 2, 2], {
    medium: 'phone',
    useFrequency: 'once',
    example: 'Compararon dos puestos en la reunión de mayo.',
    whatHelped: 'Que cada jefatura trae su cuaderno.',
    agreedSupport: 'Enviar el cuadro ya armado para junio.',
    nextContactOn: '2026-06-25',
  }),
  contact(exampleId('contacto-comparar-2'), '2026-06-25', [3, 3, 3], {
    medium: 'in-person',
    useFrequency: 'sometimes',
    example: 'Cuadro de junio con los seis puestos.',
    evidence: 'Cuadro de junio, con dos correcciones anotadas.',
    groupReflection: 'Antes la meta era de presupuesto; ahora las jefaturas la discuten.',
    nextContactOn: '2026-08-07',
  }),
  contact(exampleId('contacto-comparar-3'), '2026-08-07', [3, 2, 3], {
    medium: 'phone',
    useFrequency: 'sometimes',
    samePerson: 'no',
    handover:
      'Sigue solo la jefatura de planeamiento: la responsable de presupuesto tomó la formulación y dejó el cuadro con una hoja de pasos.',
    who: 'Jefatura de planeamiento',
    evidence: 'Cuadro de julio hecho por la nueva persona, con la hoja al lado.',
    obstacles: ['staff'],
    companionReflection: 'Acompañar a una sola persona es frágil: desde ahora, siempre dos.',
    nextContactOn: '2026-11-05',
  }),
  contact(exampleId('contacto-comparar-4'), '2026-11-05', [4, 4, 4], {
    medium: 'in-person',
    who: 'Jefatura de planeamiento',
    useFrequency: 'always',
    example: 'Setiembre y octubre comparados sin que nadie avise.',
    evidence: 'Dos cuadros con fecha, firmados por las jefaturas.',
    personReflection: 'Ya no espero la cifra de arriba para saber si vamos bien.',
    smallChange: 'Los puestos piden el cuadro antes de que planeamiento lo envíe.',
    newDemand: 'Queremos aprender a hacer lo mismo con el gasto: saber si lo que se compró alcanzó para lo atendido.',
    agreedSupport: 'Mirar juntos el cuadro de noviembre, antes del cambio de dirección.',
    nextContactOn: '2026-11-25',
  }),
];
