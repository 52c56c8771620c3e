import type { Person } from './person.ts';

/**
 * Stream of the records of an institution: the region that its district code begins with ('060101' → 'region:06');
 * without a district, the person's first region. A record keeps the stream it was born in.
 */
export function streamOfDistrict(district: unknown, person: Person): string {
  if (typeof district === 'string' && /^\d{6}$/.test(district)) return `region:${district.slice(0, 2)}`;
  const [region] = person.regions;
  return region === undefined ? 'network' : `region:${region}`;
}
