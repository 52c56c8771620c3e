import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { actContent, actEdits, checkAct } from '#domain/act.ts';
import { type ActContent, actCode, readActCode } from '#domain/act-code.ts';
import type { Values } from '#domain/record-edit.ts';

const sha256 = async (text: string) => createHash('sha256').update(text, 'utf8').digest('base64url');

const source = {
  institution: { id: 'i1', name: 'Red de Salud', careful: false },
  plan: { id: 'p1', title: 'El padrón' },
};
const first: Values = {
  statement: 'Homologar el padrón',
  responsible: 'Responsable del padrón',
  dueOn: '2026-12-07',
  status: 'in-progress',
};
const second: Values = { statement: 'Cerrar las metas', responsible: 'Jefatura de planeamiento', dueOn: '2026-12-04' };
const agreements = [
  { id: 'a1', values: first },
  { id: 'a2', values: second },
];
const content = actContent(source, agreements, '2026-11-22');

/** The act as it is remembered, and a check of how its agreements stand. */
async function check(now: { id: string; values: Values }[], careful = false) {
  const edits = await actEdits('x', source, content, sha256);
  const act = Object.fromEntries(edits.flatMap((edit) => (edit.op === 'set' ? [[edit.field, edit.value]] : [])));
  const today = { ...source, institution: { ...source.institution, careful } };
  return checkAct(act, actContent(today, now, '2026-11-22'), sha256);
}

describe('the code of an act', () => {
  test('is short, can be read aloud, and is the same wherever the same act is', async () => {
    const code = await actCode(content, sha256);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const elsewhere: ActContent = {
      agreements: [...content.agreements]
        .reverse()
        .map((each) => ({ ...each, statement: each.statement.normalize('NFD') })),
      madeOn: content.madeOn,
      plan: ` ${content.plan} `,
      institution: content.institution,
    };
    expect(await actCode(elsewhere, sha256)).toBe(code);
  });

  test('is another as soon as a letter, a date or the day of the act is', async () => {
    const code = await actCode(content, sha256);
    const others: ActContent[] = [
      { ...content, madeOn: '2026-11-23' },
      { ...content, institution: 'Red de salud' },
      { ...content, agreements: content.agreements.slice(1) },
      { ...content, agreements: content.agreements.map((each) => ({ ...each, dueOn: '2026-12-08' })) },
      { ...content, agreements: content.agreements.map((each) => ({ ...each, decidedBy: 'Dirección' })) },
    ];
    for (const other of others) expect(await actCode(other, sha256)).not.toBe(code);
  });

  test('is understood as people type it, and nothing else is taken for one', () => {
    expect(readActCode(' k3qf 8m2t-ozvi ')).toBe('K3QF-8M2T-0ZV1');
    expect(readActCode('K3QF-8M2T')).toBeUndefined();
    expect(readActCode('K3QF-8M2T-0ZVU')).toBeUndefined();
    expect(readActCode('')).toBeUndefined();
  });
});

describe('checking an act later', () => {
  test('agreements that went on as they were agreed give the same code, kept or not', async () => {
    expect(await check(agreements)).toEqual({ verdict: 'same' });
    const later = [{ id: 'a1', values: { ...first, status: 'kept', keptOn: '2026-12-01' } }, agreements[1]!];
    expect(await check(later)).toEqual({ verdict: 'same' });
  });

  test('says which agreement says something else, and in what', async () => {
    const moved = { ...first, status: 'rescheduled', newDueOn: '2026-12-20', responsible: 'Dirección de la red' };
    expect(await check([{ id: 'a1', values: moved }, agreements[1]!])).toEqual({
      verdict: 'different',
      changed: [{ id: 'a1', fields: ['responsible', 'dueOn'] }],
      missing: [],
      heading: false,
    });
  });

  test('names the agreements that this tablet does not have', async () => {
    expect(await check([agreements[1]!])).toMatchObject({ verdict: 'different', changed: [], missing: ['a1'] });
  });

  test('tells a renamed institution from changed agreements', async () => {
    const edits = await actEdits('x', source, content, sha256);
    const act = Object.fromEntries(edits.flatMap((edit) => (edit.op === 'set' ? [[edit.field, edit.value]] : [])));
    const renamed = { ...content, institution: 'Red de Salud Norte' };
    expect(await checkAct(act, renamed, sha256)).toMatchObject({ changed: [], missing: [], heading: true });
  });

  test('what is remembered of an act holds none of its words', async () => {
    const remembered = JSON.stringify(await actEdits('x', source, content, sha256));
    for (const words of ['Homologar', 'Responsable', 'Jefatura', 'El padrón']) expect(remembered).not.toContain(words);
  });
});
