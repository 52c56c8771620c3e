import { addDays } from '#domain/calendar-date.ts';
import { setEdits, type Values } from '#domain/record-edit.ts';
import { setOfVisit } from './visit-values.ts';

/** How much a tablet holds. `days` = how long ago the oldest visit was. */
export interface NetworkSize {
  visits: number;
  agreements: number;
  assessments: number;
  changes: number;
  plans: number;
  institutions: number;
  accompaniments: number;
  days: number;
  /** One record in so many was left half-way. */
  halfWayEach: number;
  /** Open agreements fall due within so many days, a third of which is past. */
  dueDays: number;
}

/** A tablet after some months, and one that has seen the work of a whole network for three years. */
export const sizes = {
  small: {
    visits: 100,
    agreements: 80,
    assessments: 15,
    changes: 60,
    // As many as a list shows at once, and as much in the week: both tablets draw the same.
    plans: 30,
    institutions: 30,
    accompaniments: 3,
    days: 365,
    halfWayEach: 20,
    dueDays: 10,
  },
  large: {
    visits: 10_000,
    agreements: 2_000,
    assessments: 500,
    changes: 3_000,
    plans: 250,
    institutions: 200,
    accompaniments: 60,
    days: 1_095,
    halfWayEach: 400,
    dueDays: 60,
  },
  /** What a coordinator's new tablet fetches at first: ten thousand records. */
  pull: {
    visits: 6_000,
    agreements: 1_500,
    assessments: 300,
    changes: 1_800,
    plans: 150,
    institutions: 130,
    accompaniments: 20,
    days: 1_095,
    halfWayEach: 400,
    dueDays: 60,
  },
} as const satisfies Record<string, NetworkSize>;

/** A record as it is saved at once, on that calendar date. */
export interface BenchRecord {
  kind: string;
  id: string;
  on: string;
  values: Values;
}

/** The plan whose thread is measured has the same 200 events in every size. */
export const threadPlan = { id: idOf('plan', 0), title: 'Hilo de doscientos hechos' };
const threadEvents = { visit: 80, agreement: 60, change: 50, assessment: 10 } as const;
const contactsEach = 5;

/** An invented network of that size, seen on `today`; the same at every call. */
export function buildNetwork(size: NetworkSize, today: string, person: string): BenchRecord[] {
  const range = <T>(count: number, make: (place: number) => T) => Array.from({ length: count }, (_, i) => make(i));
  const dayOf = (place: number, count: number) =>
    addDays(today, -Math.floor((size.days * (count - 1 - place)) / count));
  const planOf = (kind: keyof typeof threadEvents, place: number) =>
    place < threadEvents[kind] ? 0 : 1 + ((place - threadEvents[kind]) % (size.plans - 1));
  const parents = (plan: number) => ({
    institution: idOf('institution', plan % size.institutions),
    plan: idOf('plan', plan),
  });
  const record = (kind: string, place: number, on: string, values: Values): BenchRecord => ({
    kind,
    id: idOf(kind, place),
    on,
    values: {
      ...values,
      instrument: `${kind}@1`,
      completion: place % size.halfWayEach === size.halfWayEach - 1 ? 'half-way' : 'finished',
    },
  });
  // The thread is the first of each kind and spread over the whole time; the rest too, each kind on its own.
  const spread = (kind: keyof typeof threadEvents, place: number, count: number) =>
    place < threadEvents[kind]
      ? dayOf(place, threadEvents[kind])
      : dayOf(place - threadEvents[kind], count - threadEvents[kind]);

  return [
    ...range(size.institutions, (i) => record('institution', i, dayOf(0, 1), institutionValues(i))),
    ...range(size.plans, (i) => {
      const on = i === 0 ? today : dayOf(i, size.plans);
      const { institution } = parents(i);
      return record('plan', i, on, { ...planValues(i, on, person), institution, startsOn: addDays(on, -200) });
    }),
    ...range(size.visits, (i) => {
      const on = spread('visit', i, size.visits);
      const plan = planOf('visit', i);
      return record('visit', i, on, { ...setOfVisit(i, on), ...parents(plan), district: districtOf(plan) });
    }),
    ...range(size.agreements, (i) => {
      const on = spread('agreement', i, size.agreements);
      return record('agreement', i, on, {
        ...agreementValues(i, on, today, size.dueDays),
        ...parents(planOf('agreement', i)),
      });
    }),
    ...range(size.assessments, (i) => {
      const on = spread('assessment', i, size.assessments);
      return record('assessment', i, on, { ...assessmentValues(i, on), ...parents(planOf('assessment', i)) });
    }),
    ...range(size.changes, (i) => {
      const on = spread('change', i, size.changes);
      const what = 'La responsable ya no espera la visita: envía sola el reporte de cada lunes.';
      return record('change', i, on, { what, noticedOn: on, where: 'team', ...parents(planOf('change', i)) });
    }),
    ...range(size.accompaniments, (i) => {
      const capacity = 'Calcular la meta con el padrón nominal';
      const values = { capacity, who: 'Responsable del padrón', occasion: 'month', startsOn: addDays(today, -150) };
      return record('accompaniment', i, addDays(today, -150), { ...values, ...parents(1 + (i % (size.plans - 1))) });
    }),
    ...range(size.accompaniments * contactsEach, (i) => {
      const on = addDays(today, -150 + (i % contactsEach) * 30);
      const own = Math.floor(i / contactsEach);
      const values = { contactOn: on, useFrequency: 'always', accompaniment: idOf('accompaniment', own) };
      return record('check-in', i, on, { ...values, ...parents(1 + (own % (size.plans - 1))) });
    }),
  ];
}

