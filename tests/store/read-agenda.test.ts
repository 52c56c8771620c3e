import { describe, expect, test } from 'vitest';
import { agendaItems } from '#domain/agenda.ts';
import type { Json } from '#domain/json.ts';
import { setEdits } from '#domain/record-edit.ts';
import { readAgenda } from '#store/read-agenda.ts';
import { saveChange } from '#store/save-change.ts';
import { makeTablet } from './make-tablet.ts';

const today = '2026-11-22';
const sunday = '2026-11-28';
type Told = [kind: string, id: string, values: Record<string, Json>];
const plan = (id: string, status = 'running'): Told => ['plan', id, { institution: 'i1', status, title: id }];
const visit = (id: string, values: Record<string, Json>): Told => ['visit', id, { institution: 'i1', ...values }];

async function agendaOf(...records: Told[]) {
  const tablet = makeTablet();
  for (const [kind, id, values] of records) await saveChange(tablet, 'region:06', setEdits(kind, id, values));
  const agenda = await readAgenda(tablet.db, today, sunday);
  const items = agendaItems(agenda, { to: sunday }).map(({ date, what, record }) => `${date} ${what} ${record.id}`);
  return { agenda, items };
}

describe('the agenda of a week, read without reading the year', () => {
  test('is told by the newest visit of each open plan, by what is scheduled and by what is owed', async () => {
    const { agenda, items } = await agendaOf(
      plan('p1'),
      plan('p2', 'closed'),
      visit('v1', { plan: 'p1', visitedOn: '2026-10-26', nextVisitOn: '2026-11-23' }),
      visit('v2', { plan: 'p1', visitedOn: '2026-11-09', nextVisitOn: '2026-11-24' }),
      visit('v3', { plan: 'p2', visitedOn: '2026-11-09', nextVisitOn: '2026-11-24' }),
      visit('v4', { status: 'scheduled', visitedOn: '2026-09-01' }),
      ['agreement', 'a1', { dueOn: '2026-11-27', status: 'in-progress' }],
      ['agreement', 'a2', { dueOn: '2026-11-20', status: 'kept' }],
      ['agreement', 'a3', { dueOn: '2026-11-01', status: 'rescheduled', newDueOn: '2026-11-26' }],
      ['agreement', 'a4', { dueOn: '2027-01-01', status: 'in-progress' }],
    );
    expect(items).toEqual([
      '2026-09-01 scheduled-visit v4',
      '2026-11-24 next-meeting v2',
      '2026-11-26 agreement-due a3',
      '2026-11-27 agreement-due a1',
    ]);
    expect(agenda.visits.map(({ id }) => id).sort()).toEqual(['v2', 'v4']);
    expect(agenda.agreements.map(({ id }) => id).sort()).toEqual(['a1', 'a3']);
    expect(agenda.names.get('p1')).toBe('p1');
  });

  test('brings the notes before a standing meeting, which tell its number', async () => {
    const meeting = (id: string, visitedOn: string) =>
      visit(id, { plan: 'p1', visitedOn, nextVisitOn: '2026-11-24', modalities: ['standing-meetings'] });
    const { agenda } = await agendaOf(plan('p1'), meeting('v1', '2026-10-26'), meeting('v2', '2026-11-09'));
    expect(agenda.visits.map(({ id }) => id).sort()).toEqual(['v1', 'v2']);
  });

  test('a visit without a plan announces the next one until a later note of its institution', async () => {
    const announced = visit('v1', { visitedOn: '2026-11-02', nextVisitOn: '2026-11-25' });
    expect((await agendaOf(announced)).items).toEqual(['2026-11-25 next-meeting v1']);
    const later = visit('v2', { visitedOn: '2026-11-16' });
    expect((await agendaOf(announced, later)).items).toEqual([]);
    const ofAPlan = visit('v3', { plan: 'p1', visitedOn: '2026-11-16' });
    expect((await agendaOf(announced, ofAPlan)).items).toEqual(['2026-11-25 next-meeting v1']);
  });

  test('an accompaniment asks for its next contact, also when the last one is older than a year', async () => {
    const opening = { institution: 'i1', capacity: 'Cruce', startsOn: '2024-06-03', occasion: 'month' };
    const contact = (id: string, of: string, values: Record<string, Json>): Told => [
      'check-in',
      id,
      { institution: 'i1', accompaniment: of, continues: 'yes', ...values },
    ];
    const { items } = await agendaOf(
      ['accompaniment', 'c1', opening],
      ['accompaniment', 'c2', { ...opening, closedBecause: 'sustained' }],
      ['accompaniment', 'c3', opening],
      contact('k1', 'c1', { contactOn: '2026-09-01', nextContactOn: '2026-11-25' }),
      contact('k2', 'c2', { contactOn: '2026-09-01', nextContactOn: '2026-11-25' }),
      contact('k3', 'c3', { contactOn: '2025-01-10', continues: 'closes' }),
    );
    expect(items).toEqual(['2026-11-25 check-in c1']);
  });

  test('what was deleted is in no agenda', async () => {
    const tablet = makeTablet();
    const scheduled = { status: 'scheduled', visitedOn: '2026-11-24' };
    await saveChange(tablet, 'region:06', setEdits('visit', 'v1', scheduled));
    await saveChange(tablet, 'region:06', [{ op: 'delete', kind: 'visit', record: 'v1' }]);
    expect((await readAgenda(tablet.db, today, sunday)).visits).toEqual([]);
  });
});
