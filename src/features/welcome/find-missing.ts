import { welcomeTexts as texts } from '#texts/welcome.ts';
import { codeLength, oddCharacters, readCode } from './enrol-code.ts';

/** The first thing that keeps the form from being sent, with the id of its field; undefined when nothing does. */
export function findMissing(code: string, name: string): { field: 'code' | 'name'; message: string } | undefined {
  const letters = readCode(code);
  const odd = oddCharacters(code);
  if (letters === '') return { field: 'code', message: texts.missingCode };
  if (odd.length > 0) return { field: 'code', message: texts.oddCode(odd.join(', ')) };
  if (letters.length < codeLength) return { field: 'code', message: texts.shortCode(codeLength - letters.length) };
  if (name.trim() === '') return { field: 'name', message: texts.missingName };
  return undefined;
}
