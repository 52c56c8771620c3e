import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementInstrument } from '#domain/instruments/forms/agreement-instrument.ts';
import { assessmentInstrument } from '#domain/instruments/forms/assessment-instrument.ts';
import { closingInstrument } from '#domain/instruments/forms/closing-instrument.ts';
import { experienceInstrument } from '#domain/instruments/forms/experience-instrument.ts';
import { expertInstrument } from '#domain/instruments/forms/expert-instrument.ts';
import { planInstrument } from '#domain/instruments/forms/plan-instrument.ts';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { instrumentById, releasedInstruments } from '#domain/instruments/instrument-by-id.ts';
import { findIssues } from '#domain/instruments/issues.ts';
import type { Json } from '#domain/json.ts';

type Values = Record<string, Json>;

/** `severity field` of every issue, in the order in which the form would lead through them. */
const told = (instrument: Instrument, values: Values) =>
  findIssues(instrument, values).map(({ severity, field }) => `${severity} ${field}`);

const people = (count: number, role = 'assisted'): Values =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      [`participants/${role}${at}`, { order: `a${at}` }],
      [`participants/${role}${at}/role`, role],
      [`participants/${role}${at}/position`, 'Responsable de presupuesto'],
      [`participants/${role}${at}/nameAccepted`, false],
    ]).flat(),
  );

const note = (modality: string, extra: Values = {}, assisted = 2): Values => ({
  status: 'held',
  visitedOn: '2026-11-13',
  institution: 'i',
  areas: ['B'],
  modalities: [modality],
  whatWeDid: 'Calculamos juntos la meta.',
  ...people(assisted),
  ...extra,
});

const personal = { task: 'Calcular la meta con el padrón' };
const workshop = {
  'priorTraining/topic': 'Programación multianual',
  process: 'Formulación',
  workshopProduct: 'Un borrador',
};
const handsOn = {
  'preparation/p': { order: 'V' },
  'preparation/p/resource': 'Comparador de cloro',
  'preparation/p/ready': true,
};
const review = (finding: Values): Values => ({
  'documents/d': { order: 'V' },
  'documents/d/title': 'POI 2027',
  'findings/f': { order: 'V' },
  'findings/f/finding': 'No figura el costo de llegar',
  ...Object.fromEntries(Object.entries(finding).map(([field, value]) => [`findings/f/${field}`, value])),
});

describe('a visit note', () => {
  test('begun and left says what is missing, in the order of the form, and nothing that does not show', () => {
    expect(told(visitInstrument, { status: 'held' })).toEqual([
      'missing visitedOn',
      'missing institution',
      'missing modalities',
      'missing participants',
      'missing areas',
      'missing whatWeDid',
    ]);
  });

  test('complete has nothing to say', () => {
    expect(told(visitInstrument, note('personal', personal))).toEqual([]);
  });

  test('that is only scheduled owes neither people nor what was done', () => {
    const scheduled = {
      status: 'scheduled',
      visitedOn: '2026-11-27',
      institution: 'i',
      areas: ['B'],
      modalities: ['workshop'],
    };
    expect(told(visitInstrument, scheduled)).toEqual([]);
  });

  test('of a visit that could not be made owes why', () => {
    const failed = {
      status: 'not-held',
      visitedOn: '2026-11-27',
      institution: 'i',
      areas: ['B'],
      modalities: ['hands-on'],
    };
    expect(told(visitInstrument, failed)).toEqual(['missing notHeldBecause']);
  });

  test('owes each person the position, and the name only of who accepts', () => {
    const unnamed = { 'participants/assisted0/nameAccepted': true, 'participants/assisted1/position': null };
    expect(told(visitInstrument, note('personal', { ...personal, ...unnamed }))).toEqual([
      'missing participants/assisted0/name',
      'missing participants/assisted1/position',
    ]);
  });

  test('with a group counted without names does not ask for participants', () => {
    const group = { 'otherPeople/g': { order: 'V' }, 'otherPeople/g/role': 'assisted', 'otherPeople/g/women': 2 };
    expect(told(visitInstrument, note('personal', { ...personal, ...group }, 0))).toEqual([]);
  });

  test('may have one to three modalities', () => {
    const many = {
      ...personal,
      ...workshop,
      ...handsOn,
      modalities: ['personal', 'workshop', 'hands-on', 'document-review'],
    };
    expect(told(visitInstrument, note('personal', { ...many, ...review({}) }, 3))).toEqual(['warn modalities']);
  });
});

