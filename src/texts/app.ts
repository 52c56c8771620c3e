/** Sentences of the frame around every room: rail, sending chip, banners, trouble. */
export const appTexts = {
  name: 'Ayni',
  skip: 'Ir al contenido',
  mainNavigation: 'Principal',
  opening: 'Abriendo tu cuaderno…',
  openingExample: 'Preparando los datos de ejemplo…',
  nav: { today: 'Hoy', assistances: 'Asistencias', more: 'Más' },
  chip: {
    goTo: (state: string) => `${state}. Abrir Envío`,
    upToDate: (ago: string) => `Al día · ${ago}`,
    upToDateNever: 'Al día',
    waitingOffline: (n: number) => `Sin conexión · ${n} por enviar`,
    waiting: (n: number) => `${n} por enviar`,
    files: (n: number) => (n === 1 ? '1 archivo espera' : `${n} archivos esperan`),
    filesOffline: (n: number) => `Sin conexión · ${n === 1 ? '1 archivo' : `${n} archivos`}`,
    offline: 'Sin conexión · todo enviado',
    running: (done: number, total: number) => `Enviando ${done} de ${total}`,
    toFix: (n: number) => `${n} por corregir`,
    signedOut: 'Falta volver a entrar',
    example: 'Ejemplo · no se envía',
  },
  example: {
    banner: 'Datos de ejemplo',
    notSent: 'nada de esto se envía',
    leave: 'Salir',
    reset: 'Reiniciar ejemplo',
    resetShort: 'Reiniciar',
    resetWhat: 'ejemplo',
    resetTitle: 'Reiniciar el ejemplo',
    resetBody:
      'Se borra lo que probaste aquí y vuelven los datos de ejemplo como al principio. Tu trabajo real no se toca.',
    keep: 'Dejar como está',
  },
  update: {
    offer: 'Hay una versión nueva',
    action: 'Actualizar',
    waits: 'Hay una versión nueva. Se podrá actualizar cuando termines o dejes la nota abierta.',
    later: 'Después',
  },
  otherWindow: {
    title: 'Ayni está abierto en otra ventana',
    body: 'Cierra la otra ventana o pestaña de Ayni: esta necesita preparar la memoria de la tableta. Nada se pierde.',
    replaced: 'Otra ventana de Ayni abrió una versión más nueva. Cierra la otra ventana o vuelve a abrir esta.',
  },
  storage: {
    openTitle: 'No pudimos abrir la memoria de la tableta',
    openBody:
      'Lo anotado no se borró. Cierra las otras ventanas de Ayni, libera espacio si la tableta está llena y vuelve a intentar.',
    detail: 'Para quien da soporte',
    retry: 'Volver a abrir',
  },
  pageMissing: {
    title: 'Algo falló en esta página',
    body: 'Esta parte de Ayni no llegó completa a la tableta. Con señal, vuelve a abrir.',
    action: 'Volver a abrir',
  },
  notFound: {
    title: 'No encontramos esa página',
    body: 'La dirección no lleva a ningún lugar del cuaderno. Lo anotado sigue en su sitio.',
    action: 'Volver a Hoy',
  },
} as const;
