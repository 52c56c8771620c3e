import { exampleId, type VisitStory } from '../example-story.ts';
import { nelly, place, rosa } from './people.ts';

/** Before the programming: the first calculation with the nominal roll, and the rest of it. */
export const calculationVisits: VisitStory[] = [
  {
    id: exampleId('visita-padron-1'),
    on: '2026-02-12',
    values: {
      ...place,
      areas: ['B', 'G'],
      modalities: ['personal'],
      place: 'Oficina de la responsable del padrón, en la municipalidad',
      purpose: 'Calcular juntas la meta de un establecimiento con el padrón, para ver si se puede.',
      whatWeDid:
        'Abrimos el padrón de enero y separamos a niñas y niños de 6 a 35 meses del puesto de la parte alta. Comparamos con la población proyectada: 41 contra 63. Nelly llenó la segunda mitad de la hoja por su cuenta.',
      task: 'Calcular la meta de un establecimiento con el padrón nominal',
      personalPurpose: 'procedure',
      atWorkplace: true,
      confidence: 2,
      anotherSession: 'yes',
      institutionContribution:
        'Propusieron separar primero a quienes cambiaron de domicilio: «si no, la meta nunca baja».',
      assistantLearned:
        'Las mudanzas a la cosecha explican casi la mitad de la diferencia; el padrón las ve y la proyección no.',
      smallChange: 'La hoja de metas ya no empieza con la cifra del año pasado: empieza con el corte del padrón.',
      nextVisitOn: '2026-03-05',
      nextStep: 'Repetir el cálculo en los otros cinco establecimientos.',
    },
    rows: {
      participants: [nelly],
      taskSteps: [
        { step: 'Bajar el padrón y anotar la fecha de corte', whoDidIt: 3 },
        {
          step: 'Separar por edad y establecimiento',
          whoDidIt: 2,
          difficulty: 'Los nombres de los puestos no coinciden',
        },
        { step: 'Comparar con la población proyectada', whoDidIt: 4 },
      ],
    },
    change: { where: 'person', noticedBy: 'Responsable del padrón nominal' },
    agreements: [
      {
        id: exampleId('acuerdo-homologar'),
        statement: 'Homologar el padrón cada primer lunes del mes',
        responsible: 'Responsable del padrón nominal',
        dueOn: '2026-04-06',
        proposedBy: 'institution',
        more: {
          decidedBy: 'Gerencia municipal',
          verification: 'Acta de homologación firmada cada mes',
          type: 'improvement',
          area: 'G',
        },
        later: [{ on: '2026-04-06', values: { status: 'kept', keptOn: '2026-04-06' } }],
      },
    ],
  },
  {
    id: exampleId('visita-padron-2'),
    on: '2026-03-05',
    values: {
      ...place,
      areas: ['B'],
      modalities: ['personal'],
      place: 'Red de salud, oficina de presupuesto',
      purpose: 'Terminar la meta de los otros cinco establecimientos.',
      whatWeDid:
        'Rosa y Nelly calcularon las cinco metas; quien asiste solo respondió preguntas. Quedó una diferencia por resolver en el puesto de la ribera, donde el padrón repite a cuatro familias.',
      task: 'Meta física de seis establecimientos para la programación multianual',
      personalPurpose: 'procedure',
      atWorkplace: true,
      confidence: 3,
      anotherSession: 'no',
      institutionContribution: 'Guardar cada cálculo con la fecha del corte en el nombre del archivo.',
      smallChange: 'Presupuesto y padrón ya se llaman por teléfono antes de cada corte; antes se enviaban oficios.',
      nextVisitOn: '2026-04-16',
      nextStep: 'Llevar las metas a la primera reunión del equipo.',
    },
    rows: { participants: [nelly, rosa] },
    change: { where: 'team', noticedBy: 'Responsable de presupuesto' },
    agreements: [
      {
        id: exampleId('acuerdo-comparar-meta'),
        statement: 'Comparar meta programada y atendida por establecimiento',
        responsible: 'Responsable de presupuesto',
        dueOn: '2026-04-30',
        proposedBy: 'together',
        more: {
          decidedBy: 'Dirección de la red',
          verification: 'Cuadro por establecimiento en la reunión de abril',
          area: 'B',
        },
        later: [
          {
            on: '2026-04-30',
            values: {
              status: 'partly-kept',
              keptOn: '2026-04-30',
              reason: 'El cuadro salió para cuatro de los seis establecimientos.',
              obstacles: ['resources', 'staff'],
            },
          },
        ],
      },
    ],
  },
];
