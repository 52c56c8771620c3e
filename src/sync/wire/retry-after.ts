const defaultRetryAfterMs = 5_000;
/** A broken proxy must not be able to silence a tablet for days. */
export const longestRetryAfterMs = 60 * 60 * 1000;

/**
 * Milliseconds to wait by a `Retry-After` header (RFC 9110 §10.2.3: seconds or a date, the date measured against the
 * answer's own `Date`, never against this tablet's clock); 5 s when it says nothing usable, an hour at most.
 */
export function readRetryAfterMs(headers: Headers): number {
  const text = headers.get('retry-after')?.trim() ?? '';
  const wanted = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.parse(headers.get('date') ?? '');
  if (!Number.isFinite(wanted) || wanted < 0) return defaultRetryAfterMs;
  return Math.min(wanted, longestRetryAfterMs);
}
