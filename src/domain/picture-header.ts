/** Size of a picture as its first bytes tell it, before anything is decoded. `turned`: EXIF says to lay it on its side. */
export interface PictureHeader {
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  /** As it is stored, before turning. */
  width: number;
  height: number;
  turned: boolean;
}

/** How much of a file has to be read: maps of depth and thumbnails may stand before the size of a JPEG. */
export const pictureHeaderBytes = 1_000_000;

/**
 * Reads JPEG (ITU T.81 B.2, EXIF 2.3), PNG (ISO 15948 §11.2.2) and WebP (RFC 9649). Undefined for anything else and for a
 * header without a size; never throws, never reads beyond the bytes.
 */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const read = readJpeg(view) ?? readPng(view) ?? readWebp(view);
    return read && read.width > 0 && read.height > 0 ? read : undefined;
  } catch (error) {
    // A header that ends before it says its size: DataView refuses to read beyond the end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readJpeg(view: DataView): PictureHeader | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let turned = false;
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Any number of 0xff may fill the space before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7), turned };
    } else if (marker === 0xda || marker === 0xd9) return undefined;
    else {
      if (marker === 0xe1) turned ||= isTurned(view, at + 4);
      at += 2 + view.getUint16(at + 2);
    }
  }
  return undefined;
}

// SOF0–SOF15 without DHT, JPG and DAC, which share their numbers.
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** EXIF orientations 5–8 swap width and height. */
function isTurned(view: DataView, at: number): boolean {
  if (view.byteLength < at + 14 || view.getUint32(at) !== 0x45786966) return false;
  const tiff = at + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const first = tiff + view.getUint32(tiff + 4, little);
  if (first + 2 > view.byteLength) return false;
  const entries = view.getUint16(first, little);
  for (let i = 0; i < entries; i++) {
    const entry = first + 2 + i * 12;
    if (entry + 12 > view.byteLength) return false;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const orientation = view.getUint16(entry + 8, little);
    return orientation >= 5 && orientation <= 8;
  }
  return false;
}

function readPng(view: DataView): PictureHeader | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  if (view.getUint32(12) !== 0x49484452) return undefined;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20), turned: false };
}

function readWebp(view: DataView): PictureHeader | undefined {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return undefined;
  const size = webpSize(view);
  return size && { type: 'image/webp', ...size, turned: false };
}

function webpSize(view: DataView): { width: number; height: number } | undefined {
  switch (view.getUint32(12)) {
    case 0x56503820: // 'VP8 '
      if (view.getUint8(23) !== 0x9d || view.getUint16(24) !== 0x012a) return undefined;
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      // 'VP8L': 14 bits each, less one
      if (view.getUint8(20) !== 0x2f) return undefined;
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503858: // 'VP8X': 24 bits each, less one
      return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
    default:
      return undefined;
  }
}
