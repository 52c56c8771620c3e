import { describe, expect, test } from 'vitest';
import { agreedRuns, placePoints, type UsePoint, usePoints } from '#features/accompaniment/page/use-chart.ts';

const opening = { startsOn: '2026-03-02', initialUse: 1 };
const agreed = (contactOn: string, agreedUse: number) => ({
  contactOn,
  agreedUse,
  useResult: 'agreed',
  useOpened: true,
});

describe('the use over time', () => {
  test('goes from the opening to the newest contact in weeks, whatever order they come in', () => {
    const points = usePoints(opening, [agreed('2026-05-25', 3), agreed('2026-03-16', 2)]);
    expect(points.map(({ week, agreed: level }) => [week, level])).toEqual([
      [0, 1],
      [2, 2],
      [12, 3],
    ]);
    expect(usePoints({ startsOn: '2026-03-02' }, [])).toEqual([]);
  });

  test('a difference and a contact without a level are told as such, and no line is drawn over them', () => {
    const points = usePoints(opening, [
      agreed('2026-03-16', 2),
      { contactOn: '2026-04-13', useResult: 'disagreement', useOpened: true },
      { contactOn: '2026-05-25', useOpened: false },
      agreed('2026-08-25', 3),
      agreed('2026-11-25', 4),
    ]);
    expect(points.map(({ mark }) => mark)).toEqual(['agreed', 'agreed', 'disagreement', 'no-data', 'agreed', 'agreed']);
    expect(agreedRuns(points).map(([from, to]) => [from.agreed, to.agreed])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('voices show only when they travelled and were opened', () => {
    const shared = { ...agreed('2026-03-16', 2), declaredUse: 3, observedUse: 1 };
    expect(usePoints(opening, [shared])[1]).toMatchObject({ team: 3, assistant: 1 });
    expect(usePoints(opening, [agreed('2026-03-16', 2)])[1]).not.toHaveProperty('team');
    const sealed = { contactOn: '2026-03-16', declaredUse: 3, observedUse: 1, useOpened: false };
    expect(usePoints(opening, [sealed])[1]).not.toHaveProperty('team');
  });

  test('first and last week are always written, and no two that would run into each other', () => {
    const at = (week: number): UsePoint => ({ date: '2026-03-02', week, mark: 'agreed', agreed: 1 });
    const placed = placePoints([0, 2, 6, 12, 24, 36].map(at));
    expect(placed.map(({ x }) => Math.round(x))).toEqual([0, 6, 17, 33, 67, 100]);
    expect(placed.map(({ label }) => label)).toEqual(['always', 'no', 'wide', 'always', 'always', 'always']);
    expect(placePoints([at(3)])[0]).toMatchObject({ x: 0, label: 'always' });
  });

  test('contacts of the same week stand side by side', () => {
    const placed = placePoints(
      usePoints({ startsOn: '2026-03-02' }, [agreed('2026-03-03', 1), agreed('2026-03-04', 2)]),
    );
    expect(placed.map(({ x }) => x)).toEqual([0, 100]);
  });
});
