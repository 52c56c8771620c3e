import type { Person } from './person.ts';
import { textOf, type Values } from './record-edit.ts';

/**
 * Stream of the records of an institution: the region that its district code begins with ('060101' → 'region:06');
 * without a district, the person's first region. A record keeps the stream it was born in.
 */
export function streamOfDistrict(district: unknown, person: Person): string {
  if (typeof district === 'string' && /^\d{6}$/.test(district)) return `region:${district.slice(0, 2)}`;
  const [region] = person.regions;
  return region === undefined ? 'network' : `region:${region}`;
}

/** Institutions that were found to be the same: one stands for all of them, and everybody's records keep their ids. */
export interface InstitutionFamilies {
  /** The one that stands for this id; the id itself when nothing joins it, or when what it points to is not here. */
  standing: (id: string) => string;
  /** Every id under which records of this institution may be, the standing one first. */
  ids: (id: string) => string[];
  /** True for one that is shown under another. */
  isJoined: (id: string) => boolean;
}

/**
 * Follows `mergedInto` of every institution of the tablet. Two tablets that join the same pair in opposite ways make a
 * circle: in it the smallest id stands, on every tablet the same.
 */
export function institutionFamilies(institutions: readonly { id: string; values: Values }[]): InstitutionFamilies {
  const known = new Set(institutions.map(({ id }) => id));
  const next = new Map(
    institutions.flatMap(({ id, values }) => {
      const into = textOf(values.mergedInto);
      return into !== id && known.has(into) ? [[id, into] as const] : [];
    }),
  );
  const standing = (id: string): string => {
    const way = [id];
    for (;;) {
      const into = next.get(way.at(-1)!);
      if (into === undefined) return way.at(-1)!;
      const seen = way.indexOf(into);
      if (seen >= 0) return way.slice(seen).sort()[0]!;
      way.push(into);
    }
  };
  return {
    standing,
    isJoined: (id) => standing(id) !== id,
    ids(id) {
      const head = standing(id);
      return [head, ...[...next.keys()].filter((each) => each !== head && standing(each) === head).sort()];
    },
  };
}
