/** The text in UTF-8, gzipped; undefined where the browser cannot (the text then travels as it is). */
export async function gzipText(text: string): Promise<ArrayBuffer | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
