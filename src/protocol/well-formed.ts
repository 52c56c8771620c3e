// With «u» a pair is one letter: only a surrogate that stands alone is found. (`isWellFormed` came with Chrome 111.)
const loneSurrogate = /\p{Surrogate}/u;
const loneSurrogates = /\p{Surrogate}/gu;

/** False for a text with half of a pair of UTF-16, which has no form in UTF-8. */
export function isWellFormed(text: string): boolean {
  return !loneSurrogate.test(text);
}

/** The text with a replacement character for each such half. */
export function toWellFormed(text: string): string {
  return text.replace(loneSurrogates, '\u{FFFD}');
}
