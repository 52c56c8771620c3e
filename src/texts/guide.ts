/** The guided first visit: five steps through the example region, in the words of the screens that they show. */
export const guideTexts = {
  name: 'Recorrido guiado',
  offer: '¿Es tu primera vez en Ayni? Un recorrido de cinco pasos, unos cinco minutos. Nada de aquí se envía.',
  start: 'Empezar el recorrido',
  notNow: 'Ahora no',
  step: (step: number, of: number, title: string) => `Paso ${step} de ${of} · ${title}`,
  next: (title: string) => `Siguiente: ${title}`,
  previous: 'Anterior',
  back: 'Volver a este paso',
  leave: 'Dejar el recorrido',
  finish: 'Terminar',
  fold: 'Plegar',
  unfold: 'Ver el paso',
  steps: [
    {
      title: 'Hoy',
      text: 'Aquí empieza el día: lo que toca esta semana, lo que quedó a medias y lo que va sumando el año. Cada línea lleva a su registro.',
    },
    {
      title: 'Un hilo',
      text: 'Una asistencia es un hilo: todo lo que pasó, lo último arriba. Desde aquí nacen notas, diagnósticos, acuerdos y cambios pequeños.',
    },
    {
      title: 'Una nota en tres minutos',
      text: 'Acuerdos de la vez pasada, quiénes, qué hicimos juntos, qué acordamos, un cambio pequeño y la próxima vez. Puedes escribir: se guarda solo y se puede dejar a medias.',
    },
    {
      title: 'Un diagnóstico en dos voces',
      text: 'Primero responde el equipo y después quien asiste, cada voz sellada. Las dos se abren juntas, con la tableta al centro, y se conversa el nivel. Si no coinciden, también se anota.',
    },
    {
      title: 'El envío, y cómo entrar',
      text: 'En el trabajo real, todo se guarda en la tableta y se envía solo cuando hay internet; aquí se ve qué falta. Para entrar: «Salir» arriba y escribir el código que te dio tu coordinación.',
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
