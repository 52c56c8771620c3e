import { attachmentLimits } from '#domain/attachment.ts';
import type { PictureHeader } from '#domain/picture-header.ts';

export interface EncodedPicture {
  bytes: Blob;
  width: number;
  height: number;
}

const jpegQuality = 0.8;

/**
 * A picture as it will be kept: JPEG, 1600 px at most, upright, without a trace of where or when it was taken. Undefined when
 * the browser cannot open it. Holds one opened picture, and lets go of it at once.
 */
export async function encodePicture(file: Blob, header: PictureHeader): Promise<EncodedPicture | undefined> {
  const [width, height] = header.turned ? [header.height, header.width] : [header.width, header.height];
  const scale = Math.min(1, attachmentLimits.pictureSide / Math.max(width, height));
  const fitted = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const bitmap = await openBitmap(file, fitted);
  if (!bitmap) return undefined;
  try {
    const bytes = await bitmapToJpeg(bitmap);
    return bytes && { bytes, width: bitmap.width, height: bitmap.height };
  } finally {
    bitmap.close();
  }
}

/** The picture upright and scaled to that size; undefined when these bytes are no picture after all. */
export async function openBitmap(
  file: Blob,
  { width, height }: { width: number; height: number },
): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, {
      imageOrientation: 'from-image',
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'high',
    });
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

async function bitmapToJpeg(bitmap: ImageBitmap): Promise<Blob | undefined> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return undefined;
  // What is transparent would turn black in a JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0);
  const bytes = await canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality });
  // Frees its memory now, not when the collector comes by.
  canvas.width = 0;
  return bytes.type === 'image/jpeg' ? bytes : undefined;
}
