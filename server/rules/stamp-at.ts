/** What the time of a change is made of; all in ms since 1970. */
export interface Clocks {
  /** The tablet's clock when it saved, and when it sent. */
  wall: number;
  now: number;
  /** Last server time that the tablet had heard when it saved. */
  seen: number;
  serverNow: number;
  /** `at` of the known changes that it replaces. */
  over: readonly number[];
  /** `at` of the replica's previous change. */
  previous: number;
}

/**
 * The one time of a change, stamped once: what the tablet's clock says, corrected by how wrong that clock is now, never
 * in the future and never before anything its author had seen. 1970 is lifted to the last contact, 2099 cut to now.
 */
export function stampAt({ wall, now, seen, serverNow, over, previous }: Clocks): number {
  let lowest = Math.max(Math.min(seen, serverNow), previous);
  for (const at of over) lowest = Math.max(lowest, at + 1);
  return Math.max(lowest, Math.min(Math.trunc(wall + (serverNow - now)), serverNow));
}
