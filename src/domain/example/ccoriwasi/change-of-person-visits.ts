import { exampleId, type VisitStory } from '../example-story.ts';
import { heads, newOfficer, place, rosa, team } from './people.ts';

/** From the formulation to a change of person, which shows how much hung on one alone. */
export const changeOfPersonVisits: VisitStory[] = [
  {
    id: exampleId('visita-padron-5'),
    on: '2026-07-09',
    values: {
      ...place,
      areas: ['B'],
      modalities: ['standing-meetings'],
      place: 'Sala de reuniones de la red de salud',
      purpose: 'Cerrar la formulación con las metas corregidas.',
      whatWeDid:
        'El equipo comparó lo programado con lo atendido en seis meses y corrigió la meta de dos puestos. El monto de insumos se ajustó en la misma reunión, con precios de mayo.',
      institutionContribution: 'Dejar anotada la razón de cada corrección al lado de la cifra.',
      meetingNumber: 3,
      frequency: 'fortnightly',
      team,
      dataReviewed: 'Atenciones de enero a junio y padrón al 6 de julio.',
      ledBy: 'Responsable de presupuesto',
      smallChange: 'Por primera vez una meta bajó porque el padrón lo mostró, y nadie pidió explicaciones.',
      nextVisitOn: '2026-09-17',
    },
    rows: {
      participants: [rosa],
      otherPeople: [heads],
      processes: [{ process: 'Formulación 2027', progress: 'going-well', feedback: 'Falta la firma de la dirección.' }],
    },
    change: { where: 'institution', noticedBy: 'Responsable de presupuesto' },
    agreements: [
      {
        id: exampleId('acuerdo-guia-pagina'),
        statement: 'Escribir la guía de una página para calcular la meta',
        responsible: 'Responsable del padrón nominal',
        dueOn: '2026-08-31',
        proposedBy: 'assistant',
        more: {
          decidedBy: 'Dirección de la red',
          verification: 'La guía pegada en los seis puestos',
          area: 'B',
          assistantWill: 'Revisar el borrador',
        },
        later: [
          {
            on: '2026-09-17',
            values: {
              status: 'rescheduled',
              newDueOn: '2026-11-27',
              reason: 'Cambió la persona responsable; la nueva pidió tiempo para probar la guía antes de pegarla.',
              obstacles: ['staff'],
            },
          },
        ],
      },
    ],
  },
  {
    id: exampleId('visita-padron-6'),
    on: '2026-09-17',
    values: {
      ...place,
      areas: ['B', 'G'],
      modalities: ['personal'],
      place: 'Oficina del padrón nominal',
      purpose: 'Conocer a la nueva responsable y ver qué queda del cálculo.',
      whatWeDid:
        'La nueva responsable abrió la hoja por primera vez. Rehicimos juntas el cálculo de un puesto, con la guía al lado. Nelly dejó el archivo ordenado, pero sin su clave de acceso al sistema.',
      task: 'Volver a calcular la meta de un establecimiento',
      personalPurpose: 'tool',
      atWorkplace: true,
      confidence: 1,
      anotherSession: 'yes',
      assistantLearned: 'La guía la escribimos para quien ya sabía; a quien llega le falta el primer paso.',
      smallChange: 'El cálculo volvió a hacerse con ayuda: la práctica dependía de una sola persona.',
      nextVisitOn: '2026-10-15',
      nextStep: 'Practicar con dos personas, no con una.',
    },
    rows: {
      participants: [newOfficer],
      taskSteps: [{ step: 'Separar por edad y establecimiento', whoDidIt: 2, difficulty: 'Es la primera vez' }],
    },
    change: { where: 'institution', direction: 'worsens', noticedBy: 'Nueva responsable del padrón nominal' },
    agreements: [
      {
        id: exampleId('acuerdo-clave-padron'),
        statement: 'Pedir el acceso al sistema para dos personas de la oficina',
        responsible: 'Gerencia municipal',
        dueOn: '2026-10-09',
        proposedBy: 'together',
        more: {
          decidedBy: 'Gerencia municipal',
          verification: 'Correo con las dos cuentas',
          type: 'dealings',
          area: 'G',
        },
      },
    ],
  },
];
