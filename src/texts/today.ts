const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Hoy: what this week asks for, what was left half-way and what adds up. */
export const todayTexts = {
  title: 'Hoy',
  newVisit: 'Nueva nota de visita',
  newVisitShort: 'Nota de visita',
  newChange: 'Cambio pequeño',
  choosePlan: {
    title: '¿De qué asistencia es la nota?',
    none: 'De otra, o todavía sin plan',
    more: (n: number) => `${count(n, 'plan más', 'planes más')}: se elige dentro de la nota`,
  },
  week: {
    title: 'Esta semana',
    empty: 'Nada con fecha en estos siete días.',
    emptyHelp:
      'Las visitas programadas, las próximas reuniones, los contactos de acompañamiento y los acuerdos por vencer aparecen aquí.',
    overdueAgreements: (n: number) => count(n, 'acuerdo vencido', 'acuerdos vencidos'),
    overdueVisits: (n: number) => count(n, 'visita por anotar', 'visitas por anotar'),
    overdueContacts: (n: number) => count(n, 'contacto pendiente', 'contactos pendientes'),
    see: 'ver',
    hide: 'ocultar',
    before: 'De días anteriores',
    more: (n: number) => `Ver ${n} más`,
  },
  halfWay: {
    title: 'Lo que quedó a medias',
    empty: 'Nada pendiente de completar.',
    go: 'Seguir',
    goTo: (what: string) => `Seguir: ${what}`,
    draft: (when: string) => `guardada en esta tableta ${when}`,
    saved: (when: string) => `por completar · ${when}`,
    more: (n: number) => `Ver ${n} más`,
  },
  year: {
    title: 'Lo que va sumando este año',
    changes: (n: number) => (n === 1 ? 'cambio anotado' : 'cambios anotados'),
    agreements: (due: number) => `acuerdos cumplidos de ${due} con plazo hasta hoy`,
    noAgreements: 'acuerdos con plazo hasta hoy',
    visits: (n: number) => (n === 1 ? 'visita hecha' : 'visitas hechas'),
    capacities: (n: number) => (n === 1 ? 'capacidad que se usa siempre' : 'capacidades que se usan siempre'),
    outOf: (n: number, known: number) => `${n} de ${known}`,
    ruralDistricts: 'distritos rurales visitados',
    districts: (n: number) => (n === 1 ? 'distrito visitado' : 'distritos visitados'),
    empty: 'Con la primera visita empieza la cuenta: cambios pequeños, acuerdos cumplidos y distritos visitados.',
  },
  unvisited: {
    title: 'Sin visita hace más de 90 días',
    since: (date: string) => `última visita: ${date}`,
    never: 'todavía sin visita',
    days: (n: number) => `${n} días`,
  },
  firstDay: {
    title: 'Tu cuaderno está listo',
    body: 'Para empezar: anotar la institución, acordar con ella un plan y escribir la primera nota de visita. Todo funciona sin internet.',
    institution: 'Anotar una institución',
    assistances: 'Ver asistencias',
    invite: 'Invitar personas',
    administrator: {
      title: 'La Red empieza por las personas',
      body: 'Quien administra no anota visitas: invita a coordinadoras, coordinadores y asistentes, cada quien con su región. Cuando envíen, lo compartido aparecerá aquí.',
    },
    reader: {
      title: 'Todavía no hay nada que leer',
      body: 'Aquí aparecerá lo que las regiones compartan, cuando sus tabletas lo envíen.',
    },
  },
  milestones: {
    title: 'Lo que viene en el año presupuestal',
    now: 'en curso',
    until: (date: string) => `hasta el ${date}`,
    fromTo: (from: string, to: string) => `del ${from} al ${to}`,
    unverified: 'fecha por confirmar',
  },
  agenda: {
    title: 'Agenda',
    help: 'Las próximas ocho semanas, para el calendario de la tableta o en papel. Donde hay que cuidar nombres y lugares, no salen.',
    export: 'Llevar al calendario (.ics)',
    print: 'Imprimir agenda',
    fileName: (today: string) => `agenda-ayni-${today}.ics`,
    outcomes: {
      empty: 'No hay nada con fecha en las próximas ocho semanas.',
      shared: 'Agenda compartida.',
      cancelled: '',
      downloaded:
        'El archivo quedó en las descargas de la tableta: al abrirlo, el calendario ofrece agregar las fechas.',
    },
  },
} as const;
