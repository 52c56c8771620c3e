import data from './districts.json' with { type: 'json' };

/** The packed table as it is written, in a file of its own: unbundled, a browser takes JSON only through a module. */
export const packedDistricts: unknown = data;
