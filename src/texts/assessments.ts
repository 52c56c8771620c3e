/** Sentences of the joint diagnosis. Both sides read them on the same screen: nobody is given orders. */
export const assessmentsTexts = {
  title: 'Diagnóstico conjunto',
  moments: { baseline: 'línea de base', 'follow-up': 'seguimiento', closing: 'cierre' },
  loading: 'Abriendo el diagnóstico…',
  elsewhere: 'Este diagnóstico está abierto en otra ventana: aquí solo se lee.',

  areasLegend: 'Elijan de una a tres áreas que importan ahora',
  areasHelp: 'No hace falta mirar las nueve. Más adelante se pueden agregar otras.',
  areaOfPlan: 'área del plan',
  tooManyAreas: 'Son más de tres áreas: puede tomar toda la jornada. Se puede seguir.',
  who: '¿Quiénes dan la voz del equipo?',
  whoHelp: 'Cargos, por ejemplo «jefa de planeamiento y responsable de estadística».',
  when: '¿Cuándo?',
  moment: 'Momento',
  how: '¿Cómo responde el equipo?',
  whichInstitution: '¿Con qué institución?',
  headerSummary: 'Áreas, quiénes respondieron y qué se comparte',

  seersTitle: 'Quién podrá ver estas respuestas',
  seers:
    'Lo que se comparte lo verán quienes asisten y coordinan en esta región y la coordinación nacional, cuando esta tableta lo envíe. Nadie lo usa para comparar instituciones.',
  sharingLegend: '¿Qué se comparte fuera de quienes estamos aquí?',
  sharing: {
    agreed: {
      label: 'Solo lo acordado',
      help: 'Viaja el nivel acordado o que lo vemos distinto, con lo que lo muestra. Las dos respuestas se quedan en esta tableta.',
    },
    voices: {
      label: 'También las dos voces',
      help: 'Además viajan las dos respuestas de cada criterio ya abierto. Las selladas no.',
    },
    nothing: {
      label: 'Nada por ahora',
      help: 'Afuera solo se sabrá que hubo un diagnóstico y de qué áreas. Todo lo demás se queda en esta tableta.',
    },
  },
  widen: (criteria: number) =>
    criteria === 1
      ? 'Al guardar viajará también lo que se dijo en 1 criterio ya abierto. Conviene que las dos partes estén de acuerdo.'
      : `Al guardar viajará también lo que se dijo en ${criteria} criterios ya abiertos. Conviene que las dos partes estén de acuerdo.`,
  narrow: 'Lo que ya se guardó para enviar no se puede recoger. Desde ahora, lo nuevo se queda en esta tableta.',
  confirmSharing: 'Sí, cambiarlo así',
  keepSharing: 'Dejarlo como estaba',
  explained: 'Ya conversamos quién verá estas respuestas',
  explainFirst: 'Antes de responder, conversar quién podrá ver las respuestas.',
  chooseAreasFirst: 'Primero, elegir al menos un área.',

  criteriaTitle: 'Criterio por criterio',
  criteriaHelp: 'En cualquier orden y por partes. Se guarda solo.',
  states: {
    empty: 'Por responder',
    'team-sealed': 'E sellada · falta A',
    'both-sealed': 'Las dos selladas',
    opened: 'Abiertas · por conversar',
    disagreement: 'Lo vemos distinto',
    talking: 'Seguiremos conversando',
  },
  agreedChip: (level: string) => `Acordado: ${level}`,
  owes: 'por completar',
  start: (criterion: string) => `Empezar: ${criterion} →`,
  next: (criterion: string) => `Siguiente: ${criterion} →`,
  toAreas: '← Áreas elegidas',
  toSummary: 'Ver cómo quedó →',
  position: (area: string, index: number, count: number) => `área ${area} · criterio ${index} de ${count}`,

  asks: { team: 'Responde el equipo', assistant: 'Responde quien asiste' },
  asksHelp: {
    team: 'Conversen y toquen el nivel más alto en el que todo lo descrito es cierto hoy. Al tocarlo queda sellado: nadie más lo ve.',
    assistant:
      'Toca el nivel más alto en el que todo lo descrito es cierto hoy. Al tocarlo queda sellado, como el del equipo.',
  },
  levelsOf: { team: 'Respuesta del equipo', assistant: 'Respuesta de quien asiste' },
  levels: { 1: 'Por iniciar', 2: 'Primeros pasos', 3: 'En práctica', 4: 'Sostenida' },
  specials: { 'not-applicable': 'No aplica', 'missing-evidence': 'Falta evidencia' },
  specialNote: { 'not-applicable': '¿Por qué no aplica?', 'missing-evidence': '¿Qué falta ver?' },
  seal: 'Sellar la respuesta',
  chooseLevel: 'Volver a los niveles',
  howToChoose: '¿Cómo elegir el nivel?',
  canShow: 'Lo que podría mostrarlo',

  sealed: {
    title: 'La respuesta del equipo está sellada',
    text: 'El equipo ya respondió. Falta la respuesta de quien asiste. Después, con la tableta al centro, se abren las dos, conversamos y anotamos lo que acordamos o en qué lo vemos distinto. Las dos cosas valen.',
    team: 'E · equipo: sellada',
    assistantDue: 'A · asistente: por responder',
    assistant: 'A · asistente: sellada',
    answer: 'Responder como asistente',
    later: 'Dejarlo para después',
    again: { team: 'El equipo quiere responder de nuevo', assistant: 'Quien asiste quiere responder de nuevo' },
  },
  center: {
    title: 'Pongan la tableta al centro',
    text: 'Las dos respuestas están selladas. Se abren juntas, a la vista de todas las personas. Una vez abiertas ya no se cambian; lo que se conversa es el nivel acordado.',
    open: 'Abrir las dos',
  },

  voiceChip: {
    team: (answer: string) => `E · equipo: ${answer}`,
    assistant: (answer: string) => `A · asistente: ${answer}`,
  },
  afterTalking: 'Después de conversar',
  tapAgreed: 'Toquen el nivel que acordaron, o:',
  disagree: 'Lo vemos distinto',
  keepTalking: 'Seguiremos conversando',
  evidence: '¿Qué lo muestra?',
  evidenceHelp: 'evidencia que vieron juntos',
  evidenceOwed: 'Desde el nivel 3 hace falta anotar qué lo muestra.',
  disagreement: '¿En qué lo vemos distinto?',
  disagreementHelp: 'con las palabras de cada parte',
  conversation: '¿Qué conversamos?',
  conversationHelp: { travels: 'viaja con lo acordado', stays: 'por ahora se queda en esta tableta' },
  otherVersion: 'Este criterio tiene dos versiones, escritas a la vez en tabletas distintas.',
  otherVersionWhere: 'Verlas juntas en Envío',
  earlier: (moment: string, date: string, answer: string) => `${moment} (${date}): ${answer}`,

  draftTitle: (institution: string) => (institution ? `Diagnóstico conjunto · ${institution}` : 'Diagnóstico conjunto'),
  missing: 'por completar',
  finish: 'Terminar diagnóstico',
  print: 'Imprimir resumen',
  later: 'Seguir después',
  toComplete: (count: number) => `${count} por completar`,
  goToMissing: (count: number) => `${count} por completar: ir a lo siguiente`,
  sealedWait: (count: number) =>
    count === 1
      ? 'Hay 1 criterio con respuestas selladas. Se queda en esta tableta hasta que se abra.'
      : `Hay ${count} criterios con respuestas selladas. Se quedan en esta tableta hasta que se abran.`,

  record: {
    voicesShared: 'Las dos partes decidieron compartir también las dos voces.',
    voicesStayed: 'Las dos voces se quedaron en la tableta donde se dieron.',
    nothingShared:
      'Por ahora, las dos partes prefirieron no compartir las respuestas. Aquí solo se ve que hubo un diagnóstico y de qué áreas.',
    notYet: 'Sin resultado todavía',
    goOn: 'Seguir este diagnóstico en esta tableta',
    goOnHelp: 'Lo que se selló en otra tableta no se verá aquí.',
    unknown: 'Este diagnóstico todavía no ha llegado a esta tableta.',
    team: 'Voz del equipo',
    conversation: 'Lo conversado',
  },
} as const;
