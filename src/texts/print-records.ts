const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** The sheets of what goes on for months: closing, accompaniment, context, small changes, needs. */
export const printRecordTexts = {
  closing: {
    title: 'Cierre de la asistencia',
    expected: (change: string) => `El cambio que se buscaba: ${change}`,
    walked: (visits: number, kept: number, due: number) =>
      [
        visits > 0 ? count(visits, 'visita hecha', 'visitas hechas') : '',
        due > 0 ? `${kept} de ${count(due, 'acuerdo cumplido', 'acuerdos cumplidos')} a su fecha` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    halfWay: 'El cierre todavía no está terminado: lo que aprendió cada parte no sale hasta abrirlo.',
    progress: 'De la línea de base al último diagnóstico',
    columns: { criterion: 'Criterio', before: 'Al empezar', now: 'Lo último' },
    disagreement: 'Lo vemos distinto',
    talking: 'Seguiremos conversando',
    onlyOne: 'un solo diagnóstico',
    review: 'Acuerdos pendientes',
  },
  accompaniment: {
    title: 'Acompañamiento',
    chart: 'Uso en el tiempo',
    columns: { date: 'Fecha', shows: 'Qué lo muestra' },
    start: 'al empezar',
    weeks: (n: number) => count(n, 'semana', 'semanas'),
    noLevel: 'sin nivel todavía',
    differ: 'Lo vemos distinto',
    differIn: (what: string) => `Lo vemos distinto: ${what}`,
    agreed: 'acordado',
    voices: { team: 'P', assistant: 'A' },
    legend: 'El punto lleno es el nivel acordado.',
    legendVoices: 'P, según la persona o el grupo; A, según quien acompaña.',
    contact: (n: number, date: string) => `${n}.º contacto · ${date}`,
    undated: 'sin fecha',
    none: 'Todavía no hay contactos.',
    closing: 'Al cerrar',
  },
  context: {
    title: 'Contexto',
    columns: { question: 'Pregunta', answer: 'Respuesta', when: 'Fecha y fuente' },
    undated: 'sin fecha',
    noSource: 'sin fuente',
    attention: 'pide cuidado',
    reserved: 'Las respuestas reservadas no se imprimen: se leen solo en la tableta.',
    none: 'Todavía no hay respuestas que se puedan imprimir.',
  },
  changes: {
    title: 'Línea de cambios',
    columns: { date: 'Fecha', what: 'Qué cambió', where: 'Dónde se nota', who: 'Lo notó' },
    undated: 'Sin fecha',
    noWords: 'Todavía sin palabras',
    directions: { improves: 'Mejora', worsens: 'Retrocede', unexpected: 'Distinto de lo esperado' },
    evidence: (what: string) => `Lo muestra: ${what}`,
    none: 'La línea empieza con el primer cambio que alguien note.',
    noGoal: 'Cambios pequeños que se van sumando, lo más nuevo arriba. No hay una meta de cuántos.',
  },
  demands: {
    one: 'Demanda local',
    title: 'Demandas',
    columns: { date: 'Fecha', words: 'En sus palabras', who: 'Quién la expresa' },
    noWords: 'Todavía sin palabras escritas.',
    none: 'Todavía no hay demandas.',
    withCare: 'institución que pide cuidado: sin nombre ni palabras',
    receipt: 'Entregada y recibida',
    givenBy: 'Quien la entrega',
    receivedBy: 'Quien la recibe',
  },
} as const;
