import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attachment } from '#domain/attachment.ts';
import { onePicture } from '#form/attachments/one-at-a-time.ts';
import type { FormStore } from '#form/form-store.ts';
import { printTexts } from '#texts/print.ts';

const { files: texts } = printTexts;

/** Longest side on paper, in px: about 250 dots an inch, a fraction of the memory of the whole picture. */
const printedSide = 900;

interface PrintedPictureProps {
  picture: Attachment;
  stream: string;
  readFile: FormStore['readFile'];
  /** Once it is drawn, or known not to be here. */
  onSettled: (sha256: string) => void;
}

/** A picture in greys with what is said of it. One that is not on this tablet is a line that says where it is. */
export function PrintedPicture({ picture, stream, readFile, onSettled }: PrintedPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'opening' | 'shown' | keyof typeof texts.away>('opening');
  const { sha256, caption } = picture;
  useEffect(() => {
    let gone = false;
    void onePicture(async () => {
      const next = gone || !canvas.current ? 'opening' : await draw(canvas.current, () => readFile(stream, sha256));
      if (gone) return;
      setState(next);
      onSettled(sha256);
    });
    return () => {
      gone = true;
    };
  }, [sha256, stream]);
  const isAway = state !== 'opening' && state !== 'shown';
  return (
    <figure class="printed-picture">
      {isAway ? <p>{texts.away[state]}</p> : <canvas ref={canvas} role="img" aria-label={caption || texts.picture} />}
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}

/** Draws it small and grey: a sheet seen here is the sheet that a printer without colours gives. */
async function draw(canvas: HTMLCanvasElement, read: () => ReturnType<FormStore['readFile']>) {
  // A shelf that does not open is the same to whoever prints: the picture cannot be had here now.
  const file = await read().catch(() => 'lost' as const);
  if (typeof file === 'string') return file;
  // Upright whatever the camera wrote; it is let go as soon as the small one is drawn.
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  const context = canvas.getContext('2d', { alpha: false });
  if (!whole || !context) return 'unreadable';
  const scale = Math.min(1, printedSide / Math.max(whole.width, whole.height));
  canvas.width = Math.max(1, Math.round(whole.width * scale));
  canvas.height = Math.max(1, Math.round(whole.height * scale));
  context.imageSmoothingQuality = 'high';
  context.filter = 'grayscale(1)';
  context.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  return 'shown';
}
