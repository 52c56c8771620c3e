import type { ActAgreement } from './act-code.ts';

/** Words around what is dictated; the sentences live in the texts. */
export interface DictationWords {
  /** «En la Municipalidad…, a 27 de noviembre de 2026, se acuerda:» */
  opening: string;
  /** Last line, with the code of the act. */
  closing: string;
  responsible: (who: string) => string;
  due: (date: string) => string;
  noResponsible: string;
  noDate: string;
  noStatement: string;
}

export const maxDictatedLines = 15;
/** A line of a ruled book of minutes holds about as many letters of handwriting. */
export const dictatedLineChars = 78;
const minLinesPerAgreement = 2;

/**
 * What is dictated for the book of minutes, in parts of at most 15 lines of about 78 letters. Long agreements are cut at a
 * word; what, who and by when of each are never left out, so many agreements make more parts instead.
 */
export function dictation(agreements: readonly ActAgreement[], words: DictationWords): string[][] {
  const opening = wrap(cutToLines(words.opening, 2));
  const closing = wrap(cutToLines(words.closing, 2));
  const room = maxDictatedLines - opening.length - closing.length;
  const perPart = Math.floor(room / minLinesPerAgreement);
  const parts: string[][] = [];
  for (let from = 0; from < Math.max(1, agreements.length); from += perPart) {
    const part = agreements.slice(from, from + perPart);
    parts.push([...opening, ...shareLines(part, from, room, words).flat(), ...closing]);
  }
  // Few but short agreements may all fit where two lines each would not.
  const short = agreements.flatMap((agreement, i) => wrap(tell(agreement, i, words)));
  return short.length <= room ? [[...opening, ...short, ...closing]] : parts;
}

/** Gives each agreement its lines, taking from the longest until all fit. */
function shareLines(
  agreements: readonly ActAgreement[],
  from: number,
  room: number,
  words: DictationWords,
): string[][] {
  const whole = agreements.map((agreement, i) => wrap(tell(agreement, from + i, words)));
  const lines = whole.map(({ length }) => length);
  const sum = () => lines.reduce((all, each) => all + each, 0);
  while (sum() > room) lines[lines.indexOf(Math.max(...lines))]! -= 1;
  return whole.map((full, i) => {
    const allowed = lines[i]!;
    return full.length <= allowed ? full : wrap(tellIn(agreements[i]!, from + i, words, allowed));
  });
}

/** The whole sentence of one agreement: what, who, by when. */
function tell(
  agreement: ActAgreement,
  place: number,
  words: DictationWords,
  maxChars = Number.POSITIVE_INFINITY,
): string {
  const who = agreement.responsible.trim();
  const end = [
    who ? words.responsible(cut(who, maxChars / 2)) : words.noResponsible,
    agreement.dueOn ? words.due(agreement.dueOn) : words.noDate,
  ];
  const tail = end.join(' ');
  const start = `${place + 1}. `;
  const what = sentence(
    cut(agreement.statement.trim() || words.noStatement, maxChars - start.length - tail.length - 2),
  );
  return `${start}${what} ${tail}`;
}

/** As {@link tell}, cut until it takes no more than that many lines. */
function tellIn(agreement: ActAgreement, place: number, words: DictationWords, lines: number): string {
  let maxChars = lines * dictatedLineChars;
  let told = tell(agreement, place, words, maxChars);
  // Words do not fill their lines to the end: what counts is the wrapped text.
  while (wrap(told).length > lines && maxChars > dictatedLineChars / 2) {
    maxChars -= 4;
    told = tell(agreement, place, words, maxChars);
  }
  return told;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** At most that many characters, cut at a word; never less than a few words. */
function cut(text: string, maxChars: number): string {
  const most = Math.max(maxChars, 24);
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, end > 8 ? end : most - 1).replace(/[\s,;:.]+$/, '')}…`;
}

function cutToLines(text: string, lines: number): string {
  let most = lines * dictatedLineChars;
  let short = cut(text, most);
  while (wrap(short).length > lines) {
    most -= 4;
    short = cut(text, most);
  }
  return short;
}

/** Lines of at most 78 letters, broken between words; a longer word is broken inside. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    for (const piece of word.match(new RegExp(`.{1,${dictatedLineChars}}`, 'gu')) ?? []) {
      if (line !== '' && line.length + 1 + piece.length > dictatedLineChars) {
        lines.push(line);
        line = piece;
      } else line = line === '' ? piece : `${line} ${piece}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}
