/** Sentences of the visit note. */
export const visitsTexts = {
  title: 'Nota de visita',
  loading: 'Abriendo la nota…',
  finish: 'Terminar nota',
  print: 'Imprimir nota',
  act: 'Acta para firmar',
  planDeleted: 'su plan se borró',
  institutionDeleted: 'su institución se borró',
  scheduled: {
    title: (day: string) => `Estaba programada para el ${day}`,
    titleUndated: 'Está programada',
    help: 'Al decir cómo fue, aparece lo que toca anotar. Si todavía no llega el día, se puede dejar así.',
    held: 'Se hizo',
    notHeld: 'No se pudo',
  },
  recommendations: {
    title: 'Recomendaciones que siguen abiertas',
    help: 'De una revisión de documentos anterior: se cierran cuando se conversan y la institución decide.',
    seen: (day: string) => `Visto el ${day}`,
    noText: 'Recomendación sin texto',
    stillOpen: 'Queda abierta hasta anotar con quién se conversó y quién decidió.',
  },
  steps: {
    title: (day: string) => `La vez pasada, el ${day}`,
    unmarked: 'sin marcar',
    own: 'ya lo hace sin ayuda',
    allOwn: 'La persona hizo todos los pasos sin ayuda: la tarea ya es suya. Puede pasar a acompañamiento.',
    lastTime: (words: string) => `La vez pasada: ${words}`,
  },
  draftTitle: (institution: string) => (institution ? `Nota de visita · ${institution}` : 'Nota de visita'),
  meeting: (number: number, frequency: string) => `${number}.ª reunión${frequency ? ` ${frequency}` : ''}`,
  frequencies: { fortnightly: 'quincenal', monthly: 'mensual' },
  late: (days: number, frequency: string) =>
    `Han pasado ${days} días desde la última reunión ${frequency}. No impide guardar.`,
} as const;
