const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Sentences of the closing of a plan. */
export const closingTexts = {
  title: 'Cerrar la asistencia',
  loading: 'Abriendo el cierre…',
  finish: 'Terminar el cierre',
  draftTitle: (plan: string) => (plan ? `Cierre · ${plan}` : 'Cierre de la asistencia'),
  planToCome: 'El plan de este cierre todavía no ha llegado a esta tableta. Lo que se escriba se guarda igual.',
  planDeleted: 'El plan de este cierre se borró. El cierre sigue aquí y se puede leer y corregir.',
  whatItDoes: 'Al terminar, el plan queda cerrado. Todo lo escrito sigue aquí y se puede volver a leer.',
  recall: {
    title: 'Lo que se caminó',
    expected: 'El cambio que se buscaba',
    noExpected: 'No se escribió qué cambio se buscaba.',
    kept: (kept: number, due: number) =>
      `${kept} de ${count(due, 'acuerdo cumplido', 'acuerdos cumplidos')} a su fecha`,
    noAgreements: 'Ningún acuerdo llegó todavía a su fecha.',
    visits: (n: number) => count(n, 'visita hecha', 'visitas hechas'),
  },
  changes: {
    none: 'En este plan no se anotaron cambios pequeños. No hace falta que los haya.',
    help: 'Los anotados en este plan, en orden. Quedan marcados los que el cierre cuenta; no hay una cantidad que alcanzar.',
    add: 'Anotar un cambio pequeño',
    remark: '¿Qué significó?',
    remarkOf: (what: string) => `¿Qué significó?: ${what}`,
    gone: 'Anotado solo en este cierre',
    counted: (n: number, all: number) => `${n} de ${all} en el cierre`,
  },
  chart: {
    none: 'En este plan no se hizo un diagnóstico conjunto.',
  },
  learned: {
    sides: { institution: 'La institución', assistant: 'Quien asiste' },
    hand: {
      institution: {
        title: 'Ahora responden ustedes',
        intro: 'Lo que aprendieron en este tiempo. La otra respuesta se abre después, junto con la de ustedes.',
      },
      assistant: {
        title: 'Ahora responde quien asiste',
        intro: 'Lo que aprendiste tú. La otra respuesta se abre después, junto con la tuya.',
      },
    },
    steps: {
      waiting: 'todavía sin respuesta',
      begun: 'empezó a responder; falta cerrar el sobre',
      sealed: 'ya respondió, en sobre cerrado',
      open: '',
    },
    ask: { institution: 'Pasar la tableta a la institución', assistant: 'Responder' },
    goOn: 'Seguir respondiendo',
    again: 'Responder de nuevo',
    back: 'Devolver la tableta',
    done: 'Listo: cerrar el sobre',
    openBoth: 'Abrir las dos',
    openHelp: 'Las dos partes ya respondieron. Pongan la tableta al centro.',
    open: 'Las dos respuestas están abiertas. Si algo se corrige, queda dicho quién y cuándo.',
    oneOpen: 'Esta respuesta ya está abierta. La otra todavía no.',
    elsewhere:
      'Hay respuestas en sobre cerrado en la tableta donde se escribieron; allí se abren. Nadie las ve desde aquí.',
    takeHome: 'Responder en esta tableta',
    owed: {
      begun: {
        institution: 'La institución empezó a responder qué aprendió: falta cerrar su sobre.',
        assistant: 'Quien asiste empezó a responder qué aprendió: falta cerrar su sobre.',
      },
      toOpen: 'Las dos respuestas están en sobre cerrado: falta abrirlas juntas.',
      elsewhere: 'Lo que se aprendió está en sobre cerrado en otra tableta: falta abrirlo allí o responder aquí.',
    },
  },
} as const;
