import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { nextContactOn } from '#domain/accompaniment.ts';
import { actContent, actEdits, checkAct } from '#domain/act.ts';
import { agreementDueOn, agreementStatuses, countKept, isAgreementOverdue } from '#domain/agreement.ts';
import { divideBySharing, sharingOf } from '#domain/assessment.ts';
import { isHoliday, isSunday } from '#domain/calendar-date.ts';
import { catalogueOptions } from '#domain/catalogues/catalogue-options.ts';
import { modalityIds } from '#domain/catalogues/modalities.ts';
import { findUseAlerts, newestFirst } from '#domain/check-in.ts';
import { hasLearned, learningSides } from '#domain/closing.ts';
import { contextAnswers, contextNews, contextOf } from '#domain/context.ts';
import { demandStatus, isDemandOpen } from '#domain/demand.ts';
import { buildExample } from '#domain/example/build-example.ts';
import { exampleDistricts } from '#domain/example/example-districts.ts';
import { examplePeople } from '#domain/example/example-people.ts';
import { exampleId } from '#domain/example/example-story.ts';
import { experienceOf } from '#domain/experience.ts';
import { groupBy } from '#domain/group-by.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import { findIssues } from '#domain/instruments/issues.ts';
import { criterionById } from '#domain/instruments/rubric.ts';
import { scaleById } from '#domain/instruments/scales.ts';
import type { Json } from '#domain/json.ts';
import { rowKeys } from '#domain/record-edit.ts';
import { agreedUse, useMayTravel, useRegisters } from '#domain/use-levels.ts';
import { meetingDelay } from '#domain/visit.ts';

interface Told {
  kind: string;
  id: string;
  values: Record<string, Json>;
}

const saves = buildExample();
const today = '2026-11-22';

/** Records that somebody took back, as 'kind id'. */
const takenBack = new Set<string>();
/** The records as the last save of each field left them. */
const records = (() => {
  const byKey = new Map<string, Told>();
  for (const edit of saves.flatMap(({ edits }) => edits)) {
    const key = `${edit.kind} ${edit.record}`;
    if (edit.op !== 'set') {
      takenBack.add(key);
      continue;
    }
    const record = byKey.get(key) ?? { kind: edit.kind, id: edit.record, values: {} };
    record.values[edit.field] = edit.value;
    byKey.set(key, record);
  }
  return [...byKey.values()];
})();
// An act has no form: what it holds is made by printing it.
const withForm = records.filter(({ kind }) => kind !== 'act');
const of = (kind: string) => records.filter((record) => record.kind === kind);
const instrumentOf = async ({ values }: Told) => (await instrumentById(String(values.instrument))) as Instrument;
const issuesOf = async (record: Told) => findIssues(await instrumentOf(record), record.values);

/** The field that a path names in a form; undefined when the form has none there. */
function fieldAt(instrument: Instrument, path: string): Field | 'row' | undefined {
  const [id, second, third] = path.split('/');
  const field = instrument.sections.flatMap(({ fields }) => fields).find((each) => each.id === id);
  if (second === undefined || field === undefined) return field;
  if (field.type === 'group') return field.fields?.find((each) => each.id === second);
  return third === undefined ? 'row' : field.fields?.find((each) => each.id === third);
}

/** What a field lets be chosen, undefined where anything may be written. */
function choicesOf(field: Field): readonly Json[] | undefined {
  if (field.type === 'choice' || field.type === 'choices') {
    return (field.options ?? catalogueOptions(field.catalogue as string)).map(({ value }) => value);
  }
  if (field.type !== 'scale') return undefined;
  const scale = scaleById(field.scale as string);
  return [...scale.levels, ...(scale.special ?? [])].map(({ value }) => value);
}

