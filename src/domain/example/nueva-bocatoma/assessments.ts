import { exampleId, type RecordStory, rating } from '../example-story.ts';

const shared = { howTeamAnswers: 'each-apart', explained: true, sharing: 'voices' };

/** A disagreement that stays written until it is settled, and a criterion that is not the community's way. */
export const nuevaBocatomaAssessments: RecordStory[] = [
  {
    id: exampleId('diagnostico-rio-1'),
    on: '2026-02-03',
    values: {
      ...shared,
      assessedOn: '2026-02-03',
      moment: 'baseline',
      areas: ['F', 'C', 'E'],
      team: 'Área técnica municipal, logística y presupuesto',
      ...rating('F1', { team: 2, assistant: 2, result: 'agreed', agreed: 2 }),
      ...rating('F2', {
        team: 2,
        assistant: 1,
        result: 'agreed',
        agreed: 1,
        conversation: 'Se sabe cuánto se gasta en agua, pero nadie puede decir cuánto de eso es llegar.',
      }),
      ...rating('F3', {
        team: 1,
        assistant: 2,
        result: 'agreed',
        agreed: 1,
        conversation: 'Falta acordarlo con la comunidad.',
      }),
      ...rating('C2', { team: 2, assistant: 2, result: 'agreed', agreed: 2 }),
      ...rating('E2', {
        team: 2,
        assistant: 1,
        result: 'disagreement',
        disagreement:
          'El equipo cuenta los pedidos que salieron a tiempo; quien asiste, los que llegaron. Se verá en marzo con el registro de ambos.',
      }),
    },
  },
  {
    id: exampleId('diagnostico-rio-2'),
    on: '2026-10-22',
    values: {
      ...shared,
      assessedOn: '2026-10-22',
      moment: 'follow-up',
      areas: ['F', 'E', 'H'],
      team: 'Área técnica municipal, logística y jefatura de la comunidad',
      ...rating('F1', {
        team: 3,
        assistant: 3,
        result: 'agreed',
        agreed: 3,
        evidence: 'Lista de 11 comunidades con personas, lengua y cobertura de agua clorada.',
      }),
      ...rating('F2', {
        team: 3,
        assistant: 3,
        result: 'agreed',
        agreed: 3,
        evidence: 'Cuadro multianual de necesidades con bote, combustible e intérprete por comunidad.',
      }),
      ...rating('F3', { team: 2, assistant: 2, result: 'agreed', agreed: 2 }),
      ...rating('E2', {
        team: 2,
        assistant: 2,
        result: 'agreed',
        agreed: 2,
        conversation: 'Con los dos registros lado a lado se vio lo mismo: salen a tiempo y llegan tarde.',
      }),
      ...rating('H1', {
        team: 'not-applicable',
        teamNote: 'La comunidad decide en su propia asamblea.',
        assistant: 'not-applicable',
        assistantNote: 'La comunidad decide en su propia asamblea.',
        result: 'agreed',
        agreed: 'not-applicable',
        reason: 'La comunidad decide en su propia asamblea.',
      }),
    },
  },
];
