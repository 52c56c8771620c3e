/** Sentences of one agreement. */
export const agreementsTexts = {
  title: 'Acuerdo',
  loading: 'Abriendo el acuerdo…',
  finish: 'Guardar acuerdo',
  draftTitle: (statement: string) => (statement ? `Acuerdo · ${statement}` : 'Acuerdo'),
  unknown: 'Este acuerdo todavía no ha llegado a esta tableta.',
  kept: 'Cumplido',
  keptNow: 'Quedó como cumplido.',
  due: (date: string) => `para el ${date}`,
  responsible: (who: string) => `responsable: ${who}`,
  historyLine: (what: string, who: string, when: string) => `${what} · ${who} · ${when}`,
  created: 'Se anotó',
  changed: (fields: string) => `Cambió: ${fields}`,
  changedElse: 'Se guardó de nuevo',
  somebody: 'otra persona de la Red',
} as const;
