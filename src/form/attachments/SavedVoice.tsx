import type { Attachment } from '#domain/attachment.ts';
import { attachmentsTexts as texts } from '#texts/attachments.ts';
import type { FormStore } from '../form-store.ts';
import { useObjectUrl, useStoredFile } from './use-file.ts';

interface SavedVoiceProps {
  store: Pick<FormStore, 'readFile'>;
  stream: string;
  voice: Attachment;
}

/** A recorded voice to hear outside of its form; what is not on this tablet says where it is. */
export function SavedVoice({ store, stream, voice }: SavedVoiceProps) {
  const file = useStoredFile(store, stream, voice.sha256);
  const url = useObjectUrl(file instanceof Blob ? file : undefined);
  if (file === undefined) return null;
  if (!(file instanceof Blob)) {
    return <p class="muted">{file === 'lost' ? texts.lost : texts.onTheWay.audio(texts.somebody)}</p>;
  }
  // biome-ignore lint/a11y/useMediaCaption: a voice note has no captions; what it says is told in words beside it
  return url ? <audio controls preload="metadata" src={url} aria-label={voice.caption || texts.play} /> : null;
}
