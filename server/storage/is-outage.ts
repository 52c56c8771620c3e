// Primary result codes of SQLite: busy, locked, read-only, I/O error, corrupt, full, cannot open.
const sqliteOutages = new Set([5, 6, 8, 10, 11, 13, 14]);

// PostgreSQL that is away, out of room or connections, shutting down, or keeps colliding; the network; the disk.
const outageCode = /^(08\w{3}|53\w{3}|57P\w{2}|40001|40P01|ECONN\w+|ETIMEDOUT|EPIPE|ENOSPC)$/;

/** Whether the database as a whole is in trouble that passes (full, away, busy), rather than one query being wrong. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return sqliteOutages.has(Number(error.errcode) & 0xff);
  if ('code' in error && outageCode.test(String(error.code))) return true;
  // The pool of pg gives these two no code.
  return /timeout exceeded when trying to connect|Connection terminated/i.test(error.message);
}
