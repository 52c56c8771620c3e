import type { Json } from '#domain/json.ts';
import type { RecordState, Register } from '#protocol/merge.ts';
import type { FieldsRow } from '#store/tables.ts';

/**
 * A state as it is kept: registers that were written once and over nothing, which are nearly all, as plain values by their
 * change. Thousands of small maps cost a tablet more than the disk they are written to.
 */
export interface PackedState extends RecordState {
  once: Map<string, Readonly<Record<string, Json>>>;
}
export interface PackedFieldsRow extends Omit<FieldsRow, 'state'> {
  state: PackedState;
}

/** The row to be written; what is read comes back unpacked by itself (`AyniDatabase`). */
export function packState({ state, ...row }: FieldsRow): PackedFieldsRow {
  const once = new Map<string, [string, Json][]>();
  const registers = new Map<string, Register>();
  for (const [field, register] of state.registers) {
    const [[change, item] = ['', undefined]] = register;
    if (register.size !== 1 || item?.value === undefined || item.over.length > 0) {
      registers.set(field, register);
      continue;
    }
    const written = once.get(change);
    if (written) written.push([field, item.value]);
    else once.set(change, [[field, item.value]]);
  }
  // fromEntries defines members, it never assigns: a field named by a stranger cannot reach a prototype.
  const byChange = [...once].map(([change, written]) => [change, Object.fromEntries(written)] as const);
  return { ...row, state: { ...state, registers, once: new Map(byChange) } };
}

export function unpackState(row: FieldsRow | PackedFieldsRow): FieldsRow {
  if (!('once' in row.state)) return row;
  const { once, ...state } = row.state;
  const registers = new Map<string, Register>();
  for (const [change, written] of once) {
    for (const [field, value] of Object.entries(written))
      registers.set(field, new Map([[change, { over: [], value }]]));
  }
  for (const [field, register] of state.registers) registers.set(field, register);
  return { ...row, state: { ...state, registers } };
}
