/** Sentences of the widgets, which know no record. */
export const uiTexts = {
  close: 'Cerrar',
  undo: 'Deshacer',
  listen: 'Escuchar',
  stopListening: 'Callar',
  print: 'Imprimir',
  retry: 'Probar otra vez',
  savedHere: 'Guardado en esta tableta',
  savedSecondsAgo: (seconds: number) => (seconds < 1 ? 'ahora' : `hace ${seconds} s`),
  saving: 'Guardando…',
  notSaved: 'No se guardó',
  notSavedWhatToDo: {
    full: 'La tableta no tiene espacio. Lo escrito sigue en la pantalla: liberar espacio y probar otra vez, sin cerrar esta página.',
    broken:
      'La memoria de la tableta no responde. Lo escrito sigue en la pantalla: probar otra vez y, si no se puede, copiar lo importante en papel.',
    blocked: 'Otra ventana de Ayni está abierta con una versión anterior. Cerrarla y probar otra vez.',
    slow: 'La tableta tarda demasiado en guardar. Lo escrito sigue en la pantalla: esperar un momento y probar otra vez.',
    unknown: 'Lo escrito sigue en la pantalla. Probar otra vez, sin cerrar esta página.',
  },
  searching: 'Buscando…',
  nothingFound: 'No se encontró nada con ese texto.',
  notChosen: (chosen: string) =>
    chosen ? `Falta elegir de la lista. Mientras tanto sigue: ${chosen}.` : 'Falta elegir de la lista.',
  keepTyping: 'Escribir unas letras para buscar.',
  resultCount: (count: number) => (count === 1 ? '1 resultado' : `${count} resultados`),
  createOnTheSpot: (text: string) => `+ Crear «${text}»`,
  remove: (label: string) => `Quitar ${label}`,
  maxReached: (max: number) =>
    max === 1
      ? 'Ya hay una elegida: es el máximo.'
      : `Ya hay ${max} elegidas: es el máximo. Para cambiar, tocar una elegida.`,
  voiceOfTeam: 'voz del equipo',
  voiceOfAssistant: 'voz de quien asiste',
  crashTitle: 'Esta parte dejó de funcionar',
  crashText:
    'Lo guardado en la tableta está a salvo. Se puede volver a abrir. La falla quedó anotada en Envío, sin nada de lo escrito: desde ahí se copia para la coordinación.',
  crashAgain: 'Volver a abrir',
} as const;
