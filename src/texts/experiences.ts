/** Sentences of the experience told of an assistance. */
export const experiencesTexts = {
  title: 'Experiencia',
  newTitle: 'Contar la experiencia',
  loading: 'Abriendo la experiencia…',
  finish: 'Guardar la experiencia',
  draftTitle: (title: string) => (title ? `Experiencia · ${title}` : 'Experiencia'),
  planToCome: 'El plan de esta experiencia todavía no ha llegado a esta tableta. Lo que se escriba se guarda igual.',
  begun: 'Empieza con lo que se dijo en el cierre. Se puede cambiar todo.',
  noNames: 'Sin nombres de personas ni datos que identifiquen a alguien, salvo de quien lo acepta.',
  staysTitle: 'Por ahora se queda en nuestra región',
  stays:
    'La leen quienes trabajan en la región. Publicarla para toda la Red llegará con una próxima versión de Ayni; lo que aquí se elija queda anotado para entonces. Se puede retirar cuando la institución o la comunidad lo pida, con «Borrar».',
} as const;
