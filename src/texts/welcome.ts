/** The first screen: who enters, with which code, and what the tablet will keep. */
export const welcomeTexts = {
  title: 'Ayni',
  tagline: 'El cuaderno de campo de la asistencia técnica. Funciona sin internet.',
  code: 'Código de invitación',
  codeHelp: 'te lo da tu coordinación; sirve una vez',
  codePlaceholder: 'XXXX-XXXX-XXXX-XXXX',
  name: 'Tu nombre',
  nameHelp: 'como te conocen en la red',
  enter: 'Entrar',
  entering: 'Entrando…',
  enteringStatus: 'Preguntando al servidor. Puede tardar un momento si la señal es débil.',
  example: 'Probar con datos de ejemplo',
  openingExample: 'Preparando los datos de ejemplo…',
  keeps: 'Tus notas quedan aquí y se envían cuando hay señal.',
  readers: 'Las leen tu equipo regional y tu coordinación.',
  missingCode: 'Falta el código de invitación.',
  shortCode: (missing: number) =>
    missing === 1 ? 'Al código le falta 1 letra o número.' : `Al código le faltan ${missing} letras o números.`,
  oddCode: (characters: string) => `El código no usa ${characters}. Revisa esa letra con quien te lo dio.`,
  missingName: 'Falta tu nombre.',
  /** By kind of `EnrolOutcome`. */
  outcome: {
    'code-unknown':
      'No encontramos ese código. Revisa cada letra con quien te lo dio; la O y el cero, la I y el uno dan igual.',
    'code-used': 'Ese código ya se usó. Pide otro a tu coordinación; lo anotado en esta tableta no se pierde.',
    'code-expired': 'Ese código ya venció: vale 7 días. Pide otro a tu coordinación.',
    offline:
      'No hay conexión. Para entrar la primera vez hace falta internet unos segundos; después, ya no. El código queda escrito aquí.',
    garbled:
      'Esta red pide registrarse antes de dar internet. Abre el navegador, acepta las condiciones de la red y vuelve aquí: el código queda escrito.',
    busy: 'El servidor recibió muchos intentos seguidos. Espera unos minutos y toca Entrar otra vez; el código sigue sirviendo.',
    'too-old':
      'Esta versión de Ayni es muy antigua para este servidor. Cierra Ayni, ábrelo otra vez con internet y toca Entrar: el código sigue sirviendo.',
  },
  storage:
    'Esta tableta no pudo guardar la entrada. Libera espacio y toca Entrar otra vez: el código sigue sirviendo aquí.',
} as const;
