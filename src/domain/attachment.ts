import type { Json } from './json.ts';
import type { Values } from './record-edit.ts';

/** Longest side of a kept picture in px, largest picture that is opened at all in pixels, size of a document in bytes. */
export const attachmentLimits = {
  pictureSide: 1600,
  openedPixels: 40_000_000,
  documentBytes: 8_000_000,
  voiceSeconds: 60,
  captionChars: 140,
} as const;

export type AttachmentFamily = 'image' | 'document' | 'audio';

/**
 * What a record says of one file: enough to name it on tablets where its bytes are not. `sha256` (base64url) is its name,
 * `type` its media type, `bytes` its size, `by` the person on whose tablet it was made. Times in seconds, sides in px.
 */
export interface Attachment {
  sha256: string;
  type: string;
  bytes: number;
  width?: number;
  height?: number;
  seconds?: number;
  caption?: string;
  by?: string;
}

/** What a `files` field holds, in its order. Whatever another tablet wrote may arrive: what has no name is left out. */
export function readAttachments(value: Json | undefined): Attachment[] {
  return Array.isArray(value) ? value.flatMap(readAttachment) : [];
}

function readAttachment(value: Json): Attachment[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const { sha256, type, bytes } = value;
  if (typeof sha256 !== 'string' || !isFileName(sha256) || typeof type !== 'string') return [];
  const read: Attachment = { sha256, type, bytes: typeof bytes === 'number' && bytes > 0 ? bytes : 0 };
  for (const name of ['width', 'height', 'seconds'] as const) {
    const number = value[name];
    if (typeof number === 'number' && number > 0) read[name] = number;
  }
  for (const name of ['caption', 'by'] as const) {
    const text = value[name];
    if (typeof text === 'string' && text !== '') read[name] = text;
  }
  return [read];
}

/** True for a base64url SHA-256: the only text that may become the name of a file on this tablet. */
export function isFileName(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** A descriptor as a register holds it. */
export function attachmentToJson(attachment: Attachment): Json {
  return Object.fromEntries(Object.entries(attachment).filter(([, each]) => each !== undefined)) as Json;
}

export function familyOf({ type }: Pick<Attachment, 'type'>): AttachmentFamily {
  if (type.startsWith('image/')) return 'image';
  return type.startsWith('audio/') ? 'audio' : 'document';
}

/** Every file that a record names, in whichever field, each once. */
export function attachmentsOf(values: Values): Attachment[] {
  return joinAttachments(...Object.values(values).map(readAttachments));
}

/** What either list holds, each file once; the first telling of a file wins. */
export function joinAttachments(...lists: readonly Attachment[][]): Attachment[] {
  const known = new Map<string, Attachment>();
  for (const attachment of lists.flat()) if (!known.has(attachment.sha256)) known.set(attachment.sha256, attachment);
  return [...known.values()];
}

/** How many of each family, and their size together in bytes. */
export interface AttachmentSum extends Record<AttachmentFamily, number> {
  bytes: number;
}

export function sumAttachments(files: readonly Pick<Attachment, 'type' | 'bytes'>[]): AttachmentSum {
  const sum: AttachmentSum = { image: 0, document: 0, audio: 0, bytes: 0 };
  for (const file of files) {
    sum[familyOf(file)] += 1;
    sum.bytes += file.bytes;
  }
  return sum;
}
