// Engines limit the parameters of one statement (SQLite 32,766, PostgreSQL 65,535).
const chunkSize = 500;

/** Runs `query` over slices of `values` small enough for one statement, in order, and joins what they answer. */
export async function inChunks<T, R>(
  values: readonly T[],
  query: (slice: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (let start = 0; start < values.length; start += chunkSize) {
    rows.push(...(await query(values.slice(start, start + chunkSize))));
  }
  return rows;
}
