import { exampleId, type VisitStory } from '../example-story.ts';
import { heads, newOfficer, place, rosa, team } from './people.ts';

/** From the second diagnosis to today: a meeting that could not be, and the one that comes on Thursday. */
export const yearEndVisits: VisitStory[] = [
  {
    id: exampleId('visita-padron-7'),
    on: '2026-10-15',
    values: {
      ...place,
      areas: ['B', 'G', 'D'],
      modalities: ['standing-meetings'],
      place: 'Sala de reuniones de la red de salud',
      purpose: 'Mirar otra vez los criterios de febrero.',
      whatWeDid:
        'Hicimos el diagnóstico de seguimiento y después la reunión. El equipo eligió los dos puestos donde la diferencia es mayor, y pidió que la instancia de articulación local vuelva a reunirse antes de diciembre.',
      meetingNumber: 4,
      frequency: 'fortnightly',
      team,
      dataReviewed: 'Padrón al 5 de octubre y devengado del 1001 al tercer trimestre.',
      ledBy: 'Jefatura de planeamiento',
      nextVisitOn: '2026-10-29',
    },
    rows: {
      participants: [rosa, newOfficer],
      otherPeople: [heads],
      processes: [
        { process: 'Meta 2027 por puesto', progress: 'going-well', feedback: 'Cuatro de seis puestos cerrados.' },
        {
          process: 'Instancia de articulación local',
          progress: 'stopped',
          feedback: 'Tres cambios de responsable desde agosto.',
        },
      ],
    },
    agreements: [
      {
        id: exampleId('acuerdo-metas-2027'),
        statement: 'Cerrar las metas 2027 de los seis establecimientos con el padrón de octubre',
        responsible: 'Jefatura de planeamiento',
        dueOn: '2026-11-24',
        proposedBy: 'institution',
        more: {
          decidedBy: 'Dirección de la red',
          verification: 'Hoja de metas con la fecha del corte',
          area: 'B',
          milestone: 'opening-budget',
        },
      },
      {
        id: exampleId('acuerdo-supervision'),
        statement: 'Hacer una supervisión conjunta en noviembre',
        responsible: 'Dirección de la red',
        dueOn: '2026-11-20',
        proposedBy: 'other',
        more: { decidedBy: 'Dirección de la red', dependsOn: 'other' },
        later: [
          {
            on: '2026-11-05',
            values: {
              status: 'cancelled',
              reason: 'La región pidió juntarla con la supervisión de diciembre; las dos partes están de acuerdo.',
            },
          },
        ],
      },
    ],
  },
  {
    id: exampleId('visita-padron-8'),
    on: '2026-10-29',
    values: {
      ...place,
      areas: ['B', 'G'],
      modalities: ['standing-meetings'],
      place: 'Sala de reuniones de la red de salud',
      purpose: 'Preparar lo que se entrega en la transferencia de gestión.',
      whatWeDid:
        'El equipo ordenó en una carpeta los cálculos del año, la guía y los accesos pendientes, para que quien llegue en enero encuentre todo. Se revisaron dos envíos de registros antes de mandarlos.',
      institutionContribution: 'Poner en la carpeta una hoja con «lo que no hay que volver a empezar de cero».',
      meetingNumber: 5,
      frequency: 'fortnightly',
      team,
      ledBy: 'Jefatura de planeamiento',
      institutionLearned: 'Una carpeta entendible vale más que un informe de transferencia largo.',
      assistantLearned: 'Conviene preguntar desde la primera visita quién más podría hacerlo.',
      smallChange: 'Dos personas revisan los registros antes de enviarlos; en agosto no los revisaba nadie.',
      nextVisitOn: '2026-11-12',
    },
    rows: {
      participants: [rosa, newOfficer],
      otherPeople: [heads],
      processes: [
        {
          process: 'Revisión del registro antes de enviar',
          progress: 'going-well',
          feedback: 'Dos errores corregidos a tiempo.',
        },
      ],
    },
    change: { where: 'team', noticedBy: 'Jefatura de planeamiento' },
    agreements: [
      {
        id: exampleId('acuerdo-reunion-ial'),
        statement: 'Convocar a la instancia de articulación local antes de diciembre',
        responsible: 'Secretaría técnica de la instancia',
        dueOn: '2026-11-30',
        proposedBy: 'institution',
        more: {
          decidedBy: 'Falta decidirlo en la instancia',
          status: 'proposed',
          area: 'D',
          dependsOn: 'civil-society',
        },
      },
    ],
  },
  {
    id: exampleId('visita-padron-9'),
    on: '2026-11-12',
    values: {
      status: 'not-held',
      notHeldBecause: ['team'],
      district: '990101',
      areas: ['B', 'G'],
      modalities: ['standing-meetings'],
      purpose: 'Revisar el acceso al sistema y los registros de octubre.',
      nextVisitOn: '2026-11-26',
    },
  },
  {
    id: exampleId('visita-padron-10'),
    on: '2026-11-26',
    writtenOn: '2026-11-12',
    values: {
      status: 'scheduled',
      startsAt: '09:00',
      district: '990101',
      place: 'Sala de reuniones de la red de salud',
      areas: ['B', 'G'],
      modalities: ['standing-meetings'],
      frequency: 'fortnightly',
      purpose: 'Cerrar las metas 2027 y mirar juntos los registros de noviembre.',
    },
  },
];
