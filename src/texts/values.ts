/** Answers of a form as words inside a sentence or a list. */
export const valueTexts = {
  yes: 'Sí',
  no: 'No',
  unknown: 'No se sabe',
  nothing: 'sin respuesta',
  completion: 'Estado de la nota',
  finished: 'Terminada',
  halfWay: 'Por completar',
  otherField: 'Un dato de este registro',
} as const;
