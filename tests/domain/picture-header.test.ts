import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileKindOf } from '#domain/file-kind.ts';
import { readPictureHeader } from '#domain/picture-header.ts';

const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));
const big16 = (n: number) => [n >> 8, n & 255];
const big32 = (n: number) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];
const little16 = (n: number) => [n & 255, n >> 8];
const little24 = (n: number) => [n & 255, (n >> 8) & 255, n >> 16];

const frame = (width: number, height: number, marker = 0xc0) => [
  ...[0xff, marker, 0, 17, 8],
  ...big16(height),
  ...big16(width),
  ...Array(10).fill(0),
];
const segment = (marker: number, content: number[]) => [0xff, marker, ...big16(content.length + 2), ...content];
const jpeg = (...parts: number[][]) => bytes([0xff, 0xd8], ...parts);
/** EXIF with an orientation and nothing else. */
const exif = (orientation: number, little = true) => {
  const n16 = little ? little16 : big16;
  const n32 = (n: number) => (little ? [...little16(n), 0, 0] : big32(n));
  const tiff = [...(little ? [0x49, 0x49] : [0x4d, 0x4d]), ...n16(42), ...n32(8), ...n16(1)];
  const entry = [...n16(0x0112), ...n16(3), ...n32(1), ...n16(orientation), 0, 0];
  return segment(0xe1, [...bytes('Exif\0\0'), ...tiff, ...entry]);
};
const png = (width: number, height: number) =>
  bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], 'IHDR', big32(width), big32(height), [8, 2, 0, 0, 0]);
const webp = (chunk: string, ...content: number[][]) =>
  bytes('RIFF', [0, 0, 0, 0], 'WEBP', chunk, [0, 0, 0, 0], ...content);

describe('the size of a picture, before it is opened', () => {
  test('is read from a JPEG behind a thumbnail, whatever its kind of compression', () => {
    // A thumbnail is a whole JPEG inside a segment: its size must not be taken for the picture's.
    const thumbnail = segment(0xe1, [...jpeg(frame(160, 120))]);
    const expected = { type: 'image/jpeg', width: 4000, height: 3000, turned: false };
    expect(readPictureHeader(jpeg(thumbnail, segment(0xdb, [1, 2, 3]), frame(4000, 3000)))).toEqual(expected);
    expect(readPictureHeader(jpeg([0xff, 0xff], frame(4000, 3000, 0xc2)))).toEqual(expected);
  });

  test.each([
    [1, false],
    [3, false],
    [6, true],
    [8, true],
  ])('orientation %i of EXIF lays it on its side: %s', (orientation, turned) => {
    for (const little of [true, false]) {
      expect(readPictureHeader(jpeg(exif(orientation, little), frame(40, 30)))?.turned).toBe(turned);
    }
  });

  test('is read from PNG and the three kinds of WebP', () => {
    expect(readPictureHeader(png(10_000, 6000))).toMatchObject({ type: 'image/png', width: 10_000, height: 6000 });
    const lossy = webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a], little16(1600), little16(1200));
    const lossless = webp('VP8L', [0x2f], [0xff, 0xc1, 0x2b, 0x01]);
    const extended = webp('VP8X', [0, 0, 0, 0], little24(69_999), little24(999));
    expect(readPictureHeader(lossy)).toMatchObject({ type: 'image/webp', width: 1600, height: 1200 });
    expect(readPictureHeader(lossless)).toMatchObject({ width: 512, height: 1200 });
    expect(readPictureHeader(extended)).toMatchObject({ width: 70_000, height: 1000 });
  });

  test.each<[string, Uint8Array]>([
    ['nothing', bytes()],
    ['a text', bytes('hola')],
    ['a JPEG that ends at once', jpeg()],
    ['a JPEG whose segment has no length', jpeg([0xff, 0xe0, 0, 0], frame(1, 1))],
    ['a JPEG whose segment reaches beyond its end', jpeg([0xff, 0xe0, 0xff, 0xff])],
    ['a JPEG without a size before its scan', jpeg(segment(0xda, [1]), frame(10, 10))],
    ['a JPEG of no height', jpeg(frame(4000, 0))],
    ['a JPEG that breaks off in its size', jpeg(frame(4000, 3000).slice(0, 7))],
    ['a PNG of no width', png(0, 10)],
    ['a PNG that breaks off', png(10, 10).slice(0, 18)],
    ['a WebP of an unknown kind', webp('ABCD', [1, 2, 3])],
    ['a WebP without its start code', webp('VP8 ', Array(12).fill(0))],
  ])('%s is no picture', (_, file) => {
    expect(readPictureHeader(file)).toBeUndefined();
  });

  test('EXIF that points anywhere does no harm', () => {
    const wild = segment(0xe1, [...bytes('Exif\0\0II*\0'), 0xff, 0xff, 0xff, 0x7f]);
    expect(readPictureHeader(jpeg(wild, frame(40, 30)))).toMatchObject({ width: 40, turned: false });
    const endless = segment(0xe1, [...bytes('Exif\0\0II*\0'), 8, 0, 0, 0, 0xff, 0xff]);
    expect(readPictureHeader(jpeg(endless, frame(40, 30)))).toMatchObject({ width: 40 });
  });

  test('no bytes whatever make it throw or run for ever', () => {
    const starts = [[0xff, 0xd8], [...png(1, 1).slice(0, 16)], [...webp('VP8X')], [...jpeg(exif(6))], []];
    const file = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }));
    fc.assert(
      fc.property(file, ([start, rest]) => {
        const header = readPictureHeader(Uint8Array.from([...start, ...rest]));
        expect(header === undefined || (header.width > 0 && header.height > 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a file is', () => {
  test.each<[string, Uint8Array, string]>([
    ['a JPEG', jpeg(exif(1)), 'picture'],
    ['a PNG', png(1, 1), 'picture'],
    ['a WebP', webp('VP8 '), 'picture'],
    ['an iPhone photo', bytes([0, 0, 0, 24], 'ftypheic'), 'foreign-picture'],
    ['a GIF', bytes('GIF89a'), 'foreign-picture'],
    ['a PDF', bytes('%PDF-1.7'), 'pdf'],
    ['a PDF behind a line of a printer', bytes('\x1b%-12345X\n', '%PDF-1.4'), 'pdf'],
    ['a program that calls itself a photo', bytes('MZ\x90\0'), 'unknown'],
    ['a drawing with scripts', bytes('<svg onload="x()">'), 'unknown'],
    ['nothing', bytes(), 'unknown'],
  ])('%s is known by its bytes', (_, file, kind) => {
    expect(fileKindOf(file)).toBe(kind);
  });
});
