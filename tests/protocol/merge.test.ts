import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SetItem } from '#protocol/change.ts';
import { headsOf, isHidden, type RecordState, showField } from '#protocol/merge.ts';
import { changeId, foldAll, stateToData, toStub, type WorldItem, worldItems } from './make-item-set.ts';

/** A history and the same items in any other order, some of them several times, some without the server's time at first. */
const shuffledWorld = worldItems.chain((items) =>
  fc
    .tuple(
      fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
      fc.array(fc.constantFrom(...items), { maxLength: 6 }),
    )
    .map(([shuffled, again]) => ({
      items,
      other: [...again.map(withoutTime), ...shuffled, ...again, ...again.map(withoutTime)],
    })),
);
const withoutTime = ({ change: { at: _at, ...change }, item }: WorldItem): WorldItem => ({ change, item });

const shownOf = (state: RecordState) =>
  [...state.registers.keys()].sort().map((field) => [field, showField(state, field)] as const);

/** I2, as a predicate so that a broken merge can be given to it. */
function agreesInAnyOrder(fold: (items: readonly WorldItem[]) => unknown): boolean {
  const outcome = fc.check(
    fc.property(shuffledWorld, ({ items, other }) => {
      expect(fold(other)).toEqual(fold(items));
    }),
    { numRuns: 400, seed: 20261122 },
  );
  return !outcome.failed;
}

