import type { Person } from '#domain/person.ts';

/** Streams of the regions in which a person may write records. */
export function regionStreams({ regions }: Person): string[] {
  return regions.map((region) => `region:${region}`);
}
