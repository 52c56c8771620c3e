/** Sentences of the entry of a local expert: a person, an organisation or a community with a knowledge. */
export const expertsTexts = {
  title: 'Experta o experto local',
  loading: 'Abriendo el directorio…',
  finish: 'Guardar',
  seen: 'Lo ven quienes trabajan en la región. Mostrarlo a toda la Red llegará con una próxima versión de Ayni.',
  withdraw: 'Retiró su autorización',
  ask: '¿Retirar del directorio?',
  askHelp:
    'Se borran su nombre, lo que sabe y cómo ubicarla, en esta tableta y en las demás al enviar. No se puede deshacer.',
  yes: 'Retirar',
  no: 'Cancelar',
} as const;
