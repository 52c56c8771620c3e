/** Characters of an invitation code without its dashes: four groups of four. */
export const codeLength = 16;
const group = 4;
// Crockford's base32 has no I, L, O or U: the first three are read as the digits they are taken for.
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const alphabet = /^[0-9A-HJKMNP-TV-Z]$/;

/** What the person meant: capitals, without spaces or dashes, look-alikes as digits; other letters stay to be shown. */
export function readCode(typed: string): string {
  const letters = [...typed.toUpperCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return letters
    .map((letter) => lookAlikes[letter] ?? letter)
    .slice(0, codeLength)
    .join('');
}

/** '7k3f q2mx' → '7K3F-Q2MX'; the last group may be short. */
export function formatCode(typed: string): string {
  return (readCode(typed).match(new RegExp(`.{1,${group}}`, 'gu')) ?? []).join('-');
}

/** Formats while typing: the caret (index in `typed`) stays after the character it was after. */
export function formatWhileTyping(typed: string, caret: number): { text: string; caret: number } {
  const text = formatCode(typed);
  const before = readCode(typed.slice(0, caret)).length;
  const dashes = before === 0 ? 0 : Math.floor((before - 1) / group);
  return { text, caret: Math.min(before + dashes, text.length) };
}

/** Characters that no code has, as typed, each once: 'U', 'Ñ', … */
export function oddCharacters(typed: string): string[] {
  return [...new Set(readCode(typed))].filter((letter) => !alphabet.test(letter));
}

/** The code of an address '…/#codigo=7K3F-…', as the square of an invitation carries it; '' when there is none. */
export function readAddressCode(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('codigo') ?? '';
}
