import { foldText } from '../fold-text.ts';
import type { District, DistrictTable } from './districts.ts';

interface Folded {
  district: District;
  name: string;
  nameWords: string[];
  placeWords: string[];
}

// A table never changes once made: folding 1,891 names at every key would be felt on a slow tablet.
const foldedTables = new WeakMap<DistrictTable, Folded[]>();

/**
 * Districts that answer to what was typed, best first: whole name, beginning of the name, words of the name, then those
 * that need their province or department to match («san miguel puno»). Accents and capitals are ignored; digits look for
 * a code. Each word must begin some word of the place. A text without letters or digits finds nothing.
 */
export function searchDistricts(table: DistrictTable, text: string, limit = 20): District[] {
  const typed = foldText(text);
  if (/^\d+$/.test(typed)) return table.filter(({ code }) => code.startsWith(typed)).slice(0, limit);
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const found = fold(table).flatMap((folded) => {
    const rank = rankOf(folded, typed, words);
    return rank === undefined ? [] : [{ folded, rank }];
  });
  found.sort((a, b) => a.rank - b.rank || compare(a.folded, b.folded));
  return found.slice(0, limit).map(({ folded }) => folded.district);
}

function rankOf({ name, nameWords, placeWords }: Folded, typed: string, words: string[]): number | undefined {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  const [inName, inPlace] = [words.filter(begins(nameWords)), words.filter(begins(placeWords))];
  if (inName.length === words.length) return 2;
  if (!words.every((word) => inName.includes(word) || inPlace.includes(word))) return undefined;
  // The more of the name was typed in full, the likelier: «san miguel puno» is first San Miguel of Puno.
  if (inName.length === 0) return 5;
  return nameWords.every((word) => words.includes(word)) ? 3 : 4;
}

function begins(words: string[]): (word: string) => boolean {
  return (word) => words.some((each) => each.startsWith(word));
}

function fold(table: DistrictTable): Folded[] {
  let folded = foldedTables.get(table);
  if (!folded) {
    folded = table.map((district) => {
      const name = foldText(district.name);
      const place = foldText(`${district.province} ${district.department}`);
      return { district, name, nameWords: wordsOf(name), placeWords: wordsOf(place) };
    });
    foldedTables.set(table, folded);
  }
  return folded;
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^a-z0-9']+/).filter((word) => word !== '');
}

function compare(a: Folded, b: Folded): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.district.code < b.district.code ? -1 : 1;
}
