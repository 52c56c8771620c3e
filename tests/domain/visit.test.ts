import { describe, expect, test } from 'vitest';
import { isHoliday, weekdayOf } from '#domain/calendar-date.ts';
import {
  countPeople,
  heldOn,
  isRecommendationOpen,
  isScheduled,
  lastHeldVisit,
  lastMeetingBefore,
  meetingDelay,
  meetingNumber,
  nextMeetingOn,
  openRecommendations,
  proposedMeetings,
} from '#domain/visit.ts';

describe('standing meetings', () => {
  test('the next one is proposed 14 or 28 days later on the same weekday', () => {
    expect(nextMeetingOn('2026-11-13', 'fortnightly')).toBe('2026-11-27');
    expect(nextMeetingOn('2026-11-13', 'monthly')).toBe('2026-12-11');
    expect(weekdayOf(nextMeetingOn('2026-11-13', 'monthly'))).toBe(weekdayOf('2026-11-13'));
  });

  test('is proposed at the pace of the team, at both while nobody said how often it meets, and never at another pace', () => {
    const meeting = { visitedOn: '2026-11-13', modalities: ['standing-meetings'] };
    expect(proposedMeetings({ ...meeting, frequency: 'monthly' })).toEqual(['2026-12-11']);
    expect(proposedMeetings(meeting)).toEqual(['2026-11-27', '2026-12-11']);
    expect(proposedMeetings({ ...meeting, frequency: 'other' })).toEqual([]);
    expect(proposedMeetings({ ...meeting, modalities: ['workshop'] })).toEqual([]);
    expect(proposedMeetings({ ...meeting, visitedOn: '' })).toEqual([]);
  });

  test('a date that falls on a holiday or a Sunday moves to the next workday', () => {
    expect(nextMeetingOn('2026-11-25', 'fortnightly')).toBe('2026-12-10');
    expect(nextMeetingOn('2026-03-20', 'fortnightly')).toBe('2026-04-06');
    expect(nextMeetingOn('2026-11-08', 'fortnightly')).toBe('2026-11-23');
  });

  test('no day of two years proposes a Sunday or a holiday', () => {
    for (let ms = Date.parse('2026-01-01'); ms < Date.parse('2028-01-01'); ms += 86_400_000) {
      for (const frequency of ['fortnightly', 'monthly'] as const) {
        const next = nextMeetingOn(new Date(ms).toISOString().slice(0, 10), frequency);
        expect(weekdayOf(next) === 7 || isHoliday(next), next).toBe(false);
      }
    }
  });

  test('a fortnightly meeting is late after 21 days, a monthly one after 38', () => {
    expect(meetingDelay('2026-11-03', '2026-11-27', 'fortnightly')).toEqual({ days: 24, late: true });
    expect(meetingDelay('2026-11-03', '2026-11-24', 'fortnightly')).toEqual({ days: 21, late: false });
    expect(meetingDelay('2026-10-01', '2026-11-08', 'monthly')).toEqual({ days: 38, late: false });
    expect(meetingDelay('2026-10-01', '2026-11-09', 'monthly')).toEqual({ days: 39, late: true });
  });

  test('the number follows the highest one written in the series, counting only meetings that were held', () => {
    const meeting = (visitedOn: string, more = {}) => ({
      visitedOn,
      status: 'held',
      modalities: ['standing-meetings'],
      ...more,
    });
    const visits = [
      meeting('2026-10-16'),
      meeting('2026-10-02', { meetingNumber: 3 }),
      meeting('2026-10-30', { status: 'not-held' }),
      meeting('2026-11-06', { modalities: ['personal'] }),
    ];
    expect(meetingNumber(visits, '2026-11-27')).toBe(4);
    expect(lastMeetingBefore(visits, '2026-11-27')?.visitedOn).toBe('2026-10-16');
    expect(meetingNumber([], '2026-11-27')).toBe(1);
    expect(lastMeetingBefore([], '2026-11-27')).toBeUndefined();
  });
});

describe('people of a note', () => {
  test('only those who receive the assistance count for the limits, groups with their numbers', () => {
    const values = {
      'participants/a': { order: 'b' },
      'participants/a/role': 'assisted',
      'participants/a/gender': 'woman',
      'participants/b': { order: 'a' },
      'participants/b/role': 'local-expert',
      'participants/c': null,
      'participants/c/role': 'assisted',
      'otherPeople/g': { order: 'a' },
      'otherPeople/g/women': 7,
      'otherPeople/g/men': 4,
      'otherPeople/g/notSaid': 1,
      'otherPeople/h': { order: 'b' },
      'otherPeople/h/role': 'observer',
      'otherPeople/h/men': 2,
    };
    expect(countPeople(values)).toEqual({ total: 16, women: 8, assisted: 13 });
    expect(countPeople({})).toEqual({ total: 0, women: 0, assisted: 0 });
  });
});

describe('the visit before', () => {
  test('the newest held one up to that date, never the note itself nor one that was only scheduled', () => {
    const visit = (id: string, visitedOn: string, status = 'held') => ({ id, values: { visitedOn, status } });
    const visits = [
      visit('now', '2026-11-20'),
      visit('old', '2026-10-01'),
      visit('last', '2026-11-06'),
      visit('failed', '2026-11-13', 'not-held'),
      visit('future', '2026-12-04'),
    ];
    expect(lastHeldVisit(visits, '2026-11-20', 'now')?.id).toBe('last');
    expect(lastHeldVisit([], '2026-11-20', 'now')).toBeUndefined();
  });
});

describe('recommendations of a document review', () => {
  const finding = {
    recommendation: 'Ajustar metas',
    decision: 'accepted',
    talkedWith: 'Gerente',
    decidedBy: 'Gerente',
  };

  test('one is open until it was talked over and the institution decided', () => {
    expect(isRecommendationOpen(finding)).toBe(false);
    expect(isRecommendationOpen({ ...finding, decision: 'not-accepted' })).toBe(false);
    for (const missing of [
      { decision: 'pending' },
      { decision: 'postponed' },
      { talkedWith: '' },
      { decidedBy: undefined },
    ]) {
      expect(isRecommendationOpen({ ...finding, ...missing }), JSON.stringify(missing)).toBe(true);
    }
    expect(isRecommendationOpen({ finding: 'Solo se vio' })).toBe(false);
  });

  test('the open ones of a note are found by their rows', () => {
    const values = {
      'findings/x': { order: 'a' },
      'findings/x/recommendation': 'Ajustar',
      'findings/y': { order: 'b' },
      ...Object.fromEntries(Object.entries(finding).map(([field, value]) => [`findings/y/${field}`, value])),
    };
    expect(openRecommendations(values)).toEqual(['x']);
  });
});

describe('a scheduled visit that was held', () => {
  test('keeps its day, unless that day is still ahead: then it was today', () => {
    expect(heldOn({ visitedOn: '2026-11-20' }, '2026-11-22')).toBe('2026-11-20');
    expect(heldOn({ visitedOn: '2026-11-25' }, '2026-11-22')).toBe('2026-11-22');
    expect(heldOn({}, '2026-11-22')).toBe('2026-11-22');
    expect(isScheduled({ status: 'scheduled' })).toBe(true);
    expect(isScheduled({ status: 'held' })).toBe(false);
  });
});
