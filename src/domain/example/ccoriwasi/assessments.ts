import { exampleId, type RecordStory, rating } from '../example-story.ts';

const shared = {
  areas: ['B', 'G', 'D'],
  howTeamAnswers: 'agreed-together',
  explained: true,
  sharing: 'voices',
};

/** Two looks at the same criteria, with both voices: one grew less than hoped and one fell back. */
export const ccoriwasiAssessments: RecordStory[] = [
  {
    id: exampleId('diagnostico-padron-1'),
    on: '2026-02-10',
    values: {
      ...shared,
      assessedOn: '2026-02-10',
      moment: 'baseline',
      team: 'Responsable de presupuesto, responsable del padrón nominal y dos jefaturas de puesto',
      ...rating('B1', {
        team: 3,
        assistant: 2,
        result: 'agreed',
        agreed: 3,
        evidence:
          'La hoja de 2025 está guardada y usa matrícula y registros del servicio; falta el padrón en dos puestos.',
        conversation: 'Vimos juntos la hoja: el cálculo existe y se puede mostrar. Acordamos el nivel del equipo.',
      }),
      ...rating('B2', {
        team: 2,
        assistant: 2,
        result: 'agreed',
        agreed: 2,
        conversation: 'Hay lista de insumos para hierro y controles; los precios son del año pasado.',
      }),
      ...rating('G1', { team: 2, assistant: 2, result: 'agreed', agreed: 2 }),
      ...rating('G2', {
        team: 2,
        assistant: 1,
        result: 'agreed',
        agreed: 1,
        conversation: 'El equipo reconoció que los reportes se envían y aquí no se vuelven a mirar.',
      }),
      ...rating('D3', {
        team: 3,
        assistant: 3,
        result: 'agreed',
        agreed: 3,
        evidence: 'Plan de trabajo de la instancia de articulación local, con responsable por sector.',
      }),
    },
  },
  {
    id: exampleId('diagnostico-padron-2'),
    on: '2026-10-15',
    values: {
      ...shared,
      assessedOn: '2026-10-15',
      moment: 'follow-up',
      team: 'Responsable de presupuesto, nueva responsable del padrón y seis jefaturas de establecimiento',
      ...rating('B1', {
        team: 4,
        assistant: 3,
        result: 'agreed',
        agreed: 4,
        evidence: 'Cuadro de meta programada y atendida por establecimiento; dos metas corregidas en julio.',
        conversation: 'Quien asiste no conocía la corrección de julio. El equipo la mostró y se acordó el nivel 4.',
      }),
      ...rating('B2', {
        team: 3,
        assistant: 3,
        result: 'agreed',
        agreed: 3,
        evidence: 'Cuadro multianual de necesidades con precios de mayo; el monto corresponde a la meta.',
      }),
      ...rating('G1', {
        team: 3,
        assistant: 2,
        result: 'disagreement',
        disagreement:
          'El equipo dice que ya se revisa antes de enviar; quien asiste vio dos envíos de setiembre sin revisar. Miraremos juntos los de noviembre.',
      }),
      ...rating('G2', {
        team: 3,
        assistant: 3,
        result: 'agreed',
        agreed: 3,
        evidence: 'Actas de las reuniones quincenales con la decisión anotada al pie de cada indicador.',
      }),
      ...rating('D3', {
        team: 2,
        assistant: 2,
        result: 'agreed',
        agreed: 2,
        conversation: 'Desde agosto la instancia casi no se reunió: cambiaron tres responsables. Bajó, y así se anota.',
      }),
    },
  },
];
