import { type DistrictStory, exampleId } from '../example-story.ts';
import { nuevaBocatomaAssessments } from './assessments.ts';
import { chlorineVisits } from './chlorine-visits.ts';
import { costVisits } from './cost-visits.ts';
import { nuevaBocatomaOthers } from './others.ts';
import { riverVisits } from './river-visits.ts';

const municipality = exampleId('muni-nueva-bocatoma');

/** An Amazonian, Asháninka district without internet: what it really costs to reach eleven communities. */
export const nuevaBocatoma: DistrictStory = {
  author: 'example-assistant',
  institution: municipality,
  institutions: [
    {
      id: municipality,
      on: '2026-01-22',
      values: {
        name: 'Municipalidad Distrital de Nueva Bocatoma (demo)',
        type: 'district-municipality',
        district: '990201',
        setting: 'rural',
        careful: false,
        programmes: ['0083', '0068'],
        languages: ['cni', 'es'],
        connection: 'never',
        office: 'Área técnica municipal',
        contact: 'Radio de la municipalidad, por las mañanas (demo)',
      },
    },
    {
      id: exampleId('ugel-riberena'),
      on: '2026-01-22',
      values: {
        name: 'UGEL Ribereña (demo)',
        type: 'education-office',
        district: '990201',
        setting: 'mixed',
        careful: false,
        programmes: ['0090'],
        languages: ['es', 'cni', 'qu'],
        connection: 'sometimes',
      },
    },
    {
      id: exampleId('comunidad-shinkibeni'),
      on: '2026-02-05',
      values: {
        name: 'Comunidad Nativa Shinkibeni (demo)',
        type: 'community',
        district: '990201',
        settlement: 'Shinkibeni (demo)',
        setting: 'rural',
        people: 'Asháninka',
        careful: true,
        programmes: ['0083'],
        languages: ['cni'],
        connection: 'never',
      },
    },
  ],
  plan: {
    id: exampleId('plan-ultima-comunidad'),
    on: '2026-02-03',
    values: {
      title: 'Llegar a la última comunidad',
      status: 'running',
      assistant: 'example-assistant',
      otherInstitutions: 'UGEL Ribereña y Comunidad Nativa Shinkibeni (demo)',
      areas: ['F', 'C', 'E'],
      criteria: ['F2', 'F3', 'E2'],
      expectedChange: 'La programación incluye el costo real de bote, combustible e intérprete para 11 comunidades.',
      product: 'Una lista de 11 comunidades con su costo de llegar, y el cuadro multianual de necesidades que la usa.',
      howWeWillKnow:
        'El requerimiento de cloro y el de intérprete salen con el costo de llegar escrito, comunidad por comunidad.',
      modalities: ['hands-on', 'workshop'],
      whyModalities:
        'La cloración se aprende haciendo, en la lengua de quien la hace; el costo de llegar se arma entre todo el equipo.',
      priorTraining: 'Curso de operación de sistemas de agua, de la dirección regional de vivienda (2025)',
      institutionBrings: 'Bote y motorista de la municipalidad, y la convocatoria a las comunidades.',
      assistantBrings: 'Comparador de cloro de práctica y las láminas en asháninka.',
      milestones: ['needs-schedule', 'multi-year-programming', 'procurement-plan'],
      startsOn: '2026-02-03',
      endsOn: '2026-07-21',
      accompaniment: true,
      agreedWith: 'Alcaldía, área técnica municipal y asamblea de la comunidad',
      'preparation/row1': { order: 'Va' },
      'preparation/row1/resource': 'Comparador de cloro y reactivo',
      'preparation/row1/responsible': 'Área técnica municipal',
      'preparation/row1/ready': true,
    },
    later: [{ on: '2026-07-21', values: { endsOn: '2026-12-18' } }],
  },
  assessments: nuevaBocatomaAssessments,
  visits: [...chlorineVisits, ...costVisits, ...riverVisits],
  changes: [
    {
      id: exampleId('cambio-cuaderno-cloro'),
      on: '2026-05-08',
      values: {
        institution: exampleId('comunidad-shinkibeni'),
        what: 'El operador de la JASS anota el cloro residual en un cuaderno y lo muestra en la asamblea.',
        noticedOn: '2026-05-08',
        where: 'service',
        direction: 'improves',
        noticedBy: 'Una madre de la comunidad, en la asamblea',
        evidence: 'Cuaderno con nueve semanas seguidas.',
        areas: ['C'],
      },
    },
    {
      id: exampleId('cambio-otro-camino'),
      on: '2026-09-02',
      values: {
        what: 'Dos comunidades eligieron recoger el cloro en el puesto de salud, y no esperar el bote municipal.',
        noticedOn: '2026-09-02',
        where: 'population',
        direction: 'unexpected',
        noticedBy: 'Motorista de la municipalidad',
        areas: ['F'],
      },
    },
  ],
  others: nuevaBocatomaOthers,
};