/** The same as edits of one save. */
export const editsOf = ({ kind, id, values }: BenchRecord) => setEdits(kind, id, values);

function idOf(kind: string, place: number): string {
  return `${kind}-${place}`.padEnd(22, '-');
}

function districtOf(place: number): string {
  return `05${String(1 + (place % 10)).padStart(2, '0')}${String(1 + (place % 7)).padStart(2, '0')}`;
}

function institutionValues(place: number): Values {
  return {
    name: `Municipalidad Distrital de Prueba ${place}`,
    type: 'district-municipality',
    district: districtOf(place),
    setting: place % 3 === 0 ? 'mixed' : 'rural',
    careful: false,
    programmes: ['1001', '0083'],
    languages: ['qu', 'es'],
  };
}

function planValues(place: number, on: string, person: string): Values {
  return {
    title: place === 0 ? threadPlan.title : `La meta sale del padrón ${place}`,
    expectedChange: 'La meta se calcula con el padrón nominal y no con la población proyectada.',
    product: 'Una hoja de cálculo de metas por establecimiento, con su guía de una página.',
    status: place % 5 < 2 ? 'running' : 'closed',
    assistant: person,
    areas: ['B', 'G'],
    modalities: ['personal', 'standing-meetings'],
    whyModalities: 'El cálculo depende de una persona; las decisiones son del equipo.',
    endsOn: addDays(on, 200),
    agreedWith: 'Dirección de la red',
  };
}

/** One in eight is still open; of those, some wait since last month and some fall due in the coming weeks. */
function agreementValues(place: number, on: string, today: string, dueDays: number): Values {
  const open = place % 8 === 0;
  return {
    statement: 'Comparar meta programada y atendida por establecimiento antes de la reunión',
    responsible: 'Responsable de presupuesto',
    dueOn: open ? addDays(today, ((place / 8) % dueDays) - Math.floor(dueDays / 3)) : addDays(on, 30),
    proposedBy: 'together',
    decidedBy: 'Dirección de la red',
    agreedOn: on,
    status: open ? 'in-progress' : place % 3 === 0 ? 'not-kept' : 'kept',
    ...(open ? {} : { keptOn: addDays(on, 28) }),
  };
}

function assessmentValues(place: number, on: string): Values {
  const criteria = ['B1', 'B2', 'B3', 'G1', 'G2', 'G3'];
  return {
    assessedOn: on,
    moment: place % 2 === 0 ? 'baseline' : 'follow-up',
    areas: ['B', 'G'],
    team: 'Responsable de presupuesto y dos jefaturas de puesto',
    explained: true,
    sharing: 'agreed',
    ...Object.fromEntries(
      criteria.flatMap((criterion, i) => [
        [`ratings/${criterion}/result`, 'agreed'],
        [`ratings/${criterion}/agreed`, 1 + ((place + i) % 4)],
        [`ratings/${criterion}/evidence`, 'Acta de la reunión, con la decisión al pie de cada indicador.'],
      ]),
    ),
  };
}
