import type { Change, LoggedChange } from '#protocol/change.ts';
import type { LogRow, LogTable } from '../storage/storage.ts';

/**
 * The page as it travels: a value whose replacer is in this page or an earlier one goes as a stub (`gone`), its `over`
 * kept. Later replacers do not count: a tablet that stops here must still have the value.
 */
export async function stubReplaced(log: LogTable, stream: string, rows: readonly LogRow[]): Promise<LoggedChange[]> {
  const page = rows.map(toLoggedChange);
  const replaced = new Set<string>();
  for (const change of [...page, ...(await findEarlierReplacers(log, stream, rows))]) noteReplaced(replaced, change);
  return page.map((change) => ({ ...change, items: change.items.map((item) => toStub(replaced, change.id, item)) }));
}

/** Rows before this page that replace something in it: rare, a change that came later than the one written over it. */
async function findEarlierReplacers(log: LogTable, stream: string, rows: readonly LogRow[]): Promise<LoggedChange[]> {
  const first = rows[0]?.seq ?? 0;
  const awaited = await log.findAwaited(
    stream,
    rows.map((row) => row.id),
  );
  const seqs = new Set(awaited.map(({ seq }) => seq).filter((seq) => seq < first));
  return (await log.rowsAt(stream, [...seqs])).map(toLoggedChange);
}

function noteReplaced(replaced: Set<string>, change: LoggedChange): void {
  for (const item of change.items) {
    if (item.op !== 'set') continue;
    for (const other of item.over) if (other !== change.id) replaced.add(keyOf(other, item.record, item.field));
  }
}

function toStub(replaced: ReadonlySet<string>, change: string, item: LoggedChange['items'][number]) {
  if (item.op !== 'set' || !('value' in item) || !replaced.has(keyOf(change, item.record, item.field))) return item;
  const { value: _, ...stub } = item;
  return { ...stub, gone: true as const };
}

const keyOf = (change: string, record: string, field: string): string => JSON.stringify([change, record, field]);

function toLoggedChange({ seq, at, hash, body }: LogRow): LoggedChange {
  const change = JSON.parse(Buffer.from(body).toString('utf8')) as Change;
  return { ...change, seq, at, hash };
}
