/** One page of Ayuda: a question and a few short paragraphs. */
export interface HelpTopic {
  id: string;
  title: string;
  paragraphs: readonly string[];
}

/** Plain answers, in the words of the screens they explain. */
export const helpTexts = {
  title: 'Ayuda',
  subtitle: 'Respuestas cortas. Todo se lee también sin internet.',
  contents: 'Temas',
  levelsTitle: 'Los niveles, en palabras',
  levels: {
    1: 'Todavía no se hace, o se hace alguna vez sin acuerdo del equipo.',
    2: 'Alguien ya lo intenta; depende de una persona o de un momento.',
    3: 'El equipo lo hace como parte de su trabajo y lo puede mostrar.',
    4: 'Sigue aunque cambien las personas; el equipo lo mejora y lo enseña a otros.',
    'not-applicable': 'Ese criterio no toca a esta institución; se anota por qué.',
    'missing-evidence': 'Puede ser cierto, pero hoy no hay cómo mostrarlo; se anota qué falta ver.',
  } as Readonly<Record<string, string>>,
  levelsBody:
    'El nivel es el más alto en el que todo lo descrito es cierto hoy y se puede mostrar. No hay promedios ni comparaciones entre instituciones.',
  topics: [
    {
      id: 'que-es',
      title: '¿Qué es Ayni?',
      paragraphs: [
        'Es el cuaderno de campo de la asistencia técnica. Guarda las visitas, los acuerdos, los diagnósticos conjuntos y los cambios pequeños que se van sumando.',
        'Más que hacer por, es un hacer con: la pantalla se comparte con el equipo de la institución, que propone, califica y decide.',
      ],
    },
    {
      id: 'guardado',
      title: '¿Qué quiere decir «guardado» y qué «enviado»?',
      paragraphs: [
        '«Guardado en esta tableta» quiere decir que está en su memoria, aunque se apague ahora mismo.',
        '«Enviado» quiere decir que también está guardado en el servidor. Desde ahí lo reciben las otras tabletas de la región.',
        'Lo que se escribe en una nota abierta se guarda solo cada pocos segundos. Si la tableta se apaga, la nota se encuentra en Hoy, en «Lo que quedó a medias», en el mismo lugar.',
      ],
    },
    {
      id: 'sin-internet',
      title: '¿Qué pasa sin internet?',
      paragraphs: [
        'Todo sigue: leer, escribir, buscar e imprimir. Lo que se guarda espera en la tableta, sin fecha de vencimiento.',
        'Cuando vuelve la señal, sale solo, aunque Ayni esté cerrado. También se puede tocar «Enviar ahora» en Envío.',
        'El reloj de la tableta puede estar mal: nada se pierde ni se desordena por eso.',
      ],
    },
    {
      id: 'dos-versiones',
      title: '¿Por qué hay dos versiones de un texto?',
      paragraphs: [
        'Porque dos personas escribieron en el mismo campo antes de que sus tabletas se hablaran. Ayni no borra las palabras de nadie: muestra las dos, con autor y fecha.',
        'En Envío se elige una o se juntan en un solo texto. Lo mejor es conversarlo antes. Campos distintos de un mismo registro se juntan solos.',
      ],
    },
    {
      id: 'apartado',
      title: '¿Qué es «apartado»?',
      paragraphs: [
        'A veces el servidor no puede poner un cambio con los demás: es de otra región, o un dato no tiene la forma esperada. Entonces lo guarda aparte, entero, y dice por qué.',
        'En Envío está el motivo y qué hacer. La coordinación también lo ve y puede aceptarlo o devolverlo con una nota.',
      ],
    },
    {
      id: 'dos-voces',
      title: '¿Cómo es el diagnóstico en dos voces?',
      paragraphs: [
        'Primero se eligen de una a tres áreas que importan ahora. Para cada criterio, el equipo dice su nivel y quien asiste dice el suyo, sin ver el otro.',
        'La voz guardada queda cerrada: no aparece en ninguna lista, impresión ni otra tableta. Cuando las dos están, se abren juntas, con la tableta al centro.',
        'Se conversa y se anota el nivel acordado. Si no hay acuerdo, se anota el desacuerdo: también es un resultado.',
        'Antes de empezar se decide qué se comparte: solo lo acordado, también las dos voces, o nada por ahora.',
      ],
    },
    {
      id: 'cuidar',
      title: '¿Cómo cuidamos a las personas?',
      paragraphs: [
        'Primero el permiso, después el nombre: sin permiso se anota solo el cargo. No se anotan números de DNI ni listas de niñas y niños.',
        'Lo anotado lo ven el equipo de la región y su coordinación. Conviene que la tableta tenga bloqueo de pantalla.',
      ],
    },
  ] satisfies readonly HelpTopic[],
} as const;
