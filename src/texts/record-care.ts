/** Who may undo what: deleting, restoring, history, and records of which a part is not here. Sentences of every room. */
export const recordCareTexts = {
  actions: 'Más acciones',
  remove: 'Borrar',
  removed: 'Se borró. Lo que depende de este registro sigue en su lugar.',
  restored: 'Ya está de vuelta.',
  askTitle: '¿Borrar lo que otras personas también escribieron?',
  askOwnTitle: '¿Borrar este registro?',
  ask: (names: readonly string[]) =>
    `${names.length > 1 ? 'También escribieron' : 'También escribió'} aquí: ${names.join(', ')}.`,
  askRecover: 'Se puede recuperar desde Más, en «Borrados».',
  /** What hangs on a record and stays when it is deleted. */
  staying: {
    checkIns: (n: number) =>
      n === 1
        ? 'El contacto de este acompañamiento se queda en su lugar y se puede leer.'
        : `Los ${n} contactos de este acompañamiento se quedan en su lugar y se pueden leer.`,
    records: (n: number) =>
      n === 1
        ? 'De este registro cuelga otro: se queda en su lugar y se puede leer.'
        : `De este registro cuelgan ${n}: se quedan en su lugar y se pueden leer.`,
    planClosed: 'El plan sigue como está: borrar el cierre no lo abre de nuevo.',
    held: 'Lo que está en sobre cerrado, o quedó solo en esta tableta, se guarda aquí y vuelve si se recupera.',
  },
  askYes: 'Borrar',
  askNo: 'Dejar como está',
  gone: {
    deletedTitle: 'Este registro se borró',
    deletedBy: (what: string, who: string, when: string) => `«${what}» lo borró ${who}, ${when}.`,
    stays: 'Lo que dependía de él sigue en la tableta. Si hace falta, se puede recuperar entero.',
    restore: 'Recuperar',
    seeDeleted: 'Ver borrados',
    notHereTitle: 'Todavía no está en esta tableta',
    notHere: 'Puede estar en otra tableta que aún no envía. Lo demás sigue aquí.',
    action: 'Ver asistencias',
  },
  somebody: 'otra persona de la Red',
  deletedMark: (label: string) => `${label} (se borró)`,
  history: {
    title: 'Quién cambió qué, y cuándo',
    loading: 'Leyendo…',
    created: 'lo anotó',
    wrote: (fields: string) => `cambió: ${fields}`,
    wroteElse: 'lo guardó de nuevo',
    deleted: 'lo borró',
    restored: 'lo recuperó',
    more: (n: number) => (n === 1 ? 'y 1 dato más' : `y ${n} datos más`),
    all: (n: number) => `Ver los ${n} cambios`,
    /** Registers that belong to no field of a form. */
    parts: {
      handovers: 'quién responde por el plan',
      mergedInto: 'con qué institución se juntó',
      differentFrom: 'a qué otras no es igual',
      previousRecommendations: 'recomendaciones de antes',
      dueDates: 'fechas anteriores',
      learnedOpened: 'los sobres de lo que aprendimos',
    } as Readonly<Record<string, string>>,
  },
  newerForm: {
    title: 'Se llenó con un formulario más nuevo',
    body: 'Esta tableta todavía no conoce esa versión. Se puede leer y escribir en lo que sí conoce; lo demás se conserva tal como está.',
    rest: 'Lo que esta versión no sabe mostrar',
  },
} as const;
