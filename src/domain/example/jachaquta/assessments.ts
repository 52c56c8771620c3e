import { exampleId, type RecordStory, rating } from '../example-story.ts';

// «Solo lo acordado»: the two voices stayed on the tablet where they were given, so this record has none.
const shared = { areas: ['H', 'I', 'A'], howTeamAnswers: 'agreed-together', explained: true, sharing: 'agreed' };

/** Only what was agreed is here; one criterion still waits for its evidence. */
export const jachaqutaAssessments: RecordStory[] = [
  {
    id: exampleId('diagnostico-balance-1'),
    on: '2026-07-16',
    values: {
      ...shared,
      assessedOn: '2026-07-16',
      moment: 'baseline',
      team: 'Gerencia de planeamiento, secretaría de la Mesa y dos integrantes del comité',
      ...rating('H1', {
        result: 'agreed',
        agreed: 3,
        evidence: 'Actas del presupuesto participativo con propuestas de mujeres y de comunidades.',
      }),
      ...rating('H2', { result: 'agreed', agreed: 2 }),
      ...rating('I1', {
        result: 'agreed',
        agreed: 2,
        conversation: 'El acuerdo tiene metas; a cuatro les falta quién responde.',
      }),
      ...rating('I2', { result: 'agreed', agreed: 1 }),
      ...rating('A1', { result: 'agreed', agreed: 2 }),
      ...rating('A2', {
        result: 'agreed',
        agreed: 'missing-evidence',
        missing: 'El valor de hoy de los indicadores de heladas; lo tiene la oficina de gestión del riesgo.',
      }),
    },
  },
  {
    id: exampleId('diagnostico-balance-2'),
    on: '2026-11-10',
    values: {
      ...shared,
      assessedOn: '2026-11-10',
      moment: 'follow-up',
      team: 'Grupo de seguimiento concertado',
      ...rating('H1', {
        result: 'agreed',
        agreed: 3,
        evidence: 'La agenda del taller de setiembre la armaron las organizaciones.',
      }),
      ...rating('H2', {
        result: 'agreed',
        agreed: 3,
        evidence: 'Tres reuniones del comité con el gasto del 0068 y una alerta enviada.',
      }),
      ...rating('I1', {
        result: 'agreed',
        agreed: 3,
        evidence: 'Los nueve compromisos tienen responsable y línea de base.',
      }),
      ...rating('I2', {
        result: 'agreed',
        agreed: 3,
        evidence: 'Reporte de seguimiento concertado del 10 de noviembre.',
      }),
      ...rating('I3', {
        result: 'agreed',
        agreed: 3,
        evidence: 'El balance está en el informe de transferencia y tiene fecha con las nuevas autoridades.',
      }),
      ...rating('A1', { result: 'talking' }),
      ...rating('A2', { result: 'agreed', agreed: 2 }),
    },
  },
];
