/** Sentences of the visit note. */
export const visitsTexts = {
  title: 'Nota de visita',
  loading: 'Abriendo la nota…',
  finish: 'Terminar nota',
  print: 'Imprimir nota',
  act: 'Acta para firmar',
  draftTitle: (institution: string) => (institution ? `Nota de visita · ${institution}` : 'Nota de visita'),
  meeting: (number: number, frequency: string) => `${number}.ª reunión${frequency ? ` ${frequency}` : ''}`,
  frequencies: { fortnightly: 'quincenal', monthly: 'mensual' },
  late: (days: number, frequency: string) =>
    `Han pasado ${days} días desde la última reunión ${frequency}. No impide guardar.`,
} as const;
