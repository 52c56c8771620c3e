import { formatBytes } from './format-bytes.ts';

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

/** Photos, documents, voice notes and signatures of a form. The assisted read them too. */
export const attachmentsTexts = {
  takePhoto: 'Tomar foto',
  fromGallery: 'Elegir de la galería',
  addDocument: 'Agregar documento PDF',
  recordVoice: 'Grabar la voz',
  working: 'Guardando en esta tableta…',
  photo: (index: number, count: number) => (count > 1 ? `Foto ${index} de ${count}` : 'Foto'),
  document: 'Documento PDF',
  voice: 'Nota de voz',
  openPhoto: (name: string) => `Ver más grande: ${name}`,
  openDocument: 'Abrir documento',
  play: 'Nota de voz grabada',
  size: (bytes: number) => formatBytes(bytes),
  lasts: (seconds: number) => `dura ${clock(seconds)}`,
  waits: 'espera en esta tableta',
  caption: { image: '¿Qué se ve?', document: '¿Qué documento es?', audio: '¿De qué se habla?' },
  remove: 'Quitar',
  removeNamed: (name: string) => `Quitar: ${name}`,
  removed: (name: string) => `Se quitó «${name}».`,
  again: 'Grabar otra vez',
  /** A file of another tablet: there is nothing broken, it has not travelled yet. */
  onTheWay: {
    image: (who: string) => `Foto en camino: está en la tableta de ${who}.`,
    document: (who: string) => `Documento en camino: está en la tableta de ${who}.`,
    audio: (who: string) => `Nota de voz en camino: está en la tableta de ${who}.`,
  },
  ownOtherTablet: 'quien la guardó, en otra tableta',
  somebody: 'otra persona de la Red',
  lost: 'Esta tableta ya no tiene el archivo: el navegador lo borró. Queda anotado qué era.',
  unreadable: 'El archivo está guardado en esta tableta, pero no se puede mostrar aquí.',
  loading: 'Abriendo…',
  interrupted:
    'La tableta cerró Ayni antes de recibir la foto, el documento o la voz. Lo escrito está completo; el archivo no llegó: hay que tomarlo o elegirlo otra vez.',
  careful:
    'En esta institución se cuidan nombres, fotos y lugares: no se guardan fotos. Los documentos PDF sí se pueden agregar.',
  /** Why something was not added. Each says that the rest is as it was, and what can be done. */
  refused: {
    'not-a-picture':
      'Ese archivo no es una foto que se pueda leer: quizá está dañado. Lo escrito sigue aquí; se puede elegir otra.',
    'foreign-picture':
      'Esa foto tiene un formato que esta tableta no puede leer (HEIC, GIF u otro). En los ajustes de la cámara se puede elegir JPG.',
    'too-many-pixels': (megapixels: number) =>
      `Esa foto es demasiado grande para esta tableta (${megapixels} megapíxeles; se pueden hasta 40). En los ajustes de la cámara se puede bajar el tamaño y tomarla otra vez.`,
    'not-a-document': 'Ese archivo no es un PDF. Se puede guardar como PDF, o agregar una foto de la hoja.',
    'document-too-large': (bytes: number) =>
      `Ese documento pesa ${formatBytes(bytes)}; se pueden hasta 8 MB. Se puede agregar solo la parte que importa, o una foto de la hoja.`,
    'not-accepted': 'Aquí no va ese tipo de archivo.',
    careful:
      'No se guardó la foto: en esta institución se cuidan nombres, fotos y lugares. Los documentos PDF sí se pueden agregar.',
    already: 'Ese archivo ya está aquí.',
    full: 'No hay espacio en la tableta para este archivo. Lo escrito está guardado. Se puede liberar espacio (fotos, videos o descargas que ya no hacen falta) y agregarlo otra vez.',
    broken: 'No se pudo guardar el archivo en esta tableta. Lo escrito sigue aquí; se puede probar otra vez.',
    'not-saved-yet': 'Primero hay que poder guardar lo escrito: no se abrió la cámara.',
  },
  recorder: {
    title: 'Grabar la voz',
    limit: 'Hasta 60 segundos.',
    asking: 'Pidiendo permiso para usar el micrófono…',
    left: (seconds: number) => (seconds === 1 ? 'Queda 1 segundo' : `Quedan ${seconds} segundos`),
    recording: 'Grabando',
    stop: 'Terminar y guardar',
    cancel: 'No guardar',
    denied:
      'La tableta no dio permiso para usar el micrófono. Se puede dar en el candado junto a la dirección de Ayni, o en los ajustes de la tableta, y probar otra vez. También se puede escribir.',
    missing: 'Esta tableta no tiene un micrófono que se pueda usar. También se puede escribir.',
    failed: 'No se pudo grabar. Lo escrito sigue aquí; se puede probar otra vez o escribir.',
    empty: 'No se grabó nada. Se puede probar otra vez.',
  },
  signature: {
    draw: 'Firmar aquí, con el dedo o un lápiz',
    area: 'Espacio para firmar. Sin dedo ni lápiz, se puede elegir «Firmará en el papel».',
    clear: 'Borrar la firma',
    onPaper: 'Firmará en el papel',
    drawn: 'Firma hecha en la pantalla',
    cleared: 'Se borró la firma.',
  },
} as const;
