import { useEffect, useState } from 'preact/hooks';
import { type Attachment, familyOf } from '#domain/attachment.ts';
import { attachmentsTexts as texts } from '#texts/attachments.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { AttachmentItem } from '../attachments/AttachmentItem.tsx';
import { isCareful } from '../attachments/is-careful.ts';
import { acceptedFamilies, useAttachments } from '../attachments/use-attachments.ts';
import { useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';
import { useStable } from '../session/stable.ts';
import { VoiceRecorder } from './VoiceRecorder.tsx';
import './FilesInput.css';

/** Photos, documents and voice notes of a record. They are kept on this tablet; the record only names them. */
export function FilesInput({ field, path, labelledBy, describedBy, disabled }: InputProps) {
  const attached = useAttachments(field, path);
  const { files, said, choose } = attached;
  const accepts = acceptedFamilies(field);
  const careful = useCareful();
  const [recording, setRecording] = useState<{ instead?: string; trouble?: string } | undefined>();
  const record = async (instead?: string) => {
    // The permission of the microphone is a window of the tablet's own: the words are kept before it opens.
    if (await attached.secure()) setRecording({ instead });
    else await attached.release();
  };
  const recorded = (trouble?: string) => {
    setRecording(trouble ? { trouble } : undefined);
    void attached.release();
  };
  const isRecording = recording !== undefined && recording.trouble === undefined;
  const isOpen = !disabled;
  return (
    <fieldset class="files-input" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {files.length > 0 ? (
        <ul>
          {files.map((file, index) => (
            <AttachmentItem
              key={file.sha256}
              attachment={file}
              name={nameOf(files, index)}
              disabled={disabled}
              onCaption={(caption) => attached.change(file.sha256, caption)}
              onRemove={() => attached.remove(file.sha256, file.caption || nameOf(files, index))}
              onAgain={familyOf(file) === 'audio' ? () => void record(file.sha256) : undefined}
            />
          ))}
        </ul>
      ) : null}
      {careful && accepts.includes('image') ? <p class="note">{texts.careful}</p> : null}
      <div class="files-said" role="status">
        {[...said, recording?.trouble].filter(Boolean).map((each) => (
          <p class="warn" key={each}>
            {each}
          </p>
        ))}
      </div>
      {isOpen ? (
        <div class="btns files-add">
          {accepts.includes('image') && !careful ? (
            <>
              <AddButton icon="camera" text={texts.takePhoto} onClick={() => choose('camera')} />
              <AddButton icon="image" text={texts.fromGallery} onClick={() => choose('gallery')} />
            </>
          ) : null}
          {accepts.includes('document') ? (
            <AddButton icon="notebook" text={texts.addDocument} onClick={() => choose('document')} />
          ) : null}
          {accepts.includes('audio') ? (
            <AddButton icon="mic" text={texts.recordVoice} onClick={() => record()} />
          ) : null}
        </div>
      ) : null}
      <Dialog open={attached.working} title={texts.working} />
      {isRecording ? (
        <VoiceRecorder
          onRecorded={(bytes, seconds) => attached.keepVoice(bytes, seconds, recording.instead)}
          onClose={recorded}
        />
      ) : null}
    </fieldset>
  );
}

interface AddButtonProps {
  icon: 'camera' | 'image' | 'notebook' | 'mic';
  text: string;
  onClick: () => Promise<void>;
}

function AddButton({ icon, text, onClick }: AddButtonProps) {
  return (
    <button type="button" class="btn quiet" onClick={() => void onClick()}>
      <Icon name={icon} />
      {text}
    </button>
  );
}

function nameOf(files: readonly Attachment[], index: number): string {
  const family = familyOf(files[index]!);
  if (family !== 'image') return family === 'document' ? texts.document : texts.voice;
  const photos = files.filter((file) => familyOf(file) === 'image');
  return texts.photo(photos.indexOf(files[index]!) + 1, photos.length);
}

/** Whether the institution of the form asks for care, asked again when the form names another one. */
function useCareful(): boolean {
  const { rules, props } = useForm();
  const [careful, setCareful] = useState(false);
  const from = useStable(() => {
    const { institution, plan, visit } = rules.settled.value;
    return JSON.stringify([institution, plan, visit]);
  });
  useEffect(() => {
    let gone = false;
    void isCareful(props.store, rules.settled.peek()).then((answer) => !gone && setCareful(answer));
    return () => {
      gone = true;
    };
  }, [from]);
  return careful;
}