describe('personal assistance', () => {
  test.each([
    [0, ['block participants']],
    [1, []],
    [2, []],
    [3, ['block participants']],
  ])('with %i assisted people', (count, issues) => {
    expect(told(visitInstrument, note('personal', personal, count))).toEqual(issues);
  });

  test('counts only who receives it, and groups too', () => {
    expect(told(visitInstrument, note('personal', { ...personal, ...people(3, 'observer') }))).toEqual([]);
    const group = { 'otherPeople/g': { order: 'V' }, 'otherPeople/g/role': 'assisted', 'otherPeople/g/men': 1 };
    expect(told(visitInstrument, note('personal', { ...personal, ...group }))).toEqual(['block participants']);
  });

  test('says how to go on, in the words of the instrument', () => {
    const [issue] = findIssues(visitInstrument, note('personal', personal, 3));
    expect(issue?.message).toMatch(/es con 1 o 2 personas.*anotar que las demás observan/);
  });

  test('beside a group modality in the same note does not count that group as its own', () => {
    const both = { ...personal, ...workshop, modalities: ['personal', 'workshop'] };
    expect(told(visitInstrument, note('personal', both, 8))).toEqual([]);
    const withReview = { ...personal, ...review({}), modalities: ['personal', 'document-review'] };
    expect(told(visitInstrument, note('personal', withReview, 3))).toEqual(['block participants']);
  });
});

describe('a workshop', () => {
  test.each([
    [2, ['warn participants']],
    [3, []],
    [15, []],
    [16, ['warn participants']],
  ])('with %i assisted people', (count, issues) => {
    expect(told(visitInstrument, note('workshop', workshop, count))).toEqual(issues);
  });

  test('without an earlier training cannot be finished', () => {
    const untrained = note('workshop', { ...workshop, 'priorTraining/topic': ' ' }, 5);
    expect(told(visitInstrument, untrained)).toEqual(['block priorTraining/topic']);
  });
});

describe('hands-on practice', () => {
  test.each([
    [1, []],
    [20, []],
    [21, ['warn participants']],
  ])('with %i assisted people', (count, issues) => {
    expect(told(visitInstrument, note('hands-on', handsOn, count))).toEqual(issues);
  });

  test('warns while nothing was prepared or something is not ready, also before the day', () => {
    expect(told(visitInstrument, note('hands-on'))).toEqual(['warn preparation']);
    expect(told(visitInstrument, note('hands-on', { ...handsOn, 'preparation/p/ready': false }))).toEqual([
      'warn preparation',
    ]);
    expect(told(visitInstrument, note('hands-on', { status: 'scheduled' }))).toEqual(['warn preparation']);
    expect(told(visitInstrument, note('hands-on', { status: 'not-held', notHeldBecause: ['weather'] }))).toEqual([]);
  });
});

describe('standing meetings', () => {
  test.each([
    ['fortnightly', []],
    ['monthly', []],
    ['other', ['warn frequency']],
  ])('held %s', (frequency, issues) => {
    expect(told(visitInstrument, note('standing-meetings', { frequency }))).toEqual(issues);
  });
});

