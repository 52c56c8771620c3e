import type { Page } from 'playwright-core';

/** A JPEG as a camera leaves it: lying on its side by EXIF orientation 6, with a place and a maker in it. */
export function withExif(jpeg: Uint8Array): Buffer {
  const maker = Buffer.from('CAMARA-DE-PRUEBA\0\0', 'latin1');
  const place = Buffer.from('-13.1587,-74.2239 GPS\0', 'latin1');
  const [makerAt, gpsAt] = [8 + 2 + 3 * 12 + 4, 8 + 2 + 3 * 12 + 4 + maker.length];
  const placeAt = gpsAt + 2 + 12 + 4;
  const tiff = Buffer.alloc(placeAt + place.length);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(3, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(10, 0x010f, 2, maker.length, makerAt);
  entry(22, 0x0112, 3, 1, 6);
  entry(34, 0x8825, 4, 1, gpsAt);
  maker.copy(tiff, makerAt);
  tiff.writeUInt16LE(1, gpsAt);
  entry(gpsAt + 2, 0x001c, 7, place.length, placeAt);
  place.copy(tiff, placeAt);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([Buffer.from(jpeg.subarray(0, 2)), head, exif, Buffer.from(jpeg.subarray(2))]);
}

/** A JPEG of that size, left half red, right half blue; `noise` makes it heavy. */
export async function paintJpeg(page: Page, width: number, height: number, noise = false): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([w = 0, h = 0, noisy]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#f00';
      context.fillRect(0, 0, canvas.width / 2, canvas.height);
      context.fillStyle = '#00f';
      context.fillRect(canvas.width / 2, 0, canvas.width / 2, canvas.height);
      if (noisy) {
        const image = context.getImageData(0, 0, canvas.width, canvas.height);
        for (let i = 0; i < image.data.length; i++) if (i % 4 !== 3) image.data[i] = (i * 2654435761) >>> 24;
        context.putImageData(image, 0, 0);
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      const read = new FileReader();
      read.readAsDataURL(blob);
      await new Promise((resolve) => {
        read.onload = resolve;
      });
      return String(read.result).split(',')[1]!;
    },
    [width, height, noise ? 1 : 0],
  );
  return Buffer.from(bytes, 'base64');
}

/** The header of a PNG of that many pixels, and nothing behind it. */
export function pngHeader(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(bytes);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.set([8, 2, 0, 0, 0], 24);
  return bytes;
}
