import { describe, expect, test } from 'vitest';
import {
  authorityChangeAhead,
  isAccompanimentOpen,
  nextContactOn,
  proposedContactOn,
  responsibleNow,
} from '#domain/accompaniment.ts';
import { addMonths } from '#domain/calendar-date.ts';

const opening = { startsOn: '2026-03-02', occasion: 'month', who: 'Jefe de planeamiento' };

describe('the cadence of the contacts', () => {
  test('is 2, 6 and 12 weeks after the start, then every three months', () => {
    expect(proposedContactOn(opening, '2026-03-02', 0)).toBe('2026-03-16');
    expect(proposedContactOn(opening, '2026-03-16', 1)).toBe('2026-04-13');
    expect(proposedContactOn(opening, '2026-04-13', 2)).toBe('2026-05-25');
    expect(proposedContactOn(opening, '2026-05-25', 3)).toBe('2026-08-25');
    expect(proposedContactOn(opening, '2026-08-25', 4)).toBe('2026-11-25');
  });

  test('a contact that came early moves on to the next one, one that came late skips what has passed', () => {
    expect(proposedContactOn(opening, '2026-03-13', 1)).toBe('2026-04-13');
    expect(proposedContactOn(opening, '2026-04-20', 1)).toBe('2026-05-25');
    expect(proposedContactOn(opening, '2026-06-01', 1)).toBe('2026-09-01');
  });

  test('where the capacity is due each quarter or once a year, the next occasion of use is proposed', () => {
    const yearly = { startsOn: '2026-03-02', occasion: 'year' };
    expect(proposedContactOn(yearly, '2026-03-02', 0)).toBe('2027-03-02');
    expect(proposedContactOn(yearly, '2027-03-02', 1)).toBe('2028-03-02');
    const quarterly = { startsOn: '2026-03-02', occasion: 'quarter' };
    expect(proposedContactOn(quarterly, '2026-05-30', 1)).toBe('2026-06-02');
    expect(proposedContactOn(quarterly, '2026-06-02', 1)).toBe('2026-09-02');
    const endOfMonth = { startsOn: '2026-08-31', occasion: 'quarter' };
    expect(proposedContactOn(endOfMonth, '2026-12-02', 1)).toBe('2027-03-01');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-08-31', 12)).toBe('2027-08-31');
  });

  test('a Sunday or a holiday gives way to the next workday', () => {
    expect(proposedContactOn({ startsOn: '2026-03-01', occasion: 'week' }, '2026-03-01', 0)).toBe('2026-03-16');
    expect(proposedContactOn({ startsOn: '2026-07-14', occasion: 'week' }, '2026-07-14', 0)).toBe('2026-07-30');
    // 12 weeks after falls on 8 October, a Thursday.
    expect(proposedContactOn({ startsOn: '2026-07-16', occasion: 'week' }, '2026-09-01', 2)).toBe('2026-10-09');
  });

  test('without a start nothing is proposed', () => {
    expect(proposedContactOn({}, '2026-03-02', 0)).toBeUndefined();
    expect(nextContactOn({ startsOn: 'ayer' }, [])).toBeUndefined();
  });
});

describe('the next contact', () => {
  const first = { contactOn: '2026-03-16', nextContactOn: '2026-04-10', continues: 'yes' };

  test('is what the newest contact wrote, in whatever order they come', () => {
    const second = { contactOn: '2026-04-10', nextContactOn: '2026-06-05', continues: 'yes' };
    expect(nextContactOn(opening, [second, first])).toBe('2026-06-05');
    expect(nextContactOn(opening, [first])).toBe('2026-04-10');
  });

  test('is the proposed one when nobody wrote a later date', () => {
    expect(nextContactOn(opening, [])).toBe('2026-03-16');
    expect(nextContactOn(opening, [{ contactOn: '2026-03-16' }])).toBe('2026-04-13');
    expect(nextContactOn(opening, [{ contactOn: '2026-03-16', nextContactOn: '2026-03-02' }])).toBe('2026-04-13');
  });

  test('ends with the accompaniment', () => {
    expect(nextContactOn(opening, [{ ...first, continues: 'closes' }])).toBeUndefined();
    const closed = { ...opening, closedBecause: 'sustained' };
    expect(isAccompanimentOpen(closed)).toBe(false);
    expect(nextContactOn(closed, [first])).toBeUndefined();
    expect(isAccompanimentOpen({ ...opening, closedBecause: null })).toBe(true);
  });
});

test('who is in charge is told by the newest contact that says it', () => {
  const handed = { contactOn: '2026-04-13', who: 'Jefa de presupuesto' };
  expect(responsibleNow(opening, [])).toBe('Jefe de planeamiento');
  expect(responsibleNow(opening, [{ contactOn: '2026-05-25', who: ' ' }, handed])).toBe('Jefa de presupuesto');
});

test('the change of regional and local authorities is told four months ahead, every four years', () => {
  expect(authorityChangeAhead('2026-11-22')).toBe('2027-01-01');
  expect(authorityChangeAhead('2026-08-01')).toBeUndefined();
  expect(authorityChangeAhead('2027-11-22')).toBeUndefined();
  expect(authorityChangeAhead('2030-12-31')).toBe('2031-01-01');
});
