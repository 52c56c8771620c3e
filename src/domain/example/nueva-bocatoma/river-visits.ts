import { exampleId, type VisitStory } from '../example-story.ts';
import { elmer, place, technician } from './people.ts';

/** The second half of the year, with a note that was left half-way in the boat. */
export const riverVisits: VisitStory[] = [
  {
    id: exampleId('visita-rio-5'),
    on: '2026-06-18',
    values: {
      ...place,
      areas: ['F', 'C'],
      programmes: ['0083', '0090'],
      modalities: ['workshop', 'hands-on'],
      place: 'Local comunal de Shinkibeni',
      purpose: 'Que agua y materiales viajen en el mismo bote.',
      whatWeDid:
        'Municipalidad y UGEL armaron juntas un calendario de viajes hasta diciembre. Por la tarde se practicó el registro de entrega en asháninka, con firma o huella en papel.',
      'priorTraining/topic': 'Taller de rutas de marzo',
      'priorTraining/when': 'Marzo de 2026',
      process: 'Distribución de cloro y materiales en lengua originaria',
      hardestPart: 'Ponerse de acuerdo en las fechas: cada una tiene las suyas.',
      workshopProduct: 'Calendario de viajes compartidos de julio a diciembre.',
      productOwner: 'Especialista de la UGEL',
      practiceTopic: 'procedure',
      adaptation: 'La hoja de entrega quedó con dibujos: la entiende quien no lee castellano.',
      institutionContribution: 'Que las fechas las ponga la comunidad según la cosecha y no la oficina.',
      smallChange: 'La UGEL avisó por radio que sus cajas salen en el bote de la municipalidad.',
      nextVisitOn: '2026-08-13',
    },
    rows: {
      participants: [technician, elmer],
      otherPeople: [{ who: 'Familias y autoridades de la comunidad', role: 'assisted', women: 5, men: 4, notSaid: 1 }],
      preparation: [{ resource: 'Hojas de entrega impresas', quantity: '40', responsible: 'UGEL', ready: true }],
      practiceSteps: [{ step: 'Registrar una entrega en asháninka', whoDidIt: 3, achieved: 'yes' }],
    },
    change: { where: 'service', noticedBy: 'Jefatura de la comunidad' },
    agreements: [
      {
        id: exampleId('acuerdo-viaje-unido'),
        statement: 'Hacer en octubre el primer viaje compartido de agua y materiales',
        responsible: 'Especialista de la UGEL',
        dueOn: '2026-10-16',
        proposedBy: 'institution',
        more: {
          decidedBy: 'Dirección de la UGEL y alcaldía',
          verification: 'Hoja de ruta con las dos cargas',
          area: 'D',
          dependsOn: 'other',
        },
        later: [{ on: '2026-10-22', values: { status: 'kept', keptOn: '2026-10-15' } }],
      },
    ],
  },
  {
    id: exampleId('visita-rio-6'),
    on: '2026-08-13',
    values: {
      ...place,
      institution: exampleId('comunidad-shinkibeni'),
      areas: ['C'],
      modalities: ['hands-on'],
      place: 'Reservorio de la comunidad',
      purpose: 'Ver si el cloro se pone sin que nadie venga.',
      whatWeDid:
        'El operador mostró su cuaderno: once semanas anotadas y dos con cloro bajo, cuando no llegó el insumo. Enseñó el mismo paso a la operadora de la comunidad vecina; quien asiste solo miró.',
      practiceTopic: 'service-improvement',
      adaptation: 'El cuaderno cuelga del local comunal, para que lo vea quien quiera.',
      onTheirOwnOn: '2026-08-27',
      institutionLearned: 'Que el cuaderno se revisa en la asamblea y no en la oficina.',
      assistantLearned: 'Quien mejor explica la cloración es quien la hace cada semana.',
      smallChange: 'El operador enseñó a otra comunidad sin que se lo pidan.',
      nextVisitOn: '2026-10-22',
    },
    rows: {
      participants: [
        {
          role: 'assisted',
          position: 'Operador de la JASS',
          nameAccepted: true,
          name: 'Abel S. (demo)',
          gender: 'man',
        },
        { role: 'assisted', position: 'Operadora de la comunidad vecina', nameAccepted: false, gender: 'woman' },
      ],
      preparation: [{ resource: 'Comparador de cloro', responsible: 'JASS', ready: true }],
      practiceSteps: [{ step: 'Medir, poner y anotar', whoDidIt: 4, achieved: 'yes' }],
    },
    change: { where: 'population', noticedBy: 'Jefatura de la comunidad' },
    agreements: [
      {
        id: exampleId('acuerdo-cloro-2027'),
        statement: 'Pedir el cloro de 2027 para las once comunidades, con el costo de llegar',
        responsible: 'Responsable del área técnica municipal',
        dueOn: '2026-10-30',
        proposedBy: 'civil-society',
        more: { decidedBy: 'Alcaldía', verification: 'Requerimiento con once líneas', area: 'E', programme: '0083' },
      },
    ],
  },
  {
    id: exampleId('visita-rio-7'),
    on: '2026-10-22',
    values: {
      ...place,
      areas: ['F', 'E'],
      modalities: ['hands-on'],
      place: 'Salón de la municipalidad',
      purpose: 'Mirar otra vez los criterios de febrero y dejar el requerimiento de 2027 listo.',
      whatWeDid:
        'Hicimos el diagnóstico de seguimiento con la jefatura de la comunidad. Después el equipo armó el requerimiento de 2027 con las once rutas; quedaron tres por confirmar con la radio.',
      practiceTopic: 'procedure',
      adaptation: 'Las rutas se confirman por radio y no por oficio.',
      decision: 'La municipalidad decidió enviar el requerimiento en diciembre, apenas se apruebe el presupuesto.',
      assistantLearned:
        'Contar solo lo que salió nos hizo discutir ocho meses; contar lo que llegó se entendió en una hora.',
      nextVisitOn: '2026-11-19',
    },
    rows: {
      participants: [technician],
      otherPeople: [{ who: 'Logística y jefatura de la comunidad', role: 'assisted', women: 2, men: 3 }],
      preparation: [{ resource: 'Los dos registros de pedidos', responsible: 'Logística', ready: true }],
      practiceSteps: [{ step: 'Armar el requerimiento por rutas', whoDidIt: 3, achieved: 'partly' }],
    },
    agreements: [
      {
        id: exampleId('acuerdo-rutas-radio'),
        statement: 'Confirmar por radio las tres rutas que faltan',
        responsible: 'Motorista de la municipalidad',
        dueOn: '2026-11-27',
        proposedBy: 'together',
        more: { decidedBy: 'Gerencia municipal', verification: 'Hoja con las once rutas completas', area: 'F' },
      },
    ],
  },
  {
    id: exampleId('visita-rio-8'),
    on: '2026-11-19',
    halfWay: true,
    values: {
      status: 'held',
      district: '990201',
      medium: 'in-person',
      areas: ['F'],
      modalities: ['workshop'],
      purpose: 'Preparar la entrega de rutas para las nuevas autoridades.',
      process: 'Transferencia de gestión del área técnica',
      'priorTraining/topic': 'Taller de rutas de marzo',
    },
    rows: { participants: [technician] },
  },
];
