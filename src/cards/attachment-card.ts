import { attachmentsOf } from '#domain/attachment.ts';
import type { Values } from '#domain/record-edit.ts';
import { sayAttachments } from '#texts/attachment-words.ts';

/** What a card says of the files of its record, in whichever field: «2 fotos · 1 nota de voz»; '' when there are none. */
export function attachmentPart(values: Values): string {
  return sayAttachments(attachmentsOf(values));
}
