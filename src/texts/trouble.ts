const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** 90000 → '2 minutos', 800 → '1 segundo': how long to wait, never less than it is. */
function formatWait(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return seconds < 60 ? plural(seconds, 'segundo', 'segundos') : plural(Math.ceil(seconds / 60), 'minuto', 'minutos');
}

/** What to say when something expected goes wrong: what happened, that nothing is lost, and what can be done. */
export const troubleTexts = {
  /** By reason of `StorageTrouble`. */
  storage: {
    full: {
      title: 'No se guardó: la tableta está llena',
      body: 'Lo que escribiste sigue en la pantalla. Libera espacio (fotos, videos o descargas que ya no hacen falta) y vuelve a intentar. No cierres esta página todavía.',
    },
    broken: {
      title: 'No se guardó: la memoria de la tableta falló',
      body: 'Lo que escribiste sigue en la pantalla. Vuelve a intentar; si se repite, copia el texto a mano y avisa a tu coordinación antes de cerrar.',
    },
    blocked: {
      title: 'Ayni está abierto en otra ventana',
      body: 'Cierra la otra ventana o pestaña de Ayni y vuelve a intentar. Lo que escribiste sigue en la pantalla.',
    },
    slow: {
      title: 'No se guardó: la tableta no respondió',
      body: 'Pasaron más de 5 segundos sin respuesta. Lo que escribiste sigue en la pantalla: vuelve a intentar en un momento.',
    },
    retry: 'Volver a intentar',
    close: 'Seguir sin guardar',
  },
  /** By kind of `SyncOutcome`: what the big button answers. */
  outcome: {
    done: (sent: number, received: number) => {
      if (sent === 0 && received === 0) return 'Listo: no había nada nuevo de ningún lado.';
      const parts = [
        sent > 0
          ? `${plural(sent, 'cambio enviado', 'cambios enviados')} y guardado${sent === 1 ? '' : 's'} en el servidor`
          : '',
        received > 0 ? plural(received, 'cambio recibido', 'cambios recibidos') : '',
      ];
      return `Listo: ${parts.filter(Boolean).join(' · ')}.`;
    },
    nothing: 'No había nada por enviar ni por recibir.',
    offline: 'No hay conexión. Todo queda guardado en esta tableta y se envía solo cuando vuelva la señal.',
    busy: (retryAfterMs: number) =>
      `El servidor está muy ocupado. No se perdió nada: Ayni vuelve a intentar en ${formatWait(retryAfterMs)}.`,
    'signed-out':
      'El servidor ya no reconoce esta tableta. Lo anotado sigue aquí, completo; pide a tu coordinación un código nuevo para volver a entrar.',
    'too-old':
      'Esta versión de Ayni es muy antigua para recibir lo nuevo. Tus cambios sí se envían; falta actualizar la aplicación.',
    garbled:
      'Contestó algo que no es el servidor de Ayni. Suele ser una red que pide registrarse antes: abre el navegador, acepta sus condiciones y vuelve a intentar.',
    'not-enrolled': 'Esta tableta todavía no entró con un código: no tiene a dónde enviar.',
  },
  /** By code of `{error: {code}}`: a request that the server could not take at all. */
  reply: {
    'bad-json': 'El servidor no pudo leer el pedido. No se perdió nada; si se repite, avisa a tu coordinación.',
    'bad-request': 'El servidor no aceptó lo que se pidió: falta un dato o no tiene la forma esperada.',
    unauthorized: 'El servidor ya no reconoce esta tableta. Pide a tu coordinación un código nuevo.',
    forbidden: 'Tu rol no permite hacer esto. Si te toca, pide a tu coordinación que lo revise.',
    'not-found': 'Eso ya no está en el servidor: quizá alguien lo resolvió antes.',
    'too-large': 'Es demasiado grande para enviarlo de una vez.',
    'unsupported-encoding': 'El servidor no entendió cómo se envió. Falta actualizar la aplicación.',
    'too-many-requests': 'Fueron muchos intentos seguidos. Espera unos minutos y vuelve a probar.',
    unavailable: 'El servidor está ocupado o en mantenimiento. Vuelve a probar en unos minutos.',
    internal: 'El servidor tuvo un problema. No se perdió nada; vuelve a probar más tarde.',
    'code-unknown': 'No encontramos ese código. Revisa cada letra con quien te lo dio.',
    'code-used': 'Ese código ya se usó. Pide otro a tu coordinación; lo anotado en esta tableta no se pierde.',
    'code-expired': 'Ese código ya venció: vale 7 días. Pide otro a tu coordinación.',
  },
  /** By kind of a verb that needs the server (people, invitations, review). */
  verb: {
    offline: 'No hay conexión. Esto necesita internet; prueba otra vez cuando haya señal.',
    busy: (retryAfterMs: number) => `El servidor está muy ocupado. Prueba otra vez en ${formatWait(retryAfterMs)}.`,
    garbled: 'Contestó algo que no es el servidor de Ayni: quizá esta red pide registrarse antes de dar internet.',
    forbidden: 'Tu rol no permite hacer esto.',
    'signed-out': 'El servidor ya no reconoce esta tableta. Pide un código nuevo para volver a entrar.',
    refused: 'El servidor no aceptó esos datos. Revisa el nombre, el rol y las regiones.',
  },
} as const;