describe('a document review', () => {
  const talked = { talkedWith: 'Responsable de planeamiento', decidedBy: 'Gerente municipal' };
  test.each<[string, Values, string[]]>([
    ['a finding without recommendation', {}, []],
    ['a recommendation not talked over', { recommendation: 'r' }, ['block findings/f/decision']],
    ['a recommendation that waits', { recommendation: 'r', decision: 'pending' }, ['block findings/f/decision']],
    ['one put off', { recommendation: 'r', decision: 'postponed' }, []],
    ['one accepted together', { recommendation: 'r', decision: 'accepted', ...talked }, []],
    [
      'one accepted by nobody',
      { recommendation: 'r', decision: 'accepted', talkedWith: 'Planeamiento' },
      ['missing findings/f/decidedBy', 'block findings/f/decision'],
    ],
    [
      'one refused without why',
      { recommendation: 'r', decision: 'not-accepted', ...talked },
      ['missing findings/f/reason'],
    ],
  ])('with %s', (_name, finding, issues) => {
    expect(told(visitInstrument, note('document-review', review(finding)))).toEqual(issues);
  });

  test('without documents and findings is half-way', () => {
    expect(told(visitInstrument, note('document-review'))).toEqual(['missing documents', 'missing findings']);
  });
});

describe('other records', () => {
  const plan = {
    ...{
      title: 't',
      institution: 'i',
      assistant: 'p',
      expectedChange: 'c',
      product: 'p',
      startsOn: '2026-02-02',
      endsOn: '2026-06-30',
    },
    ...{ areas: ['A'], modalities: ['personal'], status: 'talking' },
  };
  test.each<[string, Values, string[]]>([
    ['one area and modality', {}, []],
    ['four areas', { areas: ['A', 'B', 'C', 'D'] }, ['block areas']],
    ['no area', { areas: [] }, ['block areas']],
    ['two modalities and no reason', { modalities: ['personal', 'workshop'] }, ['missing whyModalities']],
    [
      'four modalities',
      { modalities: ['personal', 'workshop', 'hands-on', 'document-review'], whyModalities: 'w' },
      ['block modalities'],
    ],
    ['nobody it was agreed with, once agreed', { status: 'agreed' }, ['missing agreedWith']],
  ])('a plan with %s', (_name, extra, issues) => {
    expect(told(planInstrument, { ...plan, ...extra })).toEqual(issues);
  });

  const agreement = {
    ...{
      statement: 's',
      institution: 'i',
      responsible: 'r',
      dueOn: '2026-12-01',
      proposedBy: 'together',
      decidedBy: 'd',
    },
    ...{ agreedOn: '2026-11-01' },
  };
  test.each<[string, string[]]>([
    ['in-progress', []],
    ['kept', []],
    ['partly-kept', ['missing reason']],
    ['not-kept', ['missing reason']],
    ['cancelled', ['missing reason']],
    ['rescheduled', ['missing reason', 'missing newDueOn']],
  ])('an agreement that is %s', (status, issues) => {
    expect(told(agreementInstrument, { ...agreement, status })).toEqual(issues);
  });

  test('an experience goes beyond its region only once the institution read it and no community said no', () => {
    const shared = (values: Values) =>
      findIssues(experienceInstrument, values).filter(({ severity }) => severity === 'block').length;
    expect(shared({ sharing: 'region' })).toBe(0);
    expect(shared({ sharing: 'network' })).toBe(1);
    expect(shared({ sharing: 'network', reviewed: true, communityConsent: 'no' })).toBe(1);
    expect(shared({ sharing: 'public', reviewed: true, communityConsent: 'not-about' })).toBe(0);
  });

  test('nobody is in the directory of experts without having said yes', () => {
    const blocked = (consent: Json) => told(expertInstrument, { consent }).includes('block consent');
    expect([blocked(null), blocked(false), blocked(true)]).toEqual([true, true, false]);
  });

  test('each side owes its own answers to a closing', () => {
    const missing = told(closingInstrument, { 'learned/institution': 'Que el padrón sirve' });
    expect(missing).toContain('block learned/assistant');
    expect(missing).not.toContain('block learned/institution');
  });
});

