import { contextOf } from '../../context.ts';
import { answered, exampleId, type KindStory } from '../example-story.ts';

const community = exampleId('comunidad-shinkibeni');
const municipality = exampleId('muni-nueva-bocatoma');

/** Two sheets: of the community, with what nobody prints, and of the municipality; and a need that was passed on. */
export const nuevaBocatomaContext: KindStory[] = [
  {
    kind: 'context',
    id: contextOf(community),
    on: '2026-03-12',
    values: {
      institution: community,
      ...answered(
        'gettingThere',
        '4 h en bote; de noviembre a marzo el río puede crecer en una noche.',
        '2026-03-12',
        'Motorista de la municipalidad',
      ),
      ...answered('seasonsAway', 'En julio, por la cosecha de cacao.', '2026-03-12', 'Jefatura de la comunidad'),
      ...answered(
        'languages',
        ['cni'],
        '2026-03-12',
        'Jefatura de la comunidad',
        'En asháninka; el castellano lo usan sobre todo los jóvenes.',
      ),
      ...answered('interpreterNeeded', 'yes', '2026-03-12', 'Jefatura de la comunidad'),
      ...answered(
        'customs',
        'Primero se saluda en asamblea y se pide permiso; después se trabaja.',
        '2026-03-12',
        'Jefatura de la comunidad',
      ),
      ...answered(
        'localKnowledge',
        'Saben qué quebrada se enturbia primero: avisan antes que el medidor.',
        '2026-05-08',
        'Operador de la JASS',
      ),
      ...answered('howTheyDecide', 'En asamblea, hasta ponerse de acuerdo.', '2026-03-12', 'Jefatura de la comunidad'),
      ...answered(
        'reservedTopics',
        'yes',
        '2026-03-12',
        'Jefatura de la comunidad',
        'Los lugares de origen del agua no se nombran ni se dibujan.',
      ),
      ...answered(
        'ourBias',
        'Creíamos que sin cuaderno no hay registro: la asamblea también lo es.',
        '2026-08-13',
        'Quien asiste',
      ),
      culturalImplication: 'Empezar en asamblea, con intérprete, y dejar todo con dibujos.',
      care: 'No fotografiar las captaciones; lo que se anota se lee antes en la asamblea.',
      talkedWith: 'Jefatura de la comunidad',
    },
  },
  {
    kind: 'context',
    id: contextOf(municipality),
    on: '2026-02-03',
    values: {
      institution: municipality,
      ...answered('revenues', ['foncomun', 'canon'], '2026-02-03', 'Presupuesto'),
      ...answered('powerAndSignal', 'sometimes', '2026-02-03', 'Viaje propio', 'Luz de 6 a 10 de la noche; sin señal.'),
      ...answered('travelMoney', 'no', '2026-02-03', 'Área técnica municipal', 'El combustible sale de otra partida.'),
      ...answered(
        'equipment',
        'Una computadora con el cuadro multianual; impresora sin tinta.',
        '2026-02-03',
        'Logística',
      ),
      ...answered(
        'budgetPhase',
        'execution',
        '2026-10-22',
        'Presupuesto',
        'El requerimiento de 2027 sale en diciembre.',
      ),
    },
    later: [
      {
        on: '2026-11-06',
        values: answered(
          'authorityChange',
          'yes',
          '2026-11-06',
          'Radio municipal',
          'En enero entra otra alcaldía; el área técnica espera quedarse.',
        ),
      },
    ],
  },
  {
    kind: 'demand',
    id: exampleId('demanda-puesto-salud'),
    on: '2026-08-13',
    values: {
      inTheirWords: 'El puesto abre cuando estamos en la chacra. Pedimos que atienda un sábado al mes.',
      institution: community,
      heardOn: '2026-08-13',
      askedBy: 'Asamblea de la comunidad',
      group: 'Familias de tres comunidades',
      origin: 'visit',
      areas: ['C'],
      status: 'talked-over',
      sharedWithNetwork: false,
    },
    later: [
      {
        on: '2026-08-27',
        values: {
          status: 'referred',
          referredTo: 'Microrred de salud de La Ribera (demo)',
          referredBecause: 'El horario del puesto lo decide la microrred; se llevó con la carta de la asamblea.',
          answer: 'Se avisó por radio a la jefatura; responden en la reunión de diciembre.',
        },
      },
    ],
  },
];
