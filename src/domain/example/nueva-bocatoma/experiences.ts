import { experienceOf } from '../../experience.ts';
import { exampleId, type KindStory } from '../example-story.ts';

const books = exampleId('plan-materiales');

/** One lesson that is told in its region, and one that the assembly asked to take back: it is in «Borrados», not in lists. */
export const nuevaBocatomaExperiences: KindStory[] = [
  {
    kind: 'experience',
    id: experienceOf(books),
    on: '2026-07-03',
    values: {
      plan: books,
      institution: exampleId('ugel-riberena'),
      title: 'Los cuadernos llegan antes que las clases',
      phrase: 'De dos a ocho escuelas con cuadernos en su lengua en la segunda semana de clases.',
      before: 'Se pedía por promedio de escuelas y las cajas se abrían en el puerto para adivinar la lengua.',
      district: '990201',
      period: 'De enero a junio de 2026',
      people: 'Dirección y especialista de la UGEL, dos docentes, motorista de la municipalidad.',
      whatWasDone: 'Leímos juntos la lista antes de pedir, escuela por escuela, y marcamos cada caja por lengua.',
      modalities: ['document-review'],
      whatHelped: 'La lista quedó en manos de la UGEL; el bote de la municipalidad llevó las cajas.',
      whatHindered: 'El río bajo en marzo.',
      whatDidNotWork: 'Tres escuelas de la parte alta siguieron esperando.',
      institutionLearned: 'Que una lista con nombres de escuelas vale más que un oficio bien escrito.',
      assistantLearned: 'Que las rutas las sabe el motorista; debimos invitarlo desde enero.',
      conditions: 'Una persona que actualice la lista y un bote que ya haga la ruta.',
      areas: ['F'],
      programmes: ['0090'],
      tags: ['lengua originaria', 'distribución'],
      authors: 'UGEL Ribereña (demo) y asistencia técnica',
      reviewed: true,
      communityConsent: 'not-about',
      sharing: 'network',
    },
  },
  {
    kind: 'experience',
    id: exampleId('experiencia-cloro'),
    on: '2026-08-14',
    withdrawnOn: '2026-08-28',
    values: {
      plan: exampleId('plan-ultima-comunidad'),
      institution: exampleId('comunidad-shinkibeni'),
      title: 'El cuaderno del cloro',
      phrase: 'El operador anota el cloro cada semana y lo muestra en la asamblea.',
      before: 'Se ponía una tapita de cloro, siempre la misma.',
      whatWasDone: 'Medimos juntos antes de poner, y lo anotamos.',
      institutionLearned: 'Que el cuaderno le da palabra al operador.',
      assistantLearned: 'Que primero se pide permiso para contarlo.',
      authors: 'Operadores de la JASS y asistencia técnica',
      reviewed: true,
      communityConsent: 'no',
      sharing: 'region',
    },
  },
];
