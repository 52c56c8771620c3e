/** The stream that the whole network shares: published experiences, experts, instruments. */
export const networkStream = 'network';

/** Stream of a region by its two-digit department code ('06' → 'region:06'); throws on anything else. */
export function regionStream(region: string): string {
  if (!/^\d{2}$/.test(region)) throw new Error(`not a department code: ${region}`);
  return `region:${region}`;
}

/** Stream where the records of an institution live: that of the department its six-digit district is in. */
export const streamOfDistrict = (district: string): string => regionStream(district.slice(0, 2));

export const isRegionStream = (stream: string): boolean => /^region:\d{2}$/.test(stream);

/** True for every stream that exists today: the unit of replication and of permission. */
export const isStream = (stream: string): boolean => stream === networkStream || isRegionStream(stream);

/** Department code of a region's stream, undefined for any other one. */
export const regionOfStream = (stream: string): string | undefined =>
  isRegionStream(stream) ? stream.slice('region:'.length) : undefined;
