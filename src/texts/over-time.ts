/** Diagnoses side by side. Both sides read them together: no averages, nobody compared. */
export const overTimeTexts = {
  title: 'Diagnósticos lado a lado',
  loading: 'Leyendo los diagnósticos…',
  help: 'Cada criterio por separado: lo que acordamos, lo que vemos distinto y cómo se mueve. Sin promedios.',
  moments: { baseline: 'Línea de base', 'follow-up': 'Seguimiento', closing: 'Cierre' },
  empty: 'Todavía no hay un diagnóstico con respuestas que esta tableta pueda mostrar',
  emptyHelp: 'Con el primer diagnóstico conjunto aparece aquí el punto de partida, criterio por criterio.',
  start: 'Hacer el diagnóstico',
  onlyOne: 'Hay un solo diagnóstico: con el siguiente se verá qué se movió.',
  withheld: 'no se compartió',
  legend: 'Cómo leer los dibujos',
  legendAgreed: 'nivel acordado',
  legendTeam: 'voz del equipo',
  legendAssistant: 'voz de quien asiste',
  legendDifferent: 'lo vemos distinto',
  legendNoData: 'sin dato',
  legendVoices: 'Las dos voces solo aparecen donde se abrieron y se compartieron, o si se dieron en esta tableta.',
  criterionColumn: 'Criterio',
  noData: 'sin dato',
  agreed: (level: string) => `Acordado: ${level}`,
  level: (n: number, name: string) => `${n} · ${name}`,
  levels: { 1: 'Por iniciar', 2: 'Primeros pasos', 3: 'En práctica', 4: 'Sostenida' },
  specials: { 'not-applicable': 'No aplica', 'missing-evidence': 'Falta evidencia' },
  specialsShort: { 'not-applicable': 'n/a', 'missing-evidence': '?' },
  differs: 'Lo vemos distinto',
  talking: 'Seguimos conversando',
  opened: 'Las dos abiertas, por conversar',
  voices: (team: string, assistant: string) => `Equipo: ${team} · Quien asiste: ${assistant}`,
  gap: (n: number) =>
    n === 0
      ? 'las dos voces coinciden'
      : n === 1
        ? 'las voces difieren en 1 nivel'
        : `las voces difieren en ${n} niveles`,
  moves: {
    closer: 'las voces se acercan',
    apart: 'las voces se alejan',
    same: 'la distancia entre las voces sigue igual',
  },
  stillTheSame: 'las dos voces siguen coincidiendo',
  evidence: (what: string) => `Lo muestra: ${what}`,
  gapWay: (gaps: readonly number[], move: string) => `niveles de diferencia: ${gaps.join(', después ')}; ${move}`,
  chart: (criterion: string, story: string) => `${criterion}. ${story}`,
  at: (moment: string, date: string, what: string) => `${moment}, ${date}: ${what}`,
  missing: 'Todavía no está en esta tableta',
  missingHelp: 'Puede estar en otra tableta que aún no envía, o alguien lo borró.',
} as const;
