import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import { agendaEvents } from '#features/today/agenda-events.ts';
import { makeRecord } from '#tests/cards/make-record.ts';

const today = '2026-11-22';
const plan = makeRecord('plan', 'p1', { title: 'Metas con padrón', institution: 'i1', status: 'running' });
const visit = (id: string, values: Record<string, Json>) =>
  makeRecord('visit', id, { institution: 'i1', plan: 'p1', status: 'held', ...values });

function eventsOf(
  institution: Record<string, Json>,
  visits: ReturnType<typeof visit>[],
  agreements: ReturnType<typeof visit>[] = [],
) {
  const institutions = [
    makeRecord('institution', 'i1', { name: 'Puesto de salud Kusipata', district: '990101', ...institution }),
  ];
  const names = new Map([
    ['i1', 'Puesto de salud Kusipata'],
    ['p1', 'Metas con padrón'],
  ]);
  const records = { institutions, plans: [plan], visits, agreements, accompaniments: [], checkIns: [], names };
  return agendaEvents(records, today, new Map([['990101', 'Ccoriwasi']]));
}
const scheduled = visit('v1', {
  status: 'scheduled',
  visitedOn: '2026-11-24',
  startsAt: '09:00',
  minutes: 120,
  place: 'Casa de la promotora',
});
const agreement = makeRecord('agreement', 'a1', {
  institution: 'i1',
  status: 'in-progress',
  dueOn: '2026-11-27',
  statement: 'Visitar a Rosa en Kusipata',
  responsible: 'Rosa Mamani',
});

describe('the agenda that leaves Ayni', () => {
  test('says what, with whom, where and at what hour', () => {
    expect(eventsOf({}, [scheduled])).toEqual([
      {
        uid: 'scheduled-visit-v1@ayni',
        date: '2026-11-24',
        startsAt: '09:00',
        minutes: 120,
        summary: 'Visita programada · Puesto de salud Kusipata',
        description: 'Metas con padrón',
        location: 'Casa de la promotora, Ccoriwasi',
      },
    ]);
  });

  test('tells neither place nor name where they need care', () => {
    const events = eventsOf({ careful: true }, [scheduled], [agreement]);
    expect(events.map(({ summary }) => summary)).toEqual(['Visita programada', 'Vence un acuerdo']);
    expect(JSON.stringify(events)).not.toMatch(/Kusipata|Rosa|promotora|Ccoriwasi|Metas/);
  });

  test('of an institution that has not arrived nothing is told either: nobody knows yet whether it asks for care', () => {
    const stranger = visit('v1', { ...scheduled.values, institution: 'i9' });
    expect(eventsOf({}, [stranger])[0]?.summary).toBe('Visita programada');
  });

  test('the next meeting of a plan keeps its name when another note announces it anew', () => {
    const first = visit('v1', { visitedOn: '2026-11-09', nextVisitOn: '2026-11-23' });
    const second = visit('v2', { visitedOn: '2026-11-20', nextVisitOn: '2026-11-27' });
    const [before] = eventsOf({}, [first]);
    const [after, ...more] = eventsOf({}, [first, second]);
    expect(more).toEqual([]);
    expect(after).toMatchObject({ uid: before?.uid, date: '2026-11-27' });
  });

  test('what is past, and what is more than eight weeks away, stays here', () => {
    const on = (id: string, visitedOn: string) => visit(id, { status: 'scheduled', visitedOn });
    const events = eventsOf({}, [on('v1', '2026-11-21'), on('v2', '2027-01-17'), on('v3', '2027-01-18')]);
    expect(events.map(({ uid }) => uid)).toEqual(['scheduled-visit-v2@ayni']);
  });
});
