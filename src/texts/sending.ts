import { formatBytes } from './format-bytes.ts';

const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** How far a clock is from true, in the largest unit that says it: '3 horas', '2 días'. Sign is ignored. */
export function formatClockError(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes < 60) return plural(minutes, 'minuto', 'minutos');
  const hours = Math.round(minutes / 60);
  if (hours < 48) return plural(hours, 'hora', 'horas');
  const days = Math.round(hours / 24);
  return days < 730 ? plural(days, 'día', 'días') : plural(Math.round(days / 365), 'año', 'años');
}

/** Envío: what waits, what arrived, what was set aside, and texts with two versions. */
export const sendingTexts = {
  title: 'Envío y copia de seguridad',
  subtitle: 'Esta tableta trabaja completa sin internet. Lo que anotas se envía solo cuando vuelve la señal.',
  loading: 'Leyendo lo guardado en esta tableta…',
  gone: 'borrado o de una región que ya no está en esta tableta',
  state: {
    example: 'Datos de ejemplo: no se envía nada',
    running: (done: number, total: number) => (total > 0 ? `Enviando ${done} de ${total}` : 'Enviando y recibiendo…'),
    upToDate: 'Al día',
    textsUpToDate: 'Textos al día',
    waiting: (n: number) => `${n} por enviar`,
    offline: (n: number) => (n > 0 ? `Sin conexión · ${n} por enviar` : 'Sin conexión'),
    attention: (n: number) => `${n} por corregir`,
    signedOut: 'El servidor ya no reconoce esta tableta',
    tooOld: 'Falta actualizar la aplicación',
    nothingYet: 'Todavía no hay nada que enviar',
  },
  stateHelp: {
    example:
      'La región inventada vive aparte, en esta tableta. Nada de ella puede llegar al servidor ni mezclarse con el trabajo.',
    upToDate: 'Todo lo que se guardó aquí también está guardado en el servidor.',
    textsUpToDate: 'Todo lo escrito aquí también está guardado en el servidor.',
    waiting: 'Está guardado en esta tableta. Sale solo en cuanto haya señal; no hace falta dejar Ayni abierto.',
    attention: 'Lo demás siguió su camino. Abajo está el motivo y qué hacer.',
    signedOut: 'Lo anotado sigue aquí, completo. Pide a tu coordinación un código nuevo para volver a entrar.',
    tooOld: 'Tus cambios se envían igual. Para recibir lo nuevo, cierra Ayni y ábrelo otra vez con señal.',
    portal:
      'Contestó otra red en lugar del servidor. Suele ser una red que pide registrarse antes de dar internet: abre el navegador, acepta sus condiciones y vuelve aquí. Lo anotado sigue guardado en esta tableta.',
    nothingYet: 'Lo que guardes aquí se envía solo en cuanto haya señal.',
  },
  lastOk: (ago: string) => `Última vez con el servidor: ${ago}.`,
  neverOk: 'Esta tableta todavía no habló con el servidor.',
  showMore: (n: number) => `Ver más (${n})`,
  sendNow: 'Enviar ahora',
  sending: 'Enviando…',
  waiting: {
    title: 'Por enviar',
    chip: (changes: number, records: number, bytes: number) =>
      changes === records
        ? `${plural(records, 'registro', 'registros')} · ${formatBytes(bytes)}`
        : `${changes} cambios en ${plural(records, 'registro', 'registros')} · ${formatBytes(bytes)}`,
    empty: 'Nada espera. Lo que se guarde aparecerá aquí hasta llegar al servidor.',
    saved: (moment: string, bytes: number) => `guardado ${moment} · ${formatBytes(bytes)}`,
    chipOne: 'espera señal',
    others: (n: number) => `con ${plural(n, 'registro más', 'registros más')}`,
  },
  files: {
    title: 'Fotos y archivos',
    help: 'Están guardados en esta tableta. Los textos van primero; los archivos se enviarán cuando el servidor los reciba.',
    chip: 'en esta tableta',
    sum: (what: string, bytes: number) => `${what} · ${formatBytes(bytes)}`,
    state: (n: number, bytes: number) =>
      n === 1
        ? `1 archivo (${formatBytes(bytes)}) espera en esta tableta hasta que el servidor reciba archivos.`
        : `${n} archivos (${formatBytes(bytes)}) esperan en esta tableta hasta que el servidor reciba archivos.`,
    noTexts: 'Ningún texto espera. Lo que se escriba aparecerá aquí hasta llegar al servidor.',
    unfinished: 'en una nota que todavía no se guarda',
  },
  sent: {
    title: 'Enviado',
    empty: 'Aquí se verá lo último que llegó al servidor, con su hora.',
    at: (moment: string) => `${moment} · guardado en el servidor`,
    filed: 'tu coordinación lo aceptó',
    chip: 'en el servidor',
  },
  setAside: {
    title: 'Apartado',
    help: 'El servidor guardó estos cambios aparte, enteros, y siguió con los demás. No se perdió nada.',
    reason: {
      'no-permission-stream': {
        what: 'Es de una región que no está entre las tuyas.',
        todo: 'Tu coordinación lo ve completo y puede aceptarlo. No hace falta escribirlo otra vez.',
      },
      'no-permission-kind': {
        what: 'Tu rol no guarda este tipo de registro.',
        todo: 'Conversa con tu coordinación: puede aceptarlo o cambiar tu rol.',
      },
      revoked: {
        what: 'Esta tableta ya no estaba autorizada cuando se envió.',
        todo: 'Pide un código nuevo para volver a entrar; tu coordinación puede aceptar lo que quedó aparte.',
      },
      'malformed-field': {
        what: 'Un dato no tiene la forma que el servidor espera.',
        todo: 'Revisa ese dato, escríbelo de nuevo y luego envía otra vez el cambio.',
      },
      'too-large': {
        what: 'Es demasiado grande para un solo cambio.',
        todo: 'Acorta el texto más largo, o repártelo en dos notas, y luego envía otra vez el cambio.',
      },
      'id-reused': {
        what: 'El servidor ya tenía otro cambio con el mismo número.',
        todo: 'Mira si el registro está como debe y envía otra vez el cambio.',
      },
      'wrong-author': {
        what: 'Lo escribió otra persona en esta tableta.',
        todo: 'Si esa persona entra con su código, sale a su nombre. Tu coordinación también puede aceptarlo.',
      },
    },
    unknownReason: {
      what: 'El servidor lo apartó por un motivo que esta versión de Ayni no conoce.',
      todo: 'Actualiza la aplicación o conversa con tu coordinación.',
    },
    /** The sealed set of reasons is of the wire; a newer server may say another. */
    parked: {
      what: 'No se pudo enviar después de tres intentos; lo demás siguió.',
      todo: 'Ayni lo intenta solo cada cierto tiempo. También se puede probar ahora.',
      chip: 'no pudo salir',
    },
    retry: 'Probar otra vez',
    retrying: 'Se probará en el próximo envío.',
    fix: 'Ir al dato',
    open: 'Ver el registro',
    field: (label: string) => `El dato: «${label}».`,
    resend: 'Enviar otra vez',
    resendHelp: '«Enviar otra vez» hace un cambio nuevo con lo que el registro dice ahora en esta tableta.',
    resent: 'Se enviará otra vez, como está ahora en esta tableta.',
    settle: 'Ya está resuelto',
    settled: {
      title: (n: number) => (n === 1 ? '1 cambio ya resuelto' : `${n} cambios ya resueltos`),
      byChanges: (moment: string) => `Corregido el ${moment}: ya no hay nada que hacer.`,
      byPerson: (moment: string) => `Dado por resuelto el ${moment}: ya no hay nada que hacer.`,
      said: 'Queda como resuelto.',
      undo: 'Volver a ponerlo por corregir',
    },
    filed: 'Tu coordinación lo aceptó: ya está guardado con lo demás.',
    returned: 'Tu coordinación lo devolvió.',
    note: (note: string) => `Nota: «${note}»`,
  },
  conflicts: {
    title: 'Dos versiones del mismo texto',
    help: 'Se escribió en dos tabletas a la vez. No se perdió nada: conversen y decidan qué queda.',
    none: 'Ningún texto tiene dos versiones.',
    version: (n: number) => `Versión ${n}`,
    by: (who: string, moment: string) => `${who} · ${moment}`,
    unsent: (who: string) => `${who} · todavía sin enviar`,
    you: 'tú',
    somebody: 'alguien de la red',
    empty: '(sin texto)',
    keep: 'Queda esta',
    join: 'Juntar en un solo texto',
    joined: 'Texto que queda',
    joinedHelp: 'Están los dos textos, uno después del otro. Cambia lo que haga falta.',
    saveJoined: 'Guardar este texto',
    cancel: 'Volver a las versiones',
    open: 'Abrir el registro',
    settled: 'Guardado en esta tableta: queda una sola versión.',
    options: 'Versiones',
  },
  storage: {
    title: 'Espacio en la tableta',
    used: (used: number, quota: number) => `${formatBytes(used)} de ${formatBytes(quota)}`,
    unknown: 'Este navegador no dice cuánto espacio usa.',
    kept: 'protegido: el navegador no lo borrará',
    notKept: 'sin proteger: si la tableta se llena, el navegador podría borrarlo',
    ask: 'Pedir que no lo borre',
    refused: 'El navegador no lo prometió esta vez. Suele aceptar cuando Ayni está instalado en la pantalla de inicio.',
    nearlyFull: 'Queda poco espacio. Conviene borrar fotos o videos que ya no hagan falta.',
  },
  crashes: {
    title: (n: number) => `Fallas de la app en esta tableta (${n})`,
    help: 'Se anota en qué página y en qué parte de la app falló, nunca lo que estaba escrito. Copiarlo ayuda a corregirlo.',
    where: (moment: string, page: string, app: string, times: number) =>
      `${moment} · ${page} · Ayni ${app}${times > 1 ? ` · ${times} veces` : ''}`,
    worker: 'envío en segundo plano',
    copy: 'Copiar para la coordinación',
    copied: 'Copiado: se puede pegar en un mensaje.',
    notCopied: 'El navegador no dejó copiar. Se puede seleccionar el texto y copiarlo a mano.',
    forget: 'Olvidar',
    forgotten: 'Se olvidaron las fallas anotadas.',
  },
  clock: {
    ahead: (error: string) => `El reloj de esta tableta está mal por ${error}: va adelantado.`,
    behind: (error: string) => `El reloj de esta tableta está mal por ${error}: va atrasado.`,
    help: 'Nada se pierde ni se desordena: el servidor pone la hora. Conviene corregirla en los ajustes de la tableta para que las fechas propuestas sean las de hoy.',
  },
  version: (version: string) => `Ayni ${version}`,
} as const;
