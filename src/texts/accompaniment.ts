const weeks = (n: number) => (n === 1 ? '1 semana' : `${n} semanas`);

/** Sentences of the accompaniment. Both sides read them on the same screen: nobody is given orders. */
export const accompanimentTexts = {
  title: 'Acompañamiento',
  loading: 'Abriendo el acompañamiento…',
  keptAlive: 'Alguien borró este registro mientras otra persona escribía en él. Se quedó con todo.',
  halfWay: 'La apertura quedó a medias.',
  complete: 'Completarla',
  unknownInstitution: 'institución por llegar',

  form: {
    new: 'Abrir un acompañamiento',
    edit: 'Apertura del acompañamiento',
    what: 'Es otro proceso, más largo que la asistencia: se sigue cómo se usa la nueva capacidad en el trabajo de cada día.',
    finish: 'Guardar la apertura',
    untitled: 'Acompañamiento sin capacidad todavía',
  },

  capacity: (text: string) => `capacidad: ${text}`,
  noCapacity: 'todavía sin capacidad',
  contactNumber: (n: number) => `${n}.º contacto`,
  responsible: 'A cargo',
  companion: 'Acompaña',
  occasion: 'Toca usarla',
  plan: 'Viene del plan',
  planToCome: 'plan por llegar',
  editOpening: 'Ver la apertura',

  ofYear: (day: string, year: string) => `${day} de ${year}`,
  question: '¿Cómo la usan hoy en su trabajo diario?',
  seenOn: (date: string) => `Así lo vimos el ${date}.`,
  seenAtStart: (date: string) => `Nivel al empezar, el ${date}. Todavía no hay contactos.`,
  notSeen: 'Todavía no hay un nivel conversado. Aparecerá con el primer contacto.',
  differ: 'Lo vemos distinto',
  step: (level: number, label: string) => `${level} · ${label}`,
  voices: {
    team: (level: number) => `P · según la persona: ${level}`,
    assistant: (level: number) => `A · según lo observado: ${level}`,
  },
  voiceNames: { team: 'según la persona', assistant: 'según quien acompaña' },
  agreed: (level: number, evidence: string) => (evidence ? `Acordado: ${level} · «${evidence}»` : `Acordado: ${level}`),
  agreedHere: 'acordado',
  disagreement: (text: string) => (text ? `Lo vemos distinto · «${text}»` : 'Lo vemos distinto'),

  alerts: 'Para conversar',
  fell: (from: number, to: number) => `De ${from} a ${to}.`,
  nowInCharge: (who: string) => `Ahora: ${who}.`,
  handover: (text: string) => `El traspaso: «${text}»`,
  handoverMissing: 'Falta anotar cómo fue el traspaso.',
  writeHandover: 'Anotarlo',
  authorityChange: (date: string) => `Cambia la autoridad el ${date}. Conviene conversar quién sigue a cargo.`,

  next: {
    title: 'Lo que sigue',
    written: 'Próximo contacto:',
    proposed: 'Próximo contacto sugerido:',
    overdue: (date: string, days: number) => `Era el ${date}, hace ${days === 1 ? '1 día' : `${days} días`}.`,
    cadence: {
      weeks: '2, 6 y 12 semanas después de empezar; luego, cada 3 meses.',
      quarter: 'La siguiente ocasión de usarla: cada trimestre.',
      year: 'La siguiente ocasión de usarla: una vez al año.',
    },
    none: 'El último contacto dijo que se cierra.',
    closed: (date: string) => `Se cerró el ${date}.`,
    closedUndated: 'Está cerrado.',
    support: 'Apoyo acordado:',
    begin: 'Nuevo contacto',
    beginHelp: 'Para empezar el contacto: ¿sigue a cargo la misma persona?',
    same: { yes: 'Sí', no: 'No', unknown: 'No sabemos todavía' },
    demand: 'Apareció una nueva necesidad',
    close: 'Cerrar el acompañamiento',
    seeClosing: 'Ver el cierre',
  },

  chart: {
    title: 'Uso en el tiempo',
    empty: 'Con el primer contacto empieza la línea.',
    week: (n: number) => `sem ${n}`,
    weekLong: (n: number) => (n === 0 ? 'al empezar' : `a las ${weeks(n)}`),
    agreed: 'acordado',
    team: 'según la persona',
    assistant: 'según quien acompaña',
    differ: 'lo vemos distinto',
    noData: 'sin dato',
    point: (when: string, what: string) => `${when}: ${what}`,
    levelOf: (level: number) => `nivel ${level}`,
    levels: '0 No la usa · 1 Se informa · 2 Se prepara · 3 Paso a paso · 4 Siempre · 5 La mejora · 6 La comparte',
  },

  list: {
    title: 'Contactos',
    empty: 'Todavía no hay contactos.',
    emptyHelp: 'En cada contacto se mira, en pocos minutos, cómo se usa la capacidad.',
    more: (n: number) => `Ver ${n} más`,
    undated: 's/f',
    sealed: 'voces selladas',
    toTalk: 'por conversar',
    noLevel: 'Sin nivel todavía',
    withheld: 'No se comparte por ahora',
    answersHere: 'Lo respondido está solo en esta tableta.',
    voicesHere: 'Las dos voces están solo en esta tableta.',
    changed: 'cambió quien está a cargo',
  },

  checkIn: {
    accompanimentDeleted: 'El acompañamiento de este contacto se borró. El contacto sigue aquí y se puede leer.',
    title: 'Contacto de acompañamiento',
    finish: 'Terminar contacto',
    draftTitle: (institution: string) =>
      institution ? `Contacto de acompañamiento · ${institution}` : 'Contacto de acompañamiento',
    whoNow: '¿Quién está a cargo ahora? (cargo)',
    who: (who: string) => `A cargo: ${who}.`,
    suggestNext: 'Próximo contacto',
  },

  seers: {
    agreed:
      'Se comparte solo el nivel acordado, o que lo vemos distinto. Las dos respuestas se quedan en esta tableta.',
    voices: 'Se comparten también las dos respuestas, una vez abiertas.',
    nothing:
      'Por ahora no se comparte lo que se responde: se queda en esta tableta. Afuera solo se sabrá que hubo un contacto, con quién y cuándo es el próximo.',
    who: 'Lo compartido lo verán quienes asisten y coordinan en esta región y la coordinación nacional.',
    change: '¿Quién verá estas respuestas?',
    legend: '¿Qué se comparte de este contacto?',
    options: { agreed: 'Solo lo acordado', voices: 'También las dos voces', nothing: 'Nada por ahora' },
    narrow: 'Lo que ya se guardó para enviar no se puede recoger.',
  },
  asks: { team: 'Responde la persona o el grupo', assistant: 'Responde quien acompaña' },
  asksHelp: {
    team: 'Al tocar un nivel queda sellado: nadie más lo ve.',
    assistant: 'Al tocar un nivel queda sellado, como el de la persona.',
  },
  levelsOf: { team: 'Respuesta de la persona o el grupo', assistant: 'Respuesta de quien acompaña' },
  sealed: {
    title: 'La respuesta de la persona está sellada',
    text: 'Falta la respuesta de quien acompaña. Después, con la tableta al centro, se abren las dos y conversamos.',
    team: 'P · persona: sellada',
    assistantDue: 'A · quien acompaña: por responder',
    assistant: 'A · quien acompaña: sellada',
    answer: 'Responder como quien acompaña',
    again: { team: 'La persona quiere responder de nuevo', assistant: 'Quien acompaña quiere responder de nuevo' },
  },
  center: {
    title: 'Pongan la tableta al centro',
    text: 'Las dos respuestas están selladas. Se abren juntas, a la vista de todas las personas.',
    open: 'Abrir las dos',
  },
  talk: {
    help: 'Toquen el nivel que acordaron, o que lo ven distinto. Las dos cosas valen.',
    elsewhere: 'Las dos voces se quedaron en la tableta donde se dieron.',
  },
  elsewhere: {
    text: 'Las respuestas de este contacto están selladas en la tableta donde se dieron.',
    nothing:
      'Por ahora no se comparte lo que se respondió en este contacto: está en la tableta donde se dio, o donde se decidió no compartirlo.',
    again: 'Responder en esta tableta',
  },

  closing: {
    title: 'Cierre del acompañamiento',
    finish: 'Guardar el cierre',
  },
} as const;
