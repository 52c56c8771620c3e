import type { Person } from '#domain/person.ts';
import { networkStream, regionOfStream, regionStream } from '#protocol/stream.ts';

/** Department codes of Peru, '01' … '25'. */
export const allRegions: readonly string[] = Array.from({ length: 25 }, (_, index) =>
  String(index + 1).padStart(2, '0'),
);

/** Streams that a person may read: those of her regions (national coordination: all) and the network's. */
export function streamsOf(person: Pick<Person, 'role' | 'regions'>): string[] {
  const regions = person.role === 'national-coordinator' ? allRegions : person.regions;
  return [...regions.map(regionStream), networkStream];
}

/** Streams where she reviews what was set aside: coordination of the region; national coordination everywhere. */
export function reviewedStreamsOf(person: Pick<Person, 'role' | 'regions'>): string[] {
  if (person.role === 'national-coordinator') return streamsOf(person);
  return person.role === 'regional-coordinator' ? person.regions.map(regionStream) : [];
}

/** True for the streams that this endpoint keeps: the network's and those of the departments that exist. */
export function isKeptStream(stream: string): boolean {
  return stream === networkStream || allRegions.includes(regionOfStream(stream) ?? '');
}
