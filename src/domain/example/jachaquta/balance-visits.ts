import { exampleId, type VisitStory } from '../example-story.ts';
import { place, planner, sabino, table } from './people.ts';

/** The balance: from the middle of September to the elections nothing public, then the handover. */
export const balanceVisits: VisitStory[] = [
  {
    id: exampleId('visita-balance-3'),
    on: '2026-09-08',
    values: {
      ...place,
      areas: ['I', 'H'],
      modalities: ['workshop'],
      place: 'Local de la Mesa',
      purpose: 'Armar la línea de base de los compromisos que faltan.',
      whatWeDid:
        'Nueve personas de cinco organizaciones trabajaron tres compromisos con lo que había: un registro, un cuaderno y la memoria. Donde no hubo dato se escribió «sin información», sin inventarlo.',
      'priorTraining/topic': 'Seguimiento concertado',
      'priorTraining/when': 'Mayo de 2026',
      'priorTraining/givenBy': 'Mesa regional (demo)',
      process: 'Balance de los compromisos 2023–2026',
      hardestPart: 'Ponerse de acuerdo en qué fuente vale cuando dos no coinciden.',
      whoChoseIt: 'El propio grupo, en la reunión de agosto',
      workshopProduct: 'Tres líneas de base con su fuente y una lista de lo que falta pedir.',
      productOwner: 'Secretaría de la Mesa',
      doubts: 'Si el dato de las comunidades puede ir en un informe oficial.',
      nextVisitOn: '2026-10-13',
    },
    rows: {
      participants: [table, sabino],
      otherPeople: [{ who: 'Organizaciones de mujeres, comunidades y jóvenes', role: 'assisted', women: 4, men: 3 }],
    },
    agreements: [
      {
        id: exampleId('acuerdo-balance-lengua'),
        statement: 'Presentar el balance en aimara y castellano',
        responsible: 'Secretaría de la Mesa',
        dueOn: '2026-12-10',
        proposedBy: 'civil-society',
        more: {
          decidedBy: 'Grupo de seguimiento concertado',
          verification: 'Audio y hoja en aimara',
          area: 'I',
          milestone: 'handover',
        },
      },
    ],
  },
  {
    id: exampleId('visita-balance-4'),
    on: '2026-10-13',
    values: {
      ...place,
      areas: ['I'],
      modalities: ['document-review'],
      place: 'Gerencia de planeamiento',
      purpose: 'Leer el borrador del balance antes de que entre al informe de transferencia.',
      whatWeDid:
        'Pasadas las elecciones, se leyó el borrador con la gerencia y la Mesa. Se quitaron los calificativos y quedaron los datos; la presentación no nombra a ninguna gestión.',
      decision: 'La gerencia decidió que el balance entra como anexo del informe de transferencia.',
      assistantLearned: 'Lo más útil fue no opinar y preguntar de dónde sale cada cifra.',
      smallChange: 'El borrador trae, por primera vez, la fuente al lado de cada cifra.',
      nextVisitOn: '2026-11-10',
    },
    rows: {
      participants: [planner, table, sabino],
      documents: [{ title: 'Borrador del balance concertado', type: 'plan', documentOn: '2026-10-09' }],
      findings: [
        {
          finding: 'Dos compromisos repiten el mismo dato con fechas distintas.',
          basis: 'Cuadro 3',
          recommendation: 'Dejar el dato con fuente y fecha, y quitar el otro.',
          decision: 'accepted',
          talkedWith: 'Gerencia de planeamiento',
          decidedBy: 'Gerencia de planeamiento',
        },
      ],
    },
    change: { where: 'team', noticedBy: 'Gerencia de planeamiento' },
  },
  {
    id: exampleId('visita-balance-5'),
    on: '2026-11-10',
    values: {
      ...place,
      areas: ['I', 'H'],
      modalities: ['standing-meetings'],
      place: 'Sede de la Mesa de Concertación',
      purpose: 'Mirar el avance y fijar la entrega a las nuevas autoridades.',
      whatWeDid:
        'Estado y sociedad civil leyeron juntos los nueve compromisos y anotaron por separado cómo ve cada parte el avance. En dos no coinciden, y así quedó escrito.',
      meetingNumber: 2,
      frequency: 'monthly',
      team: 'Grupo de seguimiento concertado',
      dataReviewed: 'Nueve líneas de base y devengado al tercer trimestre.',
      ledBy: 'Secretaría de la Mesa',
      institutionLearned: 'Que no coincidir también es información.',
      smallChange: 'Las dos partes escribieron su avance antes de escuchar a la otra.',
      nextVisitOn: '2026-12-10',
      nextStep: 'Entregar el balance en la sesión de transferencia.',
    },
    rows: {
      participants: [sabino, planner, table],
      otherPeople: [{ who: 'Organizaciones del grupo de seguimiento', role: 'assisted', women: 5, men: 4 }],
      processes: [{ process: 'Balance del acuerdo', progress: 'going-well', feedback: 'Falta la versión en aimara.' }],
    },
    change: { where: 'institution', noticedBy: 'Secretaría de la Mesa' },
    agreements: [
      {
        id: exampleId('acuerdo-fecha-entrega'),
        statement: 'Pedir fecha con las autoridades electas para leer el balance',
        responsible: 'Secretaría de la Mesa',
        dueOn: '2026-11-25',
        proposedBy: 'together',
        more: {
          decidedBy: 'Grupo de seguimiento concertado',
          verification: 'Carta con fecha',
          area: 'I',
          milestone: 'handover',
        },
      },
    ],
  },
];
