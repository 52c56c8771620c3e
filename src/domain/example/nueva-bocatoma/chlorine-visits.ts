import { exampleId, type VisitStory } from '../example-story.ts';
import { abel, place } from './people.ts';

/** Chlorine in Asháninka, and a river that did not let pass. */
export const chlorineVisits: VisitStory[] = [
  {
    id: exampleId('visita-rio-1'),
    on: '2026-02-05',
    values: {
      ...place,
      institution: exampleId('comunidad-shinkibeni'),
      areas: ['C', 'F'],
      modalities: ['hands-on'],
      place: 'Reservorio de la comunidad',
      purpose: 'Que quienes operan el agua clorinen con sus manos, en su lengua.',
      whatWeDid:
        'Después de pedir permiso en la asamblea, cuatro operadores midieron el cloro, prepararon la solución y la pusieron en el reservorio. El intérprete explicó cada paso y dos operadores lo repitieron sin ayuda.',
      practiceTopic: 'service-improvement',
      complexity: 'medium',
      planB: 'Si llueve, practicar con baldes bajo el local comunal.',
      adaptation: 'Se cambió la tabla de dosis por marcas en el balde: se entiende en cualquier lengua.',
      onTheirOwnOn: '2026-02-19',
      institutionContribution: 'La asamblea pidió que la práctica se haga un domingo de limpieza, cuando todos están.',
      assistantLearned: 'En la comunidad el reservorio tiene dueña: primero se saluda, después se abre la tapa.',
      smallChange: 'El operador mide el cloro antes de poner más; antes ponía «una tapita» siempre.',
      nextVisitOn: '2026-03-12',
    },
    rows: {
      participants: [
        abel,
        {
          role: 'interpreter',
          position: 'Promotor de salud, intérprete de asháninka',
          nameAccepted: false,
          gender: 'man',
        },
      ],
      otherPeople: [{ who: 'Operadores de comunidades vecinas', role: 'assisted', women: 1, men: 3 }],
      preparation: [
        {
          resource: 'Comparador de cloro y reactivo',
          quantity: '2',
          responsible: 'Área técnica municipal',
          ready: true,
        },
        { resource: 'Permiso de la asamblea', responsible: 'Jefatura de la comunidad', ready: true },
      ],
      practiceSteps: [
        { step: 'Medir el cloro que queda', whoDidIt: 4, achieved: 'yes' },
        { step: 'Preparar la solución', whoDidIt: 3, achieved: 'yes' },
        { step: 'Anotar en el cuaderno', whoDidIt: 2, achieved: 'partly' },
      ],
    },
    change: { where: 'person', noticedBy: 'Promotor de salud' },
    agreements: [
      {
        id: exampleId('acuerdo-practica-cloro'),
        statement: 'Hacer la práctica de cloración con las y los operadores en asháninka',
        responsible: 'Área técnica municipal',
        dueOn: '2026-05-30',
        proposedBy: 'civil-society',
        more: {
          decidedBy: 'Asamblea de la comunidad',
          verification: 'Lista de operadores que clorinan sin ayuda',
          area: 'C',
          type: 'learning',
        },
        later: [{ on: '2026-05-29', values: { status: 'kept', keptOn: '2026-05-28' } }],
      },
      {
        id: exampleId('acuerdo-cloro-febrero'),
        statement: 'Presentar el requerimiento de cloro antes del 15 de febrero',
        responsible: 'Responsable del área técnica municipal',
        dueOn: '2026-02-14',
        proposedBy: 'together',
        more: {
          decidedBy: 'Alcaldía',
          verification: 'Cargo de logística',
          area: 'E',
          programme: '0083',
          milestone: 'needs-schedule',
        },
        later: [
          {
            on: '2026-02-18',
            values: {
              status: 'partly-kept',
              keptOn: '2026-02-18',
              reason: 'Se presentó para siete de las once comunidades.',
              obstacles: ['organisation'],
            },
          },
        ],
      },
    ],
  },
  {
    id: exampleId('visita-rio-2'),
    on: '2026-03-12',
    values: {
      status: 'not-held',
      notHeldBecause: ['weather'],
      district: '990201',
      areas: ['E'],
      modalities: ['workshop'],
      purpose: 'Comparar los dos registros de pedidos.',
      nextVisitOn: '2026-03-26',
      nextStep: 'Salir apenas baje el río; la municipalidad avisa por radio.',
    },
  },
];
