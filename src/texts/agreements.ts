/** Sentences of one agreement. */
export const agreementsTexts = {
  title: 'Acuerdo',
  newTitle: 'Nuevo acuerdo',
  loading: 'Abriendo el acuerdo…',
  finish: 'Guardar acuerdo',
  draftTitle: (statement: string) => (statement ? `Acuerdo · ${statement}` : 'Acuerdo'),
  kept: 'Cumplido',
  keptNow: 'Quedó como cumplido.',
  due: (date: string) => `para el ${date}`,
  before: (dates: string) => `antes: ${dates}`,
  responsible: (who: string) => `responsable: ${who}`,
  owes: { reason: 'Falta el motivo', newDueOn: 'Falta la nueva fecha' },
  historyLine: (what: string, who: string, when: string) => `${what} · ${who} · ${when}`,
  created: 'Se anotó',
  changed: (fields: string) => `Cambió: ${fields}`,
  changedElse: 'Se guardó de nuevo',
  somebody: 'otra persona de la Red',
} as const;
