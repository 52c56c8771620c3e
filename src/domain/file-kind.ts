/** What a chosen file is, by its own bytes: what a name or a browser says of it is not believed. */
export type FileKind = 'picture' | 'pdf' | 'foreign-picture' | 'unknown';

// A PDF may have up to 1024 bytes of anything before its mark (ISO 32000-1, annex H.3).
const pdfMarkWithin = 1024;

/** `foreign-picture` is one that this app cannot take (HEIC, AVIF, GIF, BMP, TIFF). `bytes` is the start of the file. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const starts = (at: number, ...mark: number[]) => mark.every((byte, i) => bytes[at + i] === byte);
  if (starts(0, 0xff, 0xd8, 0xff) || starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'picture';
  if (starts(0, 0x52, 0x49, 0x46, 0x46) && starts(8, 0x57, 0x45, 0x42, 0x50)) return 'picture';
  const isOther = starts(4, 0x66, 0x74, 0x79, 0x70) || starts(0, 0x47, 0x49, 0x46, 0x38) || starts(0, 0x42, 0x4d);
  if (isOther || starts(0, 0x49, 0x49, 0x2a, 0) || starts(0, 0x4d, 0x4d, 0, 0x2a)) return 'foreign-picture';
  for (let at = 0; at < Math.min(pdfMarkWithin, bytes.length); at++) {
    if (starts(at, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  }
  return 'unknown';
}
