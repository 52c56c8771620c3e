import { describe, expect, test } from 'vitest';
import type { Milestone } from '#domain/catalogues/milestones.ts';
import { milestoneAhead, nextMilestones } from '#domain/milestones.ts';

const season = (more: Partial<Milestone>): Milestone => ({ value: 'x', label: 'X', verified: true, ...more });
const running = (...milestones: string[]) => ({ status: 'running', milestones });
const told = (plans: Parameters<typeof nextMilestones>[0], today: string) =>
  nextMilestones(plans, today).map(({ milestone, from }) => `${milestone.value} ${from}`);

describe('a milestone of the budget year', () => {
  test('that has passed comes again next year, and on its own day it is today', () => {
    const law = season({ day: '11-30' });
    expect(milestoneAhead(law, '2026-11-30')).toMatchObject({ from: '2026-11-30', isNow: true });
    expect(milestoneAhead(law, '2026-12-01')).toMatchObject({ from: '2027-11-30', isNow: false });
  });

  test('with a season runs from its first to its last day', () => {
    const formulation = season({ from: '06-01', to: '07-31' });
    expect(milestoneAhead(formulation, '2026-07-31')).toMatchObject({
      from: '2026-06-01',
      to: '2026-07-31',
      isNow: true,
    });
    expect(milestoneAhead(formulation, '2026-08-01')).toMatchObject({ from: '2027-06-01', isNow: false });
  });

  test('of years of elections waits for them, and is gone when none is known', () => {
    const handover = season({ from: '10-01', to: '12-31', onlyYears: [2026, 2030] });
    expect(milestoneAhead(handover, '2027-01-01')).toMatchObject({ from: '2030-10-01' });
    expect(milestoneAhead(handover, '2031-01-01')).toBeUndefined();
    expect(milestoneAhead(season({}), '2026-01-01')).toBeUndefined();
  });
});

describe('what the budget cycle asks for next', () => {
  test('is what running plans named, nearest first and three at most', () => {
    const plans = [running('formulation', 'budget-law'), running('fiscal-year-end', 'hearing-may', 'budget-law')];
    expect(told(plans, '2026-11-22')).toEqual([
      'budget-law 2026-11-30',
      'fiscal-year-end 2026-12-31',
      'hearing-may 2027-05-01',
    ]);
  });

  test('plans that are only talked over, suspended or closed name nothing', () => {
    const plans = ['talking', 'suspended', 'closed'].map((status) => ({ status, milestones: ['formulation'] }));
    expect(told([{ milestones: ['formulation'] }, ...plans], '2026-11-22')).toHaveLength(2);
    expect(told(plans, '2026-11-22')[0]).toBe('budget-law 2026-11-30');
  });

  test('what is usual but in no norm keeps saying that it was not verified', () => {
    const [ahead] = nextMilestones([running('operational-plan-adjustment')], '2026-11-22');
    expect(ahead?.milestone).toMatchObject({ value: 'operational-plan-adjustment', verified: false });
  });
});
