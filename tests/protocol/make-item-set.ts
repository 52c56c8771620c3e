import fc from 'fast-check';
import type { GoneItem, Item, SetItem } from '#protocol/change.ts';
import { createRecordState, foldItem, type RecordState } from '#protocol/merge.ts';

/** One item of the world, with what its change tells of itself. */
export interface WorldItem {
  change: { id: string; author: string; wall: number; at?: number };
  item: Item;
}

const fields = ['statement', 'participants/k1', 'participants/k1/role', 'ratings/A1/agreed'];
const values = [null, '', 'Acta firmada', 'Acta sin firmar', 1, 2, ['A', 'B'], { order: 'a0' }];

interface Draw {
  op: number;
  field: number;
  value: number;
  over: number[];
  author: number;
  at: number;
  isUnsent: boolean;
}
const draw: fc.Arbitrary<Draw> = fc.record({
  op: fc.integer({ min: 0, max: 9 }),
  field: fc.nat({ max: fields.length - 1 }),
  value: fc.nat({ max: values.length - 1 }),
  over: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }),
  author: fc.nat({ max: 2 }),
  // Few instants, so that equal times happen.
  at: fc.nat({ max: 5 }),
  isUnsent: fc.boolean(),
});

/** Any history of one record: items whose `over` names earlier changes of any kind, never later ones. */
export const worldItems: fc.Arbitrary<WorldItem[]> = fc
  .array(draw, { minLength: 1, maxLength: 14 })
  .map((draws) => draws.map(drawToItem));

function drawToItem(each: Draw, index: number): WorldItem {
  const id = changeId(index);
  const over = [...new Set(each.over.filter((at) => at < index).map(changeId))];
  const change = { id, author: `p${each.author}`, wall: 1000 + index, ...(each.isUnsent ? {} : { at: 100 + each.at }) };
  const place = { kind: 'agreement', record: 'r1', over };
  if (each.op === 0) return { change, item: { op: 'delete', ...place } };
  if (each.op === 1) return { change, item: { op: 'restore', ...place } };
  return { change, item: { op: 'set', ...place, field: fields[each.field]!, value: values[each.value]! } };
}

// Ids whose order is not the order of writing.
export const changeId = (index: number): string =>
  `${String((index * 7) % 31).padStart(2, '0')}-${index}`.padEnd(22, 'x');

/** Folds in this order, into nothing. */
export function foldAll(items: readonly { change: WorldItem['change']; item: Item | GoneItem }[]): RecordState {
  const state = createRecordState();
  for (const { change, item } of items) foldItem(state, change, item);
  return state;
}

/** The stub a server may send instead of an item that another one, already acknowledged, replaces. */
export const toStub = ({ value: _value, ...item }: SetItem): GoneItem => ({ ...item, gone: true });

/** A state as comparable data: Maps in a fixed order. */
export const stateToData = (state: RecordState): unknown => ({
  changes: [...state.changes].sort(),
  deletes: [...state.deletes].sort(),
  restores: [...state.restores].sort(),
  registers: [...state.registers]
    .map(([field, register]) => [field, [...register].sort(([a], [b]) => (a < b ? -1 : 1))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
});
