import { type DistrictStory, exampleId } from '../example-story.ts';
import { ccoriwasiAssessments } from './assessments.ts';
import { calculationVisits } from './calculation-visits.ts';
import { changeOfPersonVisits } from './change-of-person-visits.ts';
import { meetingVisits } from './meeting-visits.ts';
import { ccoriwasiOthers } from './others.ts';
import { yearEndVisits } from './year-end-visits.ts';

const network = exampleId('red-valle-alto');

/** An Andean, Quechua-speaking district: the targets of child growth are to come out of the nominal roll. */
export const ccoriwasi: DistrictStory = {
  author: 'example-assistant',
  institution: network,
  institutions: [
    {
      id: network,
      on: '2026-01-20',
      values: {
        name: 'Red de Salud Valle Alto (demo)',
        type: 'health-network',
        district: '990101',
        setting: 'rural',
        careful: false,
        programmes: ['1001', '0002'],
        languages: ['qu', 'es'],
        connection: 'sometimes',
        executingUnit: '999-demo',
        office: 'Unidad de Planeamiento y Presupuesto',
        contact: 'Mesa de partes, en la capital de provincia (demo)',
      },
    },
    {
      id: exampleId('muni-ccoriwasi'),
      on: '2026-01-20',
      values: {
        name: 'Municipalidad Distrital de Ccoriwasi (demo)',
        type: 'district-municipality',
        district: '990101',
        setting: 'rural',
        careful: false,
        programmes: ['1001', '0083', '0036'],
        languages: ['qu', 'es'],
        connection: 'sometimes',
        office: 'Oficina de padrón nominal y programas sociales',
      },
    },
    {
      id: exampleId('ial-ccoriwasi'),
      on: '2026-02-10',
      values: {
        name: 'Instancia de Articulación Local de Ccoriwasi (demo)',
        type: 'local-articulation',
        district: '990101',
        setting: 'rural',
        careful: false,
        programmes: ['1001'],
        languages: ['qu', 'es'],
        connection: 'never',
      },
    },
  ],
  plan: {
    id: exampleId('plan-padron'),
    on: '2026-02-12',
    values: {
      title: 'La meta sale del padrón',
      status: 'agreed',
      demand: exampleId('demanda-meta'),
      contextFactors: ['seasonsAway', 'earlierTraining'],
      assistant: 'example-assistant',
      otherInstitutions: 'Municipalidad Distrital e Instancia de Articulación Local de Ccoriwasi (demo)',
      areas: ['B', 'G', 'D'],
      criteria: ['B1', 'B2', 'G1', 'G2'],
      expectedChange:
        'La meta de niñas y niños de 6 a 35 meses se calcula con el padrón nominal y no con la población proyectada.',
      product:
        'Una hoja de cálculo de metas por establecimiento, con su guía de una página, y un padrón homologado cada mes.',
      howWeWillKnow:
        'La programación 2027 de los seis establecimientos cita el corte del padrón, y la red puede mostrar el cálculo sin ayuda.',
      modalities: ['personal', 'standing-meetings'],
      whyModalities:
        'El cálculo depende de una sola persona, que necesita practicar; las decisiones son del equipo, que ya se reúne cada quincena.',
      frequency: 'fortnightly',
      team: 'Equipo de planeamiento y jefaturas de los seis establecimientos',
      institutionBrings:
        'Tiempo de la responsable del padrón los jueves, una computadora y la convocatoria a las jefaturas.',
      assistantBrings: 'Una hoja de cálculo ya probada en otra red y el viaje de cada quincena.',
      milestones: ['multi-year-programming', 'formulation', 'operational-plan-adjustment'],
      startsOn: '2026-02-12',
      endsOn: '2026-06-04',
      accompaniment: true,
      agreedWith: 'Dirección de la red y responsable de presupuesto',
    },
    later: [
      { on: '2026-03-05', values: { status: 'running' } },
      { on: '2026-06-04', values: { endsOn: '2026-12-18' } },
    ],
  },
  assessments: ccoriwasiAssessments,
  visits: [...calculationVisits, ...meetingVisits, ...changeOfPersonVisits, ...yearEndVisits],
  changes: [
    {
      id: exampleId('cambio-padron-envia'),
      on: '2026-05-21',
      values: {
        what: 'La responsable del padrón ya no espera la visita: envía sola el reporte de niñas y niños no encontrados.',
        noticedOn: '2026-05-21',
        where: 'person',
        direction: 'improves',
        noticedBy: 'Jefatura del puesto de salud de la parte alta',
        evidence: 'Tres reportes seguidos en el cuaderno de cargo, sin que nadie los pida.',
        areas: ['G'],
      },
    },
  ],
  others: ccoriwasiOthers,
};
