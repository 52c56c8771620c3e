import { exampleId, type VisitStory } from '../example-story.ts';
import { place, planner, sabino, table } from './people.ts';

/** Reading the accord first, then the spending with the committee. */
export const readingVisits: VisitStory[] = [
  {
    id: exampleId('visita-balance-1'),
    on: '2026-07-14',
    values: {
      ...place,
      areas: ['I', 'A'],
      modalities: ['document-review'],
      place: 'Sede de la Mesa de Concertación',
      purpose: 'Leer el acuerdo 2023–2026 con ojos de quien lo va a entregar.',
      whatWeDid:
        'Leímos el acuerdo y los dos últimos reportes, compromiso por compromiso, y marcamos con tres colores lo que tiene meta, responsable y dato. Después se conversó qué hacer con lo que falta.',
      institutionContribution: 'Empezar por los compromisos que la gente recuerda, aunque no sean los más grandes.',
      assistantLearned: 'Un compromiso sin responsable no se discute: se conversa con quien podría tomarlo.',
      smallChange: 'La gerencia trajo su propia copia del acuerdo, subrayada.',
      nextVisitOn: '2026-08-11',
    },
    rows: {
      participants: [planner, table],
      documents: [
        { title: 'Acuerdo de Gobernabilidad 2023–2026 (demo)', type: 'agreement', location: 'Archivo de la Mesa' },
        { title: 'Reporte de seguimiento 2025', type: 'execution-report', documentOn: '2025-12-15' },
      ],
      findings: [
        {
          finding: 'Cuatro de nueve compromisos no dicen quién responde.',
          basis: 'Páginas 4 a 7',
          importance: 'high',
          recommendation: 'Poner un cargo responsable antes de pedir avances.',
          decision: 'accepted',
          talkedWith: 'Gerencia de planeamiento',
          talkedOn: '2026-07-14',
          decidedBy: 'Gerencia municipal',
        },
        {
          finding: 'No hay línea de base para heladas.',
          basis: 'Anexo 2, sin valores',
          importance: 'medium',
          recommendation: 'Usar el registro de la oficina de gestión del riesgo.',
          decision: 'accepted-with-changes',
          reason: 'Se usará también lo que anotan las comunidades de la parte alta.',
          talkedWith: 'Secretaría de la Mesa',
          decidedBy: 'Grupo de seguimiento',
        },
        {
          finding: 'El reporte usa palabras que el comité no reconoce.',
          recommendation: 'Preparar una hoja sencilla en aimara.',
          decision: 'postponed',
        },
      ],
    },
    change: { where: 'institution', noticedBy: 'Secretaría de la Mesa' },
    agreements: [
      {
        id: exampleId('acuerdo-linea-base'),
        statement: 'Completar línea de base de 9 compromisos',
        responsible: 'Gerencia de planeamiento',
        dueOn: '2026-09-30',
        proposedBy: 'together',
        more: {
          decidedBy: 'Alcaldía provincial',
          verification: 'Cuadro de nueve líneas de base',
          area: 'I',
          type: 'information',
        },
        later: [
          {
            on: '2026-09-30',
            values: {
              status: 'rescheduled',
              newDueOn: '2026-11-06',
              reason: 'Dos oficinas entregan el dato recién después de las elecciones.',
              obstacles: ['organisation', 'context'],
            },
          },
          { on: '2026-11-06', values: { status: 'kept', keptOn: '2026-11-05' } },
        ],
      },
    ],
  },
  {
    id: exampleId('visita-balance-2'),
    on: '2026-08-11',
    values: {
      ...place,
      areas: ['H'],
      programmes: ['0068'],
      modalities: ['standing-meetings'],
      place: 'Sala del comité de vigilancia',
      purpose: 'Que el comité mire el gasto de heladas antes de la audiencia.',
      whatWeDid:
        'Presupuesto explicó el gasto del 0068 mes a mes y el comité preguntó por dos compras. Se decidió qué se preguntará en la audiencia de setiembre, sin que nadie hable por candidatura alguna.',
      meetingNumber: 1,
      frequency: 'monthly',
      team: 'Comité de vigilancia y gerencia de presupuesto',
      dataReviewed: 'PIM, certificado y devengado del 0068 al 31 de julio.',
      ledBy: 'Presidencia del comité',
      smallChange: 'El comité dejó de pedir el reporte por mesa de partes: se lo llevan impreso.',
      nextVisitOn: '2026-09-08',
    },
    rows: {
      participants: [sabino, planner],
      otherPeople: [{ who: 'Integrantes del comité', role: 'assisted', women: 3, men: 2 }],
      processes: [
        {
          process: 'Gasto del 0068 por mes',
          progress: 'needs-attention',
          feedback: 'Dos compras llegaron después de la helada.',
        },
      ],
    },
    change: { where: 'institution', noticedBy: 'Integrantes del comité' },
    agreements: [
      {
        id: exampleId('acuerdo-gasto-0068'),
        statement: 'Revisar con el Comité de Vigilancia el gasto del 0068 al tercer trimestre',
        responsible: 'Gerencia de presupuesto',
        dueOn: '2026-10-15',
        proposedBy: 'civil-society',
        more: { decidedBy: 'Gerencia municipal', verification: 'Acta del comité', area: 'H', programme: '0068' },
        later: [{ on: '2026-10-13', values: { status: 'kept', keptOn: '2026-10-13' } }],
      },
    ],
  },
];
