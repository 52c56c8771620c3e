/**
 * Several versions of one text as one, without losing or doubling a paragraph: paragraphs of the first, then those of the
 * others that it has not got. Nothing is interpreted; people polish it afterwards.
 */
export function joinTexts(versions: readonly string[]): string {
  const paragraphs: string[] = [];
  for (const version of versions) {
    for (const paragraph of version.split(/\n+/).map((each) => each.trim())) {
      if (paragraph && !paragraphs.some((each) => each === paragraph || each.startsWith(paragraph))) {
        const shorter = paragraphs.findIndex((each) => paragraph.startsWith(each));
        if (shorter >= 0) paragraphs[shorter] = paragraph;
        else paragraphs.push(paragraph);
      }
    }
  }
  return paragraphs.join('\n\n');
}
