import { exampleId, type VisitStory } from '../example-story.ts';
import { place, rosa, statistics } from './people.ts';

/** The team meets: targets that the health posts recognise, and a gap to be told in the participatory budget. */
export const meetingVisits: VisitStory[] = [
  {
    id: exampleId('visita-padron-3'),
    on: '2026-04-16',
    values: {
      ...place,
      areas: ['B', 'G'],
      modalities: ['standing-meetings'],
      place: 'Sala de reuniones de la red de salud',
      purpose: 'Que las jefaturas conozcan sus metas y digan qué no cuadra.',
      whatWeDid:
        'Las jefaturas revisaron su meta en la pantalla y corrigieron dos: en la parte alta hay 9 niñas y niños que el padrón ubica en otro puesto. Se vio qué insumos faltan para mayo.',
      meetingNumber: 1,
      frequency: 'fortnightly',
      team: 'Equipo de planeamiento y jefaturas de los seis establecimientos',
      dataReviewed: 'Padrón al 6 de abril, meta física 2026 y atenciones de enero a marzo.',
      ledBy: 'Responsable de presupuesto',
      institutionLearned: '«La meta no viene de arriba: sale de nuestra lista».',
      assistantLearned: 'La reunión avanza más si cada jefatura trae su propio cuaderno de atenciones.',
      nextVisitOn: '2026-05-14',
    },
    rows: {
      participants: [rosa, statistics],
      otherPeople: [{ who: 'Jefaturas de puesto', role: 'assisted', women: 4, men: 2 }],
      processes: [
        {
          process: 'Cálculo de la meta física',
          progress: 'going-well',
          feedback: 'Dos correcciones, las dos con el nombre del paraje.',
        },
        {
          process: 'Pedido de suplemento de hierro',
          progress: 'needs-attention',
          feedback: 'El stock alcanza hasta mayo.',
        },
      ],
    },
    agreements: [
      {
        id: exampleId('acuerdo-pedido-hierro'),
        statement: 'Enviar el pedido de suplemento de hierro antes del 30 de abril',
        responsible: 'Jefatura de farmacia',
        dueOn: '2026-04-30',
        proposedBy: 'institution',
        more: {
          decidedBy: 'Dirección de la red',
          verification: 'Cargo del pedido',
          type: 'other',
          area: 'C',
          programme: '1001',
        },
        later: [{ on: '2026-04-29', values: { status: 'kept', keptOn: '2026-04-28' } }],
      },
    ],
  },
  {
    id: exampleId('visita-padron-4'),
    on: '2026-05-14',
    values: {
      ...place,
      areas: ['B', 'D'],
      modalities: ['standing-meetings'],
      place: 'Local comunal de Ccoriwasi',
      purpose: 'Preparar con la instancia de articulación local lo que irá al presupuesto participativo.',
      whatWeDid:
        'Se sumó la brecha sin financiamiento de los seis puestos y se tradujo al quechua en una hoja. La instancia decidió presentarla en el segundo taller del presupuesto participativo.',
      decision:
        'La instancia de articulación local decidió presentar la brecha; la municipalidad la incluirá en la agenda.',
      meetingNumber: 2,
      frequency: 'fortnightly',
      dataReviewed: 'Meta 2027 por puesto y PIM a abril.',
      ledBy: 'Secretaría técnica de la instancia',
      smallChange: 'La secretaría técnica condujo la reunión de principio a fin; es la primera vez.',
      nextVisitOn: '2026-07-09',
    },
    rows: {
      participants: [rosa, { role: 'authority', position: 'Gerencia municipal', nameAccepted: false, gender: 'man' }],
      otherPeople: [{ who: 'Integrantes de la instancia', role: 'assisted', women: 6, men: 3, notSaid: 1 }],
      processes: [
        {
          process: 'Brecha sin financiamiento',
          progress: 'going-well',
          feedback: 'Se entiende mejor con nombres de comunidades.',
        },
      ],
    },
    change: { where: 'team', noticedBy: 'Gerencia municipal' },
    agreements: [
      {
        id: exampleId('acuerdo-brecha-pp'),
        statement: 'Llevar el informe de brecha sin financiamiento al presupuesto participativo',
        responsible: 'Secretaría técnica de la instancia',
        dueOn: '2026-06-12',
        proposedBy: 'civil-society',
        more: {
          decidedBy: 'Instancia de Articulación Local',
          verification: 'Acta del segundo taller',
          milestone: 'participatory-budget',
          area: 'D',
        },
        later: [
          {
            on: '2026-06-15',
            values: {
              status: 'not-kept',
              reason: 'El segundo taller se adelantó una semana y el informe no estaba traducido.',
              obstacles: ['organisation', 'context'],
            },
          },
        ],
      },
    ],
  },
];