describe('the example region', () => {
  test('is the same at every call, and its saves follow one another through one year of region 99', () => {
    expect(buildExample()).toEqual(saves);
    const walls = saves.map(({ wall }) => wall);
    expect(walls).toEqual([...walls].sort((a, b) => a - b));
    expect(walls.at(0)).toBeGreaterThan(Date.parse('2026-01-01T00:00:00-05:00'));
    expect(walls.at(-1)).toBeLessThan(Date.parse(`${today}T00:00:00-05:00`));
    expect(new Set(saves.map(({ stream }) => stream))).toEqual(new Set(['region:99']));
    const people = examplePeople.map(({ id }) => id);
    expect(saves.filter(({ author }) => !people.includes(author))).toEqual([]);
  });

  test('has ids as long as real ones, and none names two records', () => {
    const ids = records.map(({ id }) => id);
    expect(ids.filter((id) => !/^[A-Za-z0-9_-]{22}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('writes only what its forms ask and offer', async () => {
    const beside = [
      'instrument',
      'completion',
      'institution',
      'plan',
      'visit',
      'accompaniment',
      'checkIn',
      'useOpened',
    ];
    for (const record of withForm) {
      const instrument = await instrumentOf(record);
      for (const [path, value] of Object.entries(record.values)) {
        if (beside.includes(path)) continue;
        const field = fieldAt(instrument, path);
        expect(field, `${record.id} ${path}`).toBeDefined();
        if (field === undefined || field === 'row') continue;
        const choices = choicesOf(field);
        for (const each of choices ? [value].flat() : []) expect(choices, `${record.id} ${path}`).toContainEqual(each);
      }
    }
  });

  test('blocks nowhere, and lacks answers only in the note that was left half-way on purpose', async () => {
    const halfWay = records.filter(({ values }) => values.completion !== 'finished');
    expect(halfWay.map(({ kind }) => kind)).toEqual(['visit']);
    for (const record of withForm) {
      const issues = (await issuesOf(record)).map(({ severity, field }) => `${severity} ${field}`);
      expect(
        issues.filter((issue) => issue.startsWith('block')),
        record.id,
      ).toEqual([]);
      const missing = issues.filter((issue) => issue.startsWith('missing'));
      if (halfWay.includes(record)) expect(missing).toEqual(['missing whatWeDid', 'missing workshopProduct']);
      else expect(missing, record.id).toEqual([]);
    }
  });

  test('points only at records, people, districts and criteria that it has', () => {
    const ids = new Set(records.map(({ id }) => id));
    const parents = records.flatMap(({ values }) => [values.institution, values.plan, values.visit]);
    expect(parents.filter((id) => id !== undefined && !ids.has(String(id)))).toEqual([]);
    const districts = records.flatMap(({ values }) => values.district ?? []).map(String);
    expect(districts.filter((code) => !exampleDistricts.some((each) => each.code === code))).toEqual([]);
    const criteria = of('plan').flatMap(({ values }) => values.criteria as string[]);
    expect(criteria.filter((id) => !criterionById(id))).toEqual([]);
  });
});

describe('the year that it tells', () => {
  test('has three districts with three institutions each, a plan on its way in each, and one that was closed', () => {
    expect(of('institution')).toHaveLength(9);
    expect(new Set(of('institution').map(({ values }) => values.district))).toEqual(
      new Set(exampleDistricts.map(({ code }) => code)),
    );
    expect(of('institution').filter(({ values }) => !String(values.name).endsWith('(demo)'))).toEqual([]);
    expect(new Set(of('plan').map(({ values }) => values.title))).toEqual(
      new Set([
        'La meta sale del padrón',
        'Llegar a la última comunidad',
        'Del balance al nuevo acuerdo',
        'Los cuadernos llegan antes que las clases',
      ]),
    );
    expect(of('institution').filter(({ values }) => values.careful === true)).toHaveLength(1);
  });

  test('visits with every modality, on days when people work', () => {
    const visits = of('visit');
    expect(new Set(visits.flatMap(({ values }) => values.modalities as string[]))).toEqual(new Set(modalityIds));
    const dates = visits.map(({ values }) => String(values.visitedOn));
    expect(dates.filter((date) => isSunday(date) || isHoliday(date))).toEqual([]);
    const next = visits.flatMap(({ values }) => values.nextVisitOn ?? []).map(String);
    expect(next.filter((date) => isSunday(date) || isHoliday(date))).toEqual([]);
    // The Saturday and Sunday of the elections, and the weeks before them, were left alone.
    expect(dates.filter((date) => date > '2026-09-17' && date < '2026-10-12')).toEqual([]);
  });

  test('has a visit that the river stopped, one that the team could not attend, and one this coming week', () => {
    const because = of('visit').flatMap(({ values }) => values.notHeldBecause ?? []);
    expect(because).toEqual(expect.arrayContaining(['weather', 'team']));
    const scheduled = of('visit').filter(({ values }) => values.status === 'scheduled');
    expect(scheduled.map(({ values }) => values.visitedOn)).toEqual(['2026-11-26']);
    expect(meetingDelay('2026-10-29', today, 'fortnightly')).toEqual({ days: 24, late: true });
  });

  test('has agreements in every state, some overdue and some due this week', () => {
    expect(new Set(of('agreement').map(({ values }) => values.status))).toEqual(new Set(agreementStatuses));
    expect(of('agreement').filter(({ values }) => isAgreementOverdue(values, today))).toHaveLength(2);
    const due = of('agreement').map(({ values }) => agreementDueOn(values) ?? '');
    expect(due.filter((date) => date > today && date <= '2026-11-29').length).toBeGreaterThanOrEqual(3);
    const { kept, due: all } = countKept(
      of('agreement').map(({ values }) => values),
      today,
    );
    expect([kept, all]).toEqual([7, 12]);
  });

  test('looks twice at each plan, with a disagreement, a «No aplica» and a «Falta evidencia»', () => {
    const moments = of('assessment').map(({ values }) => `${values.plan} ${values.moment}`);
    expect(new Set(moments).size).toBe(8);
    const answers = of('assessment').flatMap(({ values }) =>
      Object.entries(values).filter(([path]) => path.startsWith('ratings/')),
    );
    const has = (field: string, value: Json) =>
      answers.some(([path, each]) => path.endsWith(`/${field}`) && each === value);
    expect(has('result', 'disagreement') && has('result', 'talking')).toBe(true);
    expect(has('agreed', 'not-applicable') && has('agreed', 'missing-evidence')).toBe(true);
    expect(has('team', 3) && has('assistant', 2)).toBe(true);
  });

  test('holds no voice that its people did not agree to share', () => {
    for (const { values } of of('assessment')) {
      expect(divideBySharing(values, sharingOf(values)).held).toEqual({});
    }
    expect(of('assessment').some(({ values }) => values.sharing === 'agreed')).toBe(true);
  });

  test('rates only criteria of the areas that each diagnosis chose', () => {
    for (const { values } of of('assessment')) {
      const rated = Object.keys(values).flatMap((path) => /^ratings\/([A-I])\d\//.exec(path)?.[1] ?? []);
      expect(values.areas).toEqual(expect.arrayContaining([...new Set(rated)]));
    }
  });

  test('notices small changes forward, one back and one nobody expected', () => {
    const directions = of('change').map(({ values }) => values.direction);
    expect(new Set(directions)).toEqual(new Set(['improves', 'worsens', 'unexpected']));
    expect(directions.length).toBeGreaterThan(10);
  });

  test('tells how a practice grows, falls back, changes hands and comes again', () => {
    const told = of('accompaniment').map((opening) => {
      const own = of('check-in').filter(({ values }) => values.accompaniment === opening.id);
      const contacts = newestFirst(own.map(({ values }) => values)).reverse();
      const alerts = contacts.flatMap((_, i) => findUseAlerts(opening.values, contacts.slice(0, i + 1)));
      return {
        levels: [opening.values.initialUse, ...contacts.map(agreedUse)],
        alerts: alerts.map(({ id }) => id),
        next: nextContactOn(opening.values, contacts),
      };
    });
    expect(told).toEqual([
      { levels: [1, 3, 2, 3], alerts: ['use-fell'], next: '2026-12-10' },
      { levels: [0, 2, 3, 3, 4], alerts: ['person-changed'], next: '2026-11-25' },
      { levels: [2, 3, 4, 4, 5], alerts: [], next: '2026-12-15' },
    ]);
    const handovers = of('check-in').filter(({ values }) => values.samePerson === 'no');
    expect(handovers.map(({ values }) => String(values.handover).length > 40)).toEqual([true]);
  });

  test('shows no voice of a contact that its people kept to themselves', () => {
    for (const { values } of of('check-in')) {
      const kept = useRegisters.filter((register) => values[register] !== undefined && !useMayTravel(register, values));
      expect(kept).toEqual([]);
    }
  });

  test('has a need that became a plan, one passed on, one that came out of a contact, and some still open', () => {
    const byStatus = groupBy(of('demand'), ({ values }) => demandStatus(values));
    expect(byStatus.get('in-plan')?.map(({ values }) => values.plan)).toEqual([exampleId('plan-padron')]);
    expect(byStatus.get('referred')?.map(({ values }) => String(values.referredBecause).length > 20)).toEqual([true]);
    expect(byStatus.get('new')?.some(({ values }) => values.origin === 'accompaniment')).toBe(true);
    expect(of('demand').filter(({ values }) => isDemandOpen(values)).length).toBeGreaterThan(1);
  });

  test('keeps context sheets with something sensitive, and news since the last visit for who has the session', () => {
    const answers = of('context').flatMap(({ values }) => contextAnswers(contextInstrument, values));
    expect(answers.some(({ sensitive }) => sensitive)).toBe(true);
    const network = exampleId('red-valle-alto');
    const sheet = of('context').find(({ id }) => id === contextOf(network))!;
    const visits = of('visit')
      .filter(({ values }) => values.institution === network)
      .map((visit) => ({ ...visit, createdBy: examplePeople[0].id }));
    const news = contextNews(contextInstrument, { sheet, history: [], visits }, { person: examplePeople[0].id, today });
    expect(news.changes.map(({ id }) => id)).toEqual(['conflicts', 'travelMoney', 'authorityChange']);
  });

  test('closes one plan with what both sides learned, and brings another near its end', () => {
    const [closing] = of('closing');
    const plan = of('plan').find(({ id }) => id === closing?.values.plan);
    expect(plan?.values.status).toBe('closed');
    expect(learningSides.every((side) => hasLearned(closing!.values, side))).toBe(true);
    expect(rowKeys(closing!.values, 'smallChanges')).toHaveLength(2);
    const ends = of('plan').map(({ values }) => String(values.endsOn));
    expect(ends.filter((day) => day > today && day < '2026-12-05')).toHaveLength(1);
  });

  test('tells one lesson in its region, and took back another that its assembly had not allowed', async () => {
    const [told, withdrawn] = of('experience');
    expect(told?.id).toBe(experienceOf(String(told?.values.plan)));
    expect(await issuesOf(told!)).toEqual([]);
    expect([...takenBack]).toEqual([`experience ${withdrawn?.id}`]);
    expect(withdrawn?.values.communityConsent).toBe('no');
  });

  test('remembers an act whose code still answers for its agreements', async () => {
    const act = of('act')[0]!;
    const asked = of('agreement').filter(({ id }) => (act.values.agreements as string[]).includes(id));
    const named = (kind: string, id: Json | undefined) => of(kind).find((record) => record.id === id)!;
    const institution = named('institution', act.values.institution);
    const plan = named('plan', act.values.plan);
    const source = {
      institution: { id: institution.id, name: String(institution.values.name), careful: false },
      plan: { id: plan.id, title: String(plan.values.title) },
    };
    const content = actContent(source, asked, String(act.values.madeOn));
    const sha256 = async (text: string) => createHash('sha256').update(text).digest('base64url');
    const written = await actEdits(act.id, source, content, sha256);
    expect(act.values).toEqual(
      Object.fromEntries(written.map((edit) => (edit.op === 'set' ? [edit.field, edit.value] : []))),
    );
    expect(await checkAct(act.values, content, sha256)).toEqual({ verdict: 'same' });
  });

  test('names only invented people, keeps unnamed who did not accept, and speaks as the network does', () => {
    const names = of('visit').flatMap(({ values }) =>
      Object.entries(values).filter(([path]) => /^participants\/.*\/name$/.test(path)),
    );
    expect(names.filter(([, name]) => !String(name).endsWith('(demo)'))).toEqual([]);
    const refused = of('visit').flatMap(({ values }) =>
      Object.entries(values).filter(([path, value]) => path.endsWith('/nameAccepted') && value === false),
    );
    expect(refused.length).toBeGreaterThan(3);
    const texts = records.flatMap(({ values }) => Object.values(values).filter((value) => typeof value === 'string'));
    expect(texts.filter((text) => /\busted(es)? debe|\busted\b|\bDNI\b|\d{8}/i.test(text))).toEqual([]);
  });
});
