import { type DistrictStory, exampleId } from '../example-story.ts';
import { jachaqutaAssessments } from './assessments.ts';
import { balanceVisits } from './balance-visits.ts';
import { jachaqutaOthers } from './others.ts';
import { readingVisits } from './reading-visits.ts';

const municipality = exampleId('muni-jachaquta');

/** An Aimara province in the year of elections: the balance of one accord becomes the ground of the next. */
export const jachaquta: DistrictStory = {
  author: 'example-assistant-2',
  institution: municipality,
  institutions: [
    {
      id: municipality,
      on: '2026-06-30',
      values: {
        name: 'Municipalidad Provincial de Jach’aquta (demo)',
        type: 'provincial-municipality',
        district: '990301',
        setting: 'mixed',
        careful: false,
        programmes: ['0068', '0121'],
        languages: ['ay', 'es'],
        connection: 'always',
        office: 'Gerencia de planeamiento y presupuesto',
        contact: 'presupuesto@jachaquta.demo',
      },
    },
    {
      id: exampleId('mesa-jachaquta'),
      on: '2026-06-30',
      values: {
        name: 'Mesa de Concertación Provincial (demo)',
        type: 'roundtable',
        district: '990301',
        setting: 'mixed',
        careful: false,
        languages: ['ay', 'es'],
        connection: 'always',
      },
    },
    {
      id: exampleId('vigilancia-jachaquta'),
      on: '2026-07-14',
      values: {
        name: 'Comité de Vigilancia del Presupuesto Participativo (demo)',
        type: 'oversight-committee',
        district: '990301',
        setting: 'mixed',
        careful: false,
        programmes: ['0068'],
        languages: ['ay', 'es'],
        connection: 'sometimes',
      },
    },
  ],
  plan: {
    id: exampleId('plan-balance'),
    on: '2026-07-14',
    values: {
      title: 'Del balance al nuevo acuerdo',
      status: 'running',
      assistant: 'example-assistant-2',
      otherInstitutions: 'Mesa de Concertación Provincial y Comité de Vigilancia (demo)',
      areas: ['H', 'I', 'A'],
      criteria: ['I1', 'I2', 'I3', 'H2'],
      expectedChange:
        'El balance concertado 2023–2026 se entrega en la transferencia de gestión y sustenta el acuerdo 2027–2030.',
      product:
        'Un balance de nueve compromisos con línea de base, en aimara y castellano, y el acta en que se entrega.',
      howWeWillKnow:
        'El informe de transferencia lo incluye y las nuevas autoridades tienen fecha para leerlo con la Mesa.',
      modalities: ['document-review', 'standing-meetings', 'workshop'],
      whyModalities:
        'Primero hay que leer lo escrito; después conversarlo cada mes; y trabajar en taller lo más difícil, la línea de base.',
      frequency: 'monthly',
      team: 'Grupo de seguimiento concertado',
      priorTraining: 'Curso de seguimiento concertado, de la Mesa regional (mayo de 2026)',
      milestones: ['hearing-september', 'handover'],
      startsOn: '2026-07-14',
      endsOn: '2026-12-01',
      accompaniment: false,
      agreedWith: 'Alcaldía provincial, secretaría de la Mesa y presidencia del Comité de Vigilancia',
    },
  },
  assessments: jachaqutaAssessments,
  visits: [...readingVisits, ...balanceVisits],
  changes: [
    {
      id: exampleId('cambio-reporte-comite'),
      on: '2026-09-15',
      values: {
        institution: exampleId('vigilancia-jachaquta'),
        what: 'La oficina de presupuesto entrega el reporte al comité sin que lo pidan por mesa de partes.',
        noticedOn: '2026-09-15',
        where: 'institution',
        direction: 'improves',
        noticedBy: 'Presidencia del comité de vigilancia',
        evidence: 'Tres reportes entregados en reunión, con fecha.',
        areas: ['H'],
      },
    },
  ],
  others: jachaqutaOthers,
};
