import { exampleId, type VisitStory } from '../example-story.ts';
import { place, technician } from './people.ts';

/** What it costs to arrive: eleven communities by their routes. */
export const costVisits: VisitStory[] = [
  {
    id: exampleId('visita-rio-3'),
    on: '2026-03-26',
    values: {
      ...place,
      areas: ['F', 'E'],
      modalities: ['workshop'],
      place: 'Salón de la municipalidad',
      purpose: 'Calcular entre todas las áreas cuánto cuesta llegar a cada comunidad.',
      whatWeDid:
        'Cinco personas de tres áreas listaron las once comunidades y pusieron, para cada una, galones, horas y días de intérprete. Después compararon su registro de pedidos con el de lo que llegó.',
      'priorTraining/topic': 'Operación de sistemas de agua y programación multianual',
      'priorTraining/when': 'Noviembre de 2025',
      'priorTraining/givenBy': 'Dirección regional de vivienda (demo)',
      'priorTraining/whatRemained': 'Quedó clara la cloración; no quedó claro cómo se costea llegar.',
      process: 'Programación del mantenimiento del agua rural',
      hardestPart: 'Poner precio al viaje: el combustible cambia de un mes a otro y nadie lo anotaba.',
      whoChoseIt: 'Logística y área técnica, juntas',
      workshopProduct: 'Una lista de once comunidades con galones, horas de bote y días de intérprete.',
      productOwner: 'Responsable del área técnica municipal',
      institutionContribution: 'Costear por ruta y no por comunidad: un viaje sirve para tres.',
      assistantLearned: 'La ruta la conoce el motorista; hay que invitarlo desde el principio.',
      smallChange: 'Logística pidió el cuaderno del motorista para armar los precios.',
      nextVisitOn: '2026-05-21',
    },
    rows: {
      participants: [
        technician,
        { role: 'local-expert', position: 'Motorista de la municipalidad', nameAccepted: false, gender: 'man' },
      ],
      otherPeople: [{ who: 'Personal de logística y presupuesto', role: 'assisted', women: 2, men: 2 }],
      workshopMoments: [
        { moment: 'Lo que ya sabemos', minutes: 30, how: 'Cada área en una tarjeta' },
        { moment: 'La lista de rutas', minutes: 90, how: 'En el mapa, con el motorista' },
      ],
    },
    change: { where: 'team', noticedBy: 'Responsable del área técnica municipal' },
    agreements: [
      {
        id: exampleId('acuerdo-interprete'),
        statement: 'Incluir intérprete en el Cuadro Multianual de Necesidades',
        responsible: 'Responsable de logística',
        dueOn: '2026-05-29',
        proposedBy: 'institution',
        more: {
          decidedBy: 'Gerencia municipal',
          verification: 'Ítem de intérprete en el cuadro',
          area: 'F',
          milestone: 'needs-schedule',
        },
        later: [{ on: '2026-05-27', values: { status: 'kept', keptOn: '2026-05-27' } }],
      },
    ],
  },
  {
    id: exampleId('visita-rio-4'),
    on: '2026-05-21',
    values: {
      ...place,
      areas: ['F', 'E'],
      modalities: ['hands-on'],
      place: 'Oficina de logística',
      purpose: 'Pasar la lista de rutas al cuadro multianual de necesidades.',
      whatWeDid:
        'Logística cargó cuatro de las once rutas en el cuadro, con precio de combustible del mes. La quinta la cargó sola, sin preguntar. Se dejó una hoja para las que faltan.',
      practiceTopic: 'system',
      complexity: 'high',
      planB: 'Sin luz se trabaja en la hoja de papel y se carga al volver.',
      adaptation: 'El intérprete se cargó como servicio por día, porque no figura como personal.',
      onTheirOwnOn: '2026-05-28',
      institutionLearned: '«Si no está en el cuadro, el intérprete no existe».',
      smallChange: 'Logística pregunta por la lengua de cada comunidad antes de armar el pedido.',
      nextVisitOn: '2026-06-18',
    },
    rows: {
      participants: [technician],
      otherPeople: [{ who: 'Personal de logística', role: 'assisted', women: 1, men: 1 }],
      preparation: [
        { resource: 'Lista de rutas con precios', responsible: 'Área técnica municipal', ready: true },
        { resource: 'Computadora con el cuadro abierto', responsible: 'Logística', ready: false },
      ],
      practiceSteps: [{ step: 'Cargar una ruta completa', whoDidIt: 3, achieved: 'yes' }],
    },
    change: { where: 'institution', noticedBy: 'Responsable del área técnica municipal' },
  },
];
