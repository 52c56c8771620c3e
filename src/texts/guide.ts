/** The guided first visit: five steps through the example region, in the words of the screens that they show. */
export const guideTexts = {
  name: 'Recorrido guiado',
  offer: '¿Es tu primera vez en Ayni? Un recorrido de cinco pasos, unos cinco minutos. Nada de aquí se envía.',
  start: 'Empezar el recorrido',
  notNow: 'Ahora no',
  step: (step: number, of: number, title: string) => `Paso ${step} de ${of} · ${title}`,
  next: 'Siguiente',
  previous: 'Anterior',
  back: 'Volver al paso',
  leave: 'Dejarlo',
  finish: 'Terminar',
  fold: 'Plegar',
  unfold: 'Ver el paso',
  steps: [
    {
      title: 'Hoy',
      text: 'Aquí empieza el día: lo que toca esta semana, lo que quedó a medias y lo que va sumando el año.',
    },
    {
      title: 'Un hilo',
      text: 'Una asistencia es un hilo, con lo último arriba. Desde aquí nacen notas, diagnósticos y cambios pequeños.',
    },
    {
      title: 'Una nota en tres minutos',
      text: 'Quiénes, qué hicimos, qué acordamos y cuándo nos vemos. Se guarda solo y se puede dejar a medias.',
    },
    {
      title: 'Diagnóstico en dos voces',
      text: 'Cada voz responde sellada. Las dos se abren juntas, se conversa el nivel y, si no coinciden, se anota.',
    },
    {
      title: 'El envío, y cómo entrar',
      text: 'Lo real se guarda en la tableta y se envía cuando hay internet. Para entrar: «Salir» y tu código.',
    },
  ],
  help: {
    title: 'Recorrido guiado',
    inExample: 'Cinco pasos: Hoy, un hilo, una nota, un diagnóstico y el envío.',
    inWork:
      'Cinco pasos por la región de ejemplo. Tu trabajo queda como está: para volver, «Salir» en la banda de arriba.',
    start: 'Hacer el recorrido',
  },
} as const;
