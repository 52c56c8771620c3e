import { type Attachment, sumAttachments } from '#domain/attachment.ts';
import type { Signature } from '#domain/drawn-signature.ts';
import { attachmentWords as words } from '#texts/attachment-words.ts';
import { joinParts } from './card-words.ts';

/** «2 fotos · 1 documento» of the files that a record names; '' when there are none. */
export function attachmentLine(files: readonly Pick<Attachment, 'type' | 'bytes'>[]): string {
  const { image, document, audio } = sumAttachments(files);
  return joinParts([
    image > 0 && words.photos(image),
    document > 0 && words.documents(document),
    audio > 0 && words.voices(audio),
  ]);
}

/** How somebody signed, in words: a drawing is no text. */
export function signatureLine(signature: Signature | undefined): string {
  if (!signature) return '';
  return 'onPaper' in signature ? words.signsOnPaper : words.signedHere;
}
