import { useEffect, useId, useState } from 'preact/hooks';
import { type Attachment, attachmentLimits, familyOf } from '#domain/attachment.ts';
import { attachmentsTexts as texts } from '#texts/attachments.ts';
import { Icon } from '#ui/Icon.tsx';
import { useForm } from '../form-context.ts';
import { Picture } from './Picture.tsx';
import { useFile, useObjectUrl } from './use-file.ts';

interface AttachmentItemProps {
  attachment: Attachment;
  /** 'Foto 2 de 3'. */
  name: string;
  disabled: boolean;
  onCaption: (caption: string) => void;
  onRemove: () => void;
  /** Only of a voice note that was made on this tablet. */
  onAgain?: () => void;
}

/** One file: what it is, what is said of it, and how to take it away. */
export function AttachmentItem(props: AttachmentItemProps) {
  const { attachment, name, disabled, onCaption, onRemove, onAgain } = props;
  const file = useFile(attachment.sha256);
  const caption = useId();
  const family = familyOf(attachment);
  const isHere = file instanceof Blob;
  const told = [
    name,
    attachment.seconds ? texts.lasts(attachment.seconds) : '',
    texts.size(attachment.bytes),
    isHere ? texts.waits : '',
  ];
  return (
    <li class="attachment" data-family={family}>
      {isHere ? (
        <Shown file={file} attachment={attachment} name={name} />
      ) : (
        <Away where={file} attachment={attachment} />
      )}
      <small>{told.filter(Boolean).join(' · ')}</small>
      <label for={caption}>{texts.caption[family]}</label>
      <input
        id={caption}
        type="text"
        maxLength={attachmentLimits.captionChars}
        value={attachment.caption ?? ''}
        disabled={disabled}
        onInput={(event) => onCaption(event.currentTarget.value)}
      />
      {disabled ? null : (
        <div class="btns">
          {onAgain && isHere ? (
            <button type="button" class="btn quiet" onClick={onAgain}>
              <Icon name="mic" />
              {texts.again}
            </button>
          ) : null}
          <button type="button" class="btn danger" aria-label={texts.removeNamed(name)} onClick={onRemove}>
            <Icon name="trash" />
            {texts.remove}
          </button>
        </div>
      )}
    </li>
  );
}

function Shown({ file, attachment, name }: { file: Blob; attachment: Attachment; name: string }) {
  const family = familyOf(attachment);
  switch (family) {
    case 'image':
      return <Picture file={file} attachment={attachment} name={attachment.caption || name} />;
    case 'audio':
      return <Voice file={file} name={attachment.caption || texts.play} />;
    case 'document':
      return <Document file={file} name={attachment.caption || name} />;
    default:
      return family satisfies never;
  }
}

function Voice({ file, name }: { file: Blob; name: string }) {
  const url = useObjectUrl(file);
  // biome-ignore lint/a11y/useMediaCaption: a voice note has no captions; what it says is told in words beside it
  return url ? <audio controls preload="metadata" src={url} aria-label={name} /> : null;
}

function Document({ file, name }: { file: Blob; name: string }) {
  const url = useObjectUrl(file);
  return url ? (
    <a class="btn quiet" href={url} download={`${name}.pdf`}>
      <Icon name="notebook" />
      {texts.openDocument}
    </a>
  ) : null;
}

/** A file that is not on this tablet: never a broken picture, always where it is. */
function Away({ where, attachment }: { where: 'elsewhere' | 'lost' | undefined; attachment: Attachment }) {
  const who = useName(attachment.by);
  const text =
    where === undefined ? texts.loading : where === 'lost' ? texts.lost : texts.onTheWay[familyOf(attachment)](who);
  return (
    <p class="attachment-away">
      <Icon name={where === 'lost' ? 'warn' : 'pending'} />
      <span>{text}</span>
    </p>
  );
}

function useName(person: string | undefined): string {
  const { store } = useForm().props;
  const [name, setName] = useState<string | undefined>();
  useEffect(() => {
    if (person) void store.nameOf(person).then(setName);
  }, [person]);
  if (person === store.person.id) return texts.ownOtherTablet;
  return name ?? texts.somebody;
}
