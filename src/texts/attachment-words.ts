import { type Attachment, sumAttachments } from '#domain/attachment.ts';
import type { Signature } from '#domain/drawn-signature.ts';
import { formatBytes } from './format-bytes.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** «2 fotos · 1 documento» of the files that a record names; '' when there are none. */
export function sayAttachments(files: readonly Pick<Attachment, 'type' | 'bytes'>[]): string {
  const { image, document, audio } = sumAttachments(files);
  const parts = [
    image > 0 ? count(image, 'foto', 'fotos') : '',
    document > 0 ? count(document, 'documento', 'documentos') : '',
    audio > 0 ? count(audio, 'nota de voz', 'notas de voz') : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** How somebody signed: a drawing has no other words. '' when nobody did. */
export function saySignature(signature: Signature | undefined): string {
  if (!signature) return '';
  return 'onPaper' in signature ? 'firmará en el papel' : 'firmó en la pantalla';
}

/** What Envío says of the files of one record. */
export function sayWaitingFiles(files: readonly Pick<Attachment, 'type' | 'bytes'>[]): string {
  const told = `${sayAttachments(files)} · ${formatBytes(sumAttachments(files).bytes)}`;
  return files.length === 1
    ? `${told} espera; se enviará cuando el servidor reciba archivos.`
    : `${told} esperan; se enviarán cuando el servidor reciba archivos.`;
}

/** Two people added files at the same time: nobody has to choose. */
export const joinFilesText = 'Juntar los archivos de las dos versiones';
