/** How much one message may carry; kept between rounds, for a bad line stays bad longer than a round lasts. */
export interface Pace {
  /** Changes of one push, and bytes of their canonical JSON. */
  maxChanges: number;
  maxBytes: number;
  /** Changes of one page. */
  maxPage: number;
}

export const fullPace: Pace = { maxChanges: 100, maxBytes: 256 * 1024, maxPage: 200 };

/** Half of what was just sent without luck, down to one change. */
export function slowPush(pace: Pace, sent: { changes: number; bytes: number }): Pace {
  return {
    ...pace,
    maxChanges: Math.max(1, Math.floor(sent.changes / 2)),
    maxBytes: Math.max(1024, Math.ceil(sent.bytes / 2)),
  };
}

/** Twice as much after a success, up to where we began. */
export function speedPush(pace: Pace): Pace {
  return {
    ...pace,
    maxChanges: Math.min(fullPace.maxChanges, pace.maxChanges * 2),
    maxBytes: Math.min(fullPace.maxBytes, pace.maxBytes * 2),
  };
}

export const slowPull = (pace: Pace): Pace => ({ ...pace, maxPage: Math.max(1, Math.floor(pace.maxPage / 2)) });
export const speedPull = (pace: Pace): Pace => ({ ...pace, maxPage: Math.min(fullPace.maxPage, pace.maxPage * 2) });
