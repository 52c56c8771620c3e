import { describe, expect, test } from 'vitest';
import { createLookups } from '#app/lookups.ts';
import { contextOf } from '#domain/context.ts';
import { setEdits } from '#domain/record-edit.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';

const districts = [{ code: '060101', name: 'Cajamarca', province: 'Cajamarca', department: 'Cajamarca' }];

async function makeLookups() {
  const tablet = makeTablet();
  const save = (kind: string, id: string, values: Record<string, string>) =>
    saveChange(tablet, 'region:06', setEdits(kind, id, values));
  await save('institution', 'i1', { name: 'Red de Salud Chota' });
  await save('institution', 'i2', { name: 'UGEL Ñaña' });
  await save('plan', 'p1', { title: 'La meta sale del padrón', institution: 'i1', status: 'running' });
  await save('plan', 'p2', { title: 'Meta cerrada', institution: 'i1', status: 'closed' });
  await save('plan', 'p3', { title: 'Compras a tiempo', institution: 'i2', status: 'running' });
  const lookups = createLookups({ tablet, today: () => '2026-11-22', loadDistricts: async () => districts });
  const context = (values: Record<string, string>) => ({ kind: 'visit', record: 'v9', field: 'plan', values });
  return { tablet, save, lookups, context };
}

describe('looking things up', () => {
  test('a plan points to what was answered in the context, and a sensitive answer is found by nobody', async () => {
    const { lookups, context, save } = await makeLookups();
    await save('context', contextOf('i1'), {
      institution: 'i1',
      'gettingThere/answer': 'Tres horas en combi',
      'informed/answer': 'no',
      'conflicts/answer': 'yes',
      'conflicts/note': 'Dos sectores',
    });
    const found = async (text: string) =>
      (await lookups.search('context-item', text, context({ institution: 'i1' }))).map(({ value }) => value);
    expect(await found('')).toEqual(['informed', 'gettingThere']);
    expect(await found('combi')).toEqual(['gettingThere']);
    expect(await found('sectores')).toEqual([]);
    expect(await lookups.label('context-item', 'gettingThere')).toMatch(/^¿Cuánto se demora/);
    expect(await lookups.label('context-item', 'conflicts')).toBeUndefined();
    expect(await lookups.search('context-item', '', context({}))).toEqual([]);
  });

  test('a local expert is found from any institution, by what she knows', async () => {
    const { lookups, context, tablet } = await makeLookups();
    const expert = { consent: true, name: 'Don Teófilo', knowledge: 'Repara bombas de agua' };
    await saveChange(tablet, 'region:06', setEdits('expert', 'e1', expert));
    expect(await lookups.search('expert', 'bombas', context({ institution: 'i1' }))).toMatchObject([
      { value: 'e1', label: 'Don Teófilo' },
    ]);
  });

  test('an institution answers to four letters without accents', async () => {
    const { lookups, context } = await makeLookups();
    expect((await lookups.search('institution', 'nana', context({}))).map(({ label }) => label)).toEqual(['UGEL Ñaña']);
  });

  test('the institution of the form narrows its plans, and a closed plan comes last', async () => {
    const { lookups, context } = await makeLookups();
    expect((await lookups.search('plan', '', context({ institution: 'i1' }))).map(({ value }) => value)).toEqual([
      'p1',
      'p2',
    ]);
    expect((await lookups.search('plan', 'compras ugel', context({}))).map(({ value }) => value)).toEqual(['p3']);
  });

  test('an institution that joined another is found as that one, with the plans of both', async () => {
    const { lookups, context, save } = await makeLookups();
    await save('institution', 'i2', { mergedInto: 'i1' });
    expect((await lookups.search('institution', '', context({}))).map(({ value }) => value)).toEqual(['i1']);
    const plans = await lookups.search('plan', '', context({ institution: 'i1' }));
    expect(plans.map(({ value }) => value).sort()).toEqual(['p1', 'p2', 'p3']);
  });

  test('what was deleted is still named, and said to be deleted; what has not arrived is not', async () => {
    const { lookups, tablet } = await makeLookups();
    await saveChange(tablet, 'region:06', [{ op: 'delete', kind: 'plan', record: 'p1' }]);
    expect(await lookups.label('plan', 'p1')).toBe('La meta sale del padrón (se borró)');
    expect(await lookups.label('plan', 'unheard')).toBeUndefined();
  });

  test('a district is named with its province and department, an unknown one is not named', async () => {
    const { lookups } = await makeLookups();
    expect(await lookups.label('district', '060101')).toBe('Cajamarca · Cajamarca · Cajamarca');
    expect(await lookups.label('district', '990101')).toBeUndefined();
  });

  test('a criterion is looked for in the chosen areas', async () => {
    const { lookups } = await makeLookups();
    const found = await lookups.search('criterion', '', {
      kind: 'plan',
      record: 'p',
      field: 'criteria',
      values: { areas: ['B'] },
    });
    expect(found.map(({ value }) => value)).toEqual(['B1', 'B2', 'B3']);
  });

  test('what was created on the spot is kept half-way, in the stream of its institution', async () => {
    const { tablet, lookups, context } = await makeLookups();
    expect(lookups.canCreate('plan', context({}))).toBe(false);
    const made = await lookups.create('plan', '  Padrón al día ', context({ institution: 'i1' }));
    const plan = await readRecord(tablet.db, 'plan', made.value);
    expect(plan).toMatchObject({
      stream: 'region:06',
      values: { title: 'Padrón al día', institution: 'i1', completion: 'half-way', instrument: 'plan@1' },
    });
  });

  test('open agreements of the plan come by their date, without those of this very note', async () => {
    const { save, lookups, context } = await makeLookups();
    await save('agreement', 'a1', { plan: 'p1', status: 'in-progress', dueOn: '2026-12-01' });
    await save('agreement', 'a2', { plan: 'p1', status: 'in-progress' });
    await save('agreement', 'a3', { plan: 'p1', status: 'rescheduled', dueOn: '2026-01-01', newDueOn: '2026-11-30' });
    await save('agreement', 'a4', { plan: 'p1', status: 'kept', dueOn: '2026-11-01' });
    await save('agreement', 'a5', { plan: 'p1', status: 'in-progress', dueOn: '2026-11-25', visit: 'v9' });
    await save('agreement', 'a6', { plan: 'p3', status: 'in-progress', dueOn: '2026-11-25' });
    expect((await lookups.openAgreements(context({ plan: 'p1' }))).map(({ id }) => id)).toEqual(['a3', 'a1', 'a2']);
    expect(await lookups.openAgreements(context({}))).toEqual([]);
  });

  test('the previous visit is the newest held one of the plan', async () => {
    const { save, lookups, context } = await makeLookups();
    await save('visit', 'v1', { plan: 'p1', status: 'held', visitedOn: '2026-10-01' });
    await save('visit', 'v2', { plan: 'p1', status: 'held', visitedOn: '2026-11-01' });
    await save('visit', 'v3', { plan: 'p1', status: 'not-held', visitedOn: '2026-11-10' });
    expect((await lookups.previousVisit(context({ plan: 'p1' })))?.id).toBe('v2');
  });
});
