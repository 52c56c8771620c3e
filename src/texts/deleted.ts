/** «Borrados»: what was deleted on this tablet or arrived deleted, and the way back. */
export const deletedTexts = {
  title: 'Borrados',
  subtitle: 'Nada se pierde: lo borrado se guarda entero y se puede recuperar.',
  loading: 'Leyendo…',
  empty: 'No hay nada borrado',
  emptyHelp: 'Lo que alguien borre aparecerá aquí, con quién y cuándo.',
  by: (who: string, when: string) => `lo borró ${who}, ${when}`,
  restore: 'Recuperar',
  restoreNamed: (title: string) => `Recuperar «${title}»`,
  restored: (title: string) => `«${title}» está de vuelta.`,
  see: 'Ver',
  search: 'Buscar en lo borrado',
  nothingFound: (text: string) => `Nada borrado coincide con «${text}».`,
  more: (n: number) => `Ver ${n} más`,
} as const;
