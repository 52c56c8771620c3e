import type { Change, LoggedChange } from '#protocol/change.ts';
import type { LogRow, LogTable } from '../storage/storage.ts';

/** A stub saves bytes, no more: when somebody makes thousands of replacers, values travel whole. */
const maxEarlier = 50;

/** JSON of one change in UTF-8, in pieces: the bytes that are kept are not copied. */
export type ChangeBytes = [kept: Buffer, place: Buffer];

/**
 * The page as it travels: a value whose replacer is in this page or an earlier one goes as a stub (`gone`), its `over` kept.
 * Later replacers do not count: a tablet that stops here must still have the value.
 */
export async function stubReplaced(log: LogTable, stream: string, rows: readonly LogRow[]): Promise<ChangeBytes[]> {
  const replaced = new ReplacedItems();
  for (const row of [...rows, ...(await findEarlierReplacers(log, stream, rows))]) replaced.note(row);
  return rows.map((row) => toBytes(row, replaced));
}

/** Rows before this page that replace something in it: rare, a change that came later than the one written over it. */
async function findEarlierReplacers(log: LogTable, stream: string, rows: readonly LogRow[]): Promise<LogRow[]> {
  const first = rows[0]?.seq ?? 0;
  const ids = rows.map((row) => row.id);
  const seqs = (await log.findAwaited(stream, ids)).map(({ seq }) => seq).filter((seq) => seq < first);
  return log.rowsAt(stream, [...new Set(seqs)].slice(0, maxEarlier));
}

/** Which items of which changes somebody has written over. */
class ReplacedItems {
  readonly #fields = new Map<string, Set<string>>();

  note(row: LogRow): void {
    // Canonical JSON has no spaces and quotes inside of texts are escaped: this finds every `over` that is not empty.
    if (!bytesOf(row).includes('"over":["')) return;
    for (const item of changeOf(row).items) {
      if (item.op !== 'set') continue;
      for (const id of item.over) if (id !== row.id) this.#add(id, fieldKey(item));
    }
  }
  fieldsOf(change: string): ReadonlySet<string> | undefined {
    return this.#fields.get(change);
  }
  #add(change: string, field: string): void {
    const fields = this.#fields.get(change) ?? new Set();
    this.#fields.set(change, fields.add(field));
  }
}

/** The same memory, not a copy. */
const bytesOf = ({ body }: LogRow): Buffer => Buffer.from(body.buffer, body.byteOffset, body.byteLength);
const changeOf = (row: LogRow): Change => JSON.parse(bytesOf(row).toString('utf8')) as Change;
const fieldKey = (item: { record: string; field: string }): string => JSON.stringify([item.record, item.field]);

/** Most rows travel as the bytes that are kept; only one with something to leave out is taken apart. */
function toBytes(row: LogRow, replaced: ReplacedItems): ChangeBytes {
  const fields = replaced.fieldsOf(row.id);
  const bytes = fields ? Buffer.from(JSON.stringify(withStubs(changeOf(row), fields))) : bytesOf(row);
  // At the end, so that members of these names in the change itself do not win.
  return [bytes.subarray(0, -1), Buffer.from(`,"seq":${row.seq},"at":${row.at},"hash":"${row.hash}"}`)];
}

function withStubs(change: Change, fields: ReadonlySet<string>): Omit<LoggedChange, 'seq' | 'at' | 'hash'> {
  const items = change.items.map((item) => {
    if (item.op !== 'set' || !fields.has(fieldKey(item))) return item;
    const { value: _, ...stub } = item;
    return { ...stub, gone: true as const };
  });
  return { ...change, items };
}