/** I3: what is not a head must have been named by an item of the same field. */
function hidesOnlyWhatWasNamed(headsIn: (items: readonly WorldItem[], field: string) => string[]): boolean {
  const outcome = fc.check(
    fc.property(worldItems, (items) => {
      for (const { change, item } of items) {
        if (item.op !== 'set' || headsIn(items, item.field).includes(change.id)) continue;
        const namers = items.filter(
          (other) => other.item.op === 'set' && other.item.field === item.field && other.item.over.includes(change.id),
        );
        expect(namers.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400, seed: 20261122 },
  );
  return !outcome.failed;
}

const mergedHeads = (items: readonly WorldItem[], field: string) =>
  headsOf(foldAll(items).registers.get(field) ?? new Map());

/** The rule that Ayni does not use: the latest tablet clock wins, whoever it overwrites. */
function lastWriterWins(items: readonly WorldItem[], field: string): string[] {
  const writers = items.filter(({ item }) => item.op === 'set' && item.field === field);
  const last = writers.toSorted((a, b) => b.change.wall - a.change.wall)[0];
  return last ? [last.change.id] : [];
}

describe('merging', () => {
  test('I2 the same items in any order, repeated, with times heard late, end in the same state', () => {
    expect(agreesInAnyOrder((items) => stateToData(foldAll(items)))).toBe(true);
    expect(agreesInAnyOrder((items) => shownOf(foldAll(items)))).toBe(true);
    expect(agreesInAnyOrder((items) => isHidden(foldAll(items)))).toBe(true);
  });

  test('I2 bites: a merge in which whoever comes last wins depends on the order', () => {
    expect(agreesInAnyOrder((items) => items.filter(({ item }) => item.op === 'set').at(-1)?.change.id)).toBe(false);
  });

  test('I3 nothing is hidden but by an item that named it', () => {
    expect(hidesOnlyWhatWasNamed(mergedHeads)).toBe(true);
  });

  test('I3 bites: last-writer-wins by tablet clock hides what nobody had seen', () => {
    expect(hidesOnlyWhatWasNamed(lastWriterWins)).toBe(false);
  });

  test('a tablet that got stubs for what was replaced shows what the others show', () => {
    fc.assert(
      fc.property(worldItems, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (items, stubbed) => {
        const agreed = items.map((each) => ({ ...each, change: { ...each.change, at: each.change.at ?? 500 } }));
        const withStubs = agreed.map((each, i) => {
          const isReplaced =
            each.item.op === 'set' && !mergedHeads(agreed, each.item.field).includes(each.change.id) && stubbed[i];
          return isReplaced ? { ...each, item: toStub(each.item as SetItem) } : each;
        });
        expect(stateToData(foldAll(withStubs.toReversed()))).toEqual(stateToData(foldAll(agreed)));
      }),
    );
  });

  test('a stub that comes before its whole copy loses to it, unless somebody replaced it', () => {
    const [first] = [write(0, 'Acta firmada', [])];
    const stub = { change: first.change, item: toStub(first.item) };
    expect(showField(foldAll([stub]), 'statement')).toBeUndefined();
    expect(showField(foldAll([stub, first]), 'statement')?.value).toBe('Acta firmada');
    expect(showField(foldAll([first, stub]), 'statement')?.value).toBe('Acta firmada');
  });
});

function write(index: number, value: SetItem['value'], over: string[], at?: number) {
  return {
    change: { id: changeId(index), author: 'p1', wall: index, ...(at === undefined ? {} : { at }) },
    item: {
      op: 'set',
      kind: 'agreement',
      record: 'r1',
      field: 'statement',
      value,
      over,
    } as const satisfies SetItem as SetItem,
  };
}

describe('what is shown', () => {
  test('two values written at the same time are both kept, the later by the server first', () => {
    const state = foldAll([write(0, 'a', [], 5), write(1, 'b', [changeId(0)], 9), write(2, 'c', [changeId(0)], 7)]);
    expect(showField(state, 'statement')).toMatchObject({
      value: 'b',
      heads: [changeId(1), changeId(2)],
      versions: [changeId(1), changeId(2)],
    });
  });

  test('what this tablet has not sent yet is shown before anything the server dated', () => {
    const state = foldAll([write(0, 'server', [], Number.MAX_SAFE_INTEGER), write(1, 'mine', [])]);
    expect(showField(state, 'statement')?.value).toBe('mine');
  });

  test('equal values written twice are one value, and a save over it names both', () => {
    const state = foldAll([write(0, ['A', 'B'], [], 1), write(1, ['A', 'B'], [], 2)]);
    expect(showField(state, 'statement')).toMatchObject({ versions: [changeId(1)] });
    expect(showField(state, 'statement')?.heads).toHaveLength(2);
  });

  test('one save over both versions settles them for good, even if one arrives again', () => {
    const [a, b] = [write(0, 'a', [], 1), write(1, 'b', [], 2)];
    const both = write(2, 'a y b', [changeId(0), changeId(1)], 3);
    expect(showField(foldAll([both, a, b, a]), 'statement')).toMatchObject({ value: 'a y b', versions: [changeId(2)] });
  });

  test('taking an entry away loses to somebody who was writing in it', () => {
    const state = foldAll([write(0, 'a', [], 1), write(1, null, [changeId(0)], 9), write(2, 'b', [changeId(0)], 2)]);
    expect(showField(state, 'statement')).toMatchObject({ value: 'b', versions: [changeId(2)] });
  });

  test('an item that names itself does not hide itself', () => {
    expect(showField(foldAll([write(0, 'a', [changeId(0)])]), 'statement')?.value).toBe('a');
  });
});

describe('deleting', () => {
  const erase = (index: number, over: number[]) => ({
    change: { id: changeId(index), author: 'p2', wall: 0, at: 50 + index },
    item: { op: 'delete', kind: 'agreement', record: 'r1', over: over.map(changeId) } as const,
  });
  const bringBack = (index: number, over: number[]) => ({
    ...erase(index, over),
    item: { ...erase(index, over).item, op: 'restore' } as const,
  });

  test('a record is hidden when everything in it was seen by who deleted it', () => {
    expect(isHidden(foldAll([erase(1, [0]), write(0, 'a', [], 1)] as never))).toBe(true);
  });
  test('words the deleter had not seen keep the record alive, in any order', () => {
    const items = [write(0, 'a', [], 1), erase(1, [0]), write(2, 'b', [changeId(0)], 2)];
    expect(isHidden(foldAll(items as never))).toBe(false);
    expect(isHidden(foldAll(items.toReversed() as never))).toBe(false);
  });
  test('restoring takes back the deletes it names, and only those', () => {
    const items = [write(0, 'a', [], 1), erase(1, [0]), bringBack(2, [1])];
    expect(isHidden(foldAll(items as never))).toBe(false);
    expect(isHidden(foldAll([...items, erase(3, [0])] as never))).toBe(true);
  });
});

test('a replaced value is dropped only once its replacer has a place at the server', () => {
  const [a, b] = [write(0, 'a', [], 1), write(1, 'b', [changeId(0)])];
  const before = foldAll([a, b]).registers.get('statement')?.get(changeId(0));
  const after = foldAll([a, b, write(1, 'b', [changeId(0)], 2)])
    .registers.get('statement')
    ?.get(changeId(0));
  expect([before?.value, after?.value]).toEqual(['a', undefined]);
});
