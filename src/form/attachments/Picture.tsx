import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attachment } from '#domain/attachment.ts';
import { attachmentsTexts as texts } from '#texts/attachments.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { openBitmap } from './encode-picture.ts';
import { onePicture } from './one-at-a-time.ts';
import { useObjectUrl, useSeen } from './use-file.ts';

/** Height of a small picture, in px of its canvas. */
const thumbnailHeight = 240;

interface PictureProps {
  file: Blob;
  attachment: Attachment;
  name: string;
}

/** A small picture; touching it shows the whole. What is small stays small in memory: only its own size is kept open. */
export function Picture({ file, attachment, name }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'opening' | 'shown' | 'unreadable'>('opening');
  const [large, setLarge] = useState(false);
  // Whatever the record says of its sides, a strip of a picture must not ask for a canvas without end.
  const shape = Math.min(Math.max((attachment.width ?? 4) / (attachment.height ?? 3), 0.1), 4);
  const width = Math.round(thumbnailHeight * shape);
  const seen = useSeen(canvas);
  useEffect(() => {
    if (!seen) return;
    let gone = false;
    void onePicture(async () => {
      const bitmap = gone ? undefined : await openBitmap(file, { width, height: thumbnailHeight });
      if (!gone) setState(bitmap ? 'shown' : 'unreadable');
      if (!bitmap) return;
      canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0);
      bitmap.close();
    });
    return () => {
      gone = true;
    };
  }, [file, seen]);
  if (state === 'unreadable') return <p class="attachment-away">{texts.unreadable}</p>;
  return (
    <>
      <button type="button" class="thumbnail" aria-label={texts.openPhoto(name)} onClick={() => setLarge(true)}>
        <canvas ref={canvas} width={width} height={thumbnailHeight} data-state={state} />
      </button>
      <Dialog open={large} title={name} onClose={() => setLarge(false)}>
        <LargePicture file={file} name={name} />
      </Dialog>
    </>
  );
}

function LargePicture({ file, name }: { file: Blob; name: string }) {
  const url = useObjectUrl(file);
  return url ? <img class="large-picture" src={url} alt={name} /> : null;
}