describe('a joint assessment', () => {
  const start = {
    areas: ['B'],
    team: 't',
    explained: true,
    sharing: 'agreed',
    moment: 'baseline',
    assessedOn: '2026-03-10',
    institution: 'i',
  };
  const rated = (rating: Values) =>
    told(assessmentInstrument, {
      ...start,
      ...Object.fromEntries(Object.entries(rating).map(([field, value]) => [`ratings/B1/${field}`, value])),
    });
  test.each<[string, Values, string[]]>([
    ['nothing rated yet', {}, []],
    ['an agreed level', { result: 'agreed', agreed: 2 }, []],
    ['an agreed level from «En práctica» on', { result: 'agreed', agreed: 3 }, ['missing ratings/B1/evidence']],
    ['an agreement without a level', { result: 'agreed' }, ['missing ratings/B1/agreed']],
    ['a disagreement without words', { result: 'disagreement' }, ['missing ratings/B1/disagreement']],
    ['«No aplica» without why', { result: 'agreed', agreed: 'not-applicable' }, ['missing ratings/B1/reason']],
    [
      '«Falta evidencia» without what',
      { result: 'agreed', agreed: 'missing-evidence' },
      ['missing ratings/B1/missing'],
    ],
    ['a voice that says «No aplica»', { team: 'not-applicable' }, ['missing ratings/B1/teamNote']],
  ])('with %s', (_name, rating, issues) => {
    expect(rated(rating)).toEqual(issues);
  });

  test('of four areas is told to choose, and may go on', () => {
    expect(told(assessmentInstrument, { ...start, areas: ['A', 'B', 'C', 'D'] })).toEqual(['warn areas']);
  });
});

describe('values of another shape', () => {
  test('count as not answered and say so', () => {
    const odd = note('personal', {
      ...personal,
      visitedOn: 20261113,
      minutes: 3,
      whatWeDid: ['x'],
      nextVisitOn: '2026-02-30',
    });
    expect(told(visitInstrument, odd)).toEqual([
      'warn visitedOn',
      'missing visitedOn',
      'warn minutes',
      'warn whatWeDid',
      'missing whatWeDid',
      'warn nextVisitOn',
    ]);
  });

  test('of a text longer than a record may be finished with say how long it is, wherever it stands', () => {
    const long = 'a'.repeat(21_340);
    const values = { purpose: long, 'newAgreements/k1': { order: 'a' }, 'newAgreements/k1/statement': `${long}b` };
    const blocks = findIssues(visitInstrument, values).filter(({ message }) => message.includes('letras'));
    expect(blocks.map(({ severity, field }) => `${severity} ${field}`)).toEqual([
      'block purpose',
      'block newAgreements/k1/statement',
    ]);
    expect(blocks[0]?.message).toMatch(/^Tiene 21\u00a0340 letras; caben 20\u00a0000\. Conviene pasar el resto/);
    const fits = findIssues(visitInstrument, { purpose: 'a'.repeat(20_000) });
    expect(fits.some(({ message }) => message.includes('letras'))).toBe(false);
  });

  test('never throw, in any form', async () => {
    const instruments = (await Promise.all(releasedInstruments.map(instrumentById))) as Instrument[];
    for (const instrument of instruments) {
      const fields = instrument.sections.flatMap((section) => section.fields);
      const ids = fields.flatMap(({ id, fields: parts }) => [
        id,
        `${id}/k`,
        ...(parts ?? []).map((part) => `${id}/k/${part.id}`),
      ]);
      fc.assert(
        fc.property(
          fc.dictionary(fc.constantFrom(...ids), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 40 }),
          (hostile) => {
            expect(Array.isArray(findIssues(instrument, hostile as Values))).toBe(true);
          },
        ),
        { numRuns: 40 },
      );
    }
  });
});
