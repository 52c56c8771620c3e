import { type AttachmentFamily, attachmentLimits } from '#domain/attachment.ts';
import { fileKindOf } from '#domain/file-kind.ts';
import { pictureHeaderBytes, readPictureHeader } from '#domain/picture-header.ts';
import { encodePicture } from './encode-picture.ts';
import { onePicture } from './one-at-a-time.ts';
import type { Refusal } from './refusal.ts';

/** A file ready to be kept; `width` and `height` in px of a picture. */
export interface PreparedFile {
  type: string;
  bytes: Blob;
  width?: number;
  height?: number;
}

/**
 * Looks at the first bytes of a chosen file, whatever its name says, and makes of it what may be kept, or says why not. A
 * picture is opened only once its size is known to be small enough.
 */
export async function prepareFile(
  file: Blob,
  accepts: readonly AttachmentFamily[],
): Promise<PreparedFile | { refused: Refusal }> {
  const start = await readStart(file);
  if (!start) return { refused: { why: 'broken' } };
  switch (fileKindOf(start)) {
    case 'picture':
      return accepts.includes('image') ? preparePicture(file, start) : { refused: { why: 'not-accepted' } };
    case 'pdf':
      return accepts.includes('document') ? prepareDocument(file) : { refused: { why: 'not-accepted' } };
    case 'foreign-picture':
      return { refused: { why: 'foreign-picture' } };
    case 'unknown':
      return { refused: { why: file.type.startsWith('image/') ? 'not-a-picture' : 'not-a-document' } };
    default:
      throw new Error('a kind of file that nobody names');
  }
}

// A file that vanished since it was chosen (a card taken out) is told like any other that could not be kept.
async function readStart(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, pictureHeaderBytes).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

async function preparePicture(file: Blob, start: Uint8Array): Promise<PreparedFile | { refused: Refusal }> {
  const header = readPictureHeader(start);
  if (!header) return { refused: { why: 'not-a-picture' } };
  const pixels = header.width * header.height;
  if (pixels > attachmentLimits.openedPixels) {
    return { refused: { why: 'too-many-pixels', megapixels: Math.round(pixels / 1e6) } };
  }
  const picture = await onePicture(() => encodePicture(file, header));
  return picture ? { type: 'image/jpeg', ...picture } : { refused: { why: 'not-a-picture' } };
}

function prepareDocument(file: Blob): PreparedFile | { refused: Refusal } {
  if (file.size > attachmentLimits.documentBytes) return { refused: { why: 'document-too-large', bytes: file.size } };
  return { type: 'application/pdf', bytes: file };
}
