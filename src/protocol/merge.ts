import type { Json } from '#domain/json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { GoneItem, Item } from './change.ts';

/** What merging knows of a change: `at` is the server's time in ms, absent while this tablet has not heard it. */
export interface KnownChange {
  author: string;
  wall: number;
  at?: number;
}
/** One item of a register. `value` is absent when it was replaced before it came, or dropped after. */
interface KnownItem {
  over: readonly string[];
  value?: Json;
}
/** All known items of one field, by the id of their change: the set itself, so that order cannot matter. */
export type Register = Map<string, KnownItem>;

/** Everything known of one record in one stream. Names are data, hence Maps. */
export interface RecordState {
  changes: Map<string, KnownChange>;
  registers: Map<string, Register>;
  deletes: Map<string, readonly string[]>;
  restores: Map<string, readonly string[]>;
}

export const createRecordState = (): RecordState => ({
  changes: new Map(),
  registers: new Map(),
  deletes: new Map(),
  restores: new Map(),
});

/** Adds one item to the set. Adding it again, in another order, or first as a stub, ends in the same state. */
export function foldItem(state: RecordState, change: KnownChange & { id: string }, item: Item | GoneItem): void {
  const at = change.at ?? state.changes.get(change.id)?.at;
  state.changes.set(change.id, { author: change.author, wall: change.wall, ...(at === undefined ? {} : { at }) });
  switch (item.op) {
    case 'delete':
      state.deletes.set(change.id, item.over);
      return;
    case 'restore':
      state.restores.set(change.id, item.over);
      return;
    case 'set':
      foldSet(state, change.id, item);
      return;
    default:
      item satisfies never;
  }
}

function foldSet(state: RecordState, id: string, item: Extract<Item, { op: 'set' }> | GoneItem): void {
  const register: Register = state.registers.get(item.field) ?? new Map();
  state.registers.set(item.field, register);
  const value = 'value' in item ? item.value : register.get(id)?.value;
  register.set(id, value === undefined ? { over: item.over } : { over: item.over, value });
  dropReplacedValues(state, register);
}

// A replaced value goes only once its replacer has a place in the server's log: until then this copy may be the last.
function dropReplacedValues(state: RecordState, register: Register): void {
  for (const [replacer, { over }] of register) {
    if (state.changes.get(replacer)?.at === undefined) continue;
    for (const id of over) {
      const replaced = id === replacer ? undefined : register.get(id);
      if (replaced && 'value' in replaced) register.set(id, { over: replaced.over });
    }
  }
}

/** Ids of the changes whose value of this field no other known item has replaced. */
export function headsOf(register: Register): string[] {
  const replaced = new Set<string>();
  for (const [id, { over }] of register) for (const other of over) if (other !== id) replaced.add(other);
  return [...register].filter(([id, item]) => item.value !== undefined && !replaced.has(id)).map(([id]) => id);
}

/** Order of what is shown: by the server's time, then by id; what has no server time yet is greatest of all. */
export function compareChanges(state: RecordState, a: string, b: string): number {
  const atA = state.changes.get(a)?.at ?? Number.POSITIVE_INFINITY;
  const atB = state.changes.get(b)?.at ?? Number.POSITIVE_INFINITY;
  if (atA !== atB) return atA < atB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface ShownField {
  /** All heads, greatest first: what a save over this field must name. */
  heads: string[];
  value: Json;
  /** The heads whose values differ, greatest first; one entry when all agree. `null` is none while a value stands. */
  versions: string[];
}

/** What a person sees of one field; undefined when nothing of it is held. */
export function showField(state: RecordState, field: string): ShownField | undefined {
  const register = state.registers.get(field);
  if (!register) return undefined;
  const heads = headsOf(register).sort((a, b) => compareChanges(state, b, a));
  if (heads.length === 0) return undefined;
  const valueBehind = (id: string): Json => register.get(id)!.value!;
  // Removing an entry never beats somebody who was writing in it.
  const standing = heads.filter((id) => valueBehind(id) !== null);
  const versionsByValue = new Map<string, string>();
  for (const id of standing.length > 0 ? standing : heads) {
    const key = canonicalJson(valueBehind(id));
    if (!versionsByValue.has(key)) versionsByValue.set(key, id);
  }
  const versions = [...versionsByValue.values()];
  return { heads, value: valueBehind(versions[0]!), versions };
}

/** Ids of the deletes that no restore names. */
export function standingDeletes(state: RecordState): string[] {
  const restored = new Set([...state.restores.values()].flat());
  return [...state.deletes.keys()].filter((id) => !restored.has(id));
}

/** A record is hidden when every head of every field was seen by somebody who deleted it and was not contradicted. */
export function isHidden(state: RecordState): boolean {
  const covered = new Set(standingDeletes(state).flatMap((id) => state.deletes.get(id) ?? []));
  for (const register of state.registers.values()) {
    for (const id of headsOf(register)) if (!covered.has(id)) return false;
  }
  return true;
}
