/** Más, Ajustes, Ayuda and Acerca de. */
export const settingsTexts = {
  more: {
    title: 'Más',
    sending: { title: 'Envío y copia de seguridad', body: 'Lo que espera señal y lo que ya está en el servidor' },
    people: { title: 'Personas y tabletas', body: 'Invitar, regiones y lo que espera decisión' },
    'blank-forms': { title: 'Formularios en blanco', body: 'Para imprimir y llenar a mano cuando no hay luz' },
    'check-code': { title: 'Comprobar un código', body: 'Si los acuerdos de un acta siguen como se firmaron' },
    deleted: { title: 'Borrados', body: 'Lo que alguien borró, con quién y cuándo, y cómo recuperarlo' },
    settings: { title: 'Ajustes', body: 'Tamaño del texto y contraste' },
    help: { title: 'Ayuda', body: 'Cómo trabaja Ayni, en pocas palabras' },
  },
  session: {
    title: 'Quién está en sesión',
    exampleTitle: 'Estás en la región de ejemplo',
    regions: (names: string) => `Regiones: ${names}`,
    allRegions: 'Todas las regiones',
    tablet: (id: string) => `Esta tableta: ${id}.`,
    tabletHelp: 'Sirve para reconocerla al hablar con tu coordinación.',
  },
  example: {
    title: 'Datos de ejemplo',
    body: 'Una región inventada con un año de historia, para practicar. Vive aparte: nada de ella se envía ni se mezcla con el trabajo.',
    enter: 'Probar con datos de ejemplo',
    leave: 'Salir del ejemplo',
    reset: 'Reiniciar el ejemplo',
    resetTitle: 'Reiniciar el ejemplo',
    resetBody:
      'Se borra lo que probaste aquí y vuelven los datos de ejemplo como al principio. Tu trabajo real no se toca.',
    keep: 'Dejar como está',
    working: 'Preparando…',
  },
  about: {
    title: 'Acerca de Ayni',
    version: (version: string) => `Versión ${version}`,
    body: 'Ayni es software libre, con licencia Apache 2.0: se puede usar, estudiar, compartir y mejorar.',
    parts:
      'Está hecho con Preact y Signals, preact-iso, Dexie, idb-keyval, Zod, Workbox y uqr (MIT o Apache-2.0). Los distritos son los del INEI.',
  },
  settings: {
    title: 'Ajustes',
    subtitle: 'Valen solo en esta tableta, para quien la use.',
    textSize: 'Tamaño del texto',
    sizes: { normal: 'Normal', large: 'Grande', larger: 'Más grande' },
    sample: 'Así se leerá una nota: «Revisamos juntos el padrón nominal y acordamos la meta del próximo año».',
    contrast: 'Contraste',
    contrasts: { normal: 'Normal', high: 'Alto, para leer al sol' },
    saved: 'Guardado en esta tableta.',
    notSaved: 'Se ve ahora, pero esta tableta no pudo recordarlo.',
  },
} as const;
