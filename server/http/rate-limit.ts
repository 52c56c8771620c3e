import { HttpError } from './http-error.ts';

const windowMs = 15 * 60_000;
const maxFailures = 20;
const maxAddresses = 10_000;

/** Counts what failed by address, in memory: a workshop that enrols fifty tablets behind one address is not slowed down. */
export interface FailureLimit {
  /** Throws 429 with Retry-After while an address has failed too often. */
  check(address: string): void;
  noteFailure(address: string): void;
}

export function createFailureLimit(now: () => number): FailureLimit {
  const failures = new Map<string, { count: number; since: number }>();
  const current = (address: string) => {
    const entry = failures.get(address);
    if (entry && now() - entry.since < windowMs) return entry;
    failures.delete(address);
    return undefined;
  };
  return {
    check(address) {
      const entry = current(address);
      if (!entry || entry.count < maxFailures) return;
      const seconds = Math.ceil((entry.since + windowMs - now()) / 1000);
      throw new HttpError(429, 'too-many-requests', 'too many failed codes from this address', seconds);
    },
    noteFailure(address) {
      // The oldest entry goes first, so that strangers cannot fill the memory.
      if (failures.size >= maxAddresses) failures.delete(failures.keys().next().value!);
      const entry = current(address) ?? { count: 0, since: now() };
      failures.set(address, { ...entry, count: entry.count + 1 });
    },
  };
}
