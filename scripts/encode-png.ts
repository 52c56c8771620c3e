import { crc32, deflateSync } from 'node:zlib';

const maxColours = 48;

/**
 * A square RGBA picture as an indexed PNG (W3C PNG, third edition) of at most 48 colours: flat drawings weigh a fifth of
 * what a browser's screenshot does, and every tablet downloads them.
 */
export function encodePng(pixels: Uint8Array, size: number): Buffer {
  const palette = choosePalette(pixels);
  const rows = Buffer.alloc(size * (size + 1));
  for (let at = 0; at < size * size; at++) {
    // Every row begins with its filter: 0, none, compresses flat colours best.
    rows[at + Math.floor(at / size) + 1] = nearest(palette, colourAt(pixels, at));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour[3] ?? 255))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Colour = readonly [number, number, number, number];

function colourAt(pixels: Uint8Array, at: number): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at * 4, at * 4 + 4);
  return alpha === 0 ? [0, 0, 0, 0] : [red, green, blue, alpha];
}

function choosePalette(pixels: Uint8Array): Colour[] {
  const counts = new Map<string, { colour: Colour; count: number }>();
  for (let at = 0; at < pixels.length / 4; at++) {
    const colour = colourAt(pixels, at);
    const seen = counts.get(colour.join());
    if (seen) seen.count++;
    else counts.set(colour.join(), { colour, count: 1 });
  }
  const frequent = [...counts.values()].sort((a, b) => b.count - a.count);
  return frequent.slice(0, maxColours).map(({ colour }) => colour);
}

function nearest(palette: readonly Colour[], colour: Colour): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of palette.entries()) {
    const away = candidate.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0);
    if (away < distance) [best, distance] = [index, away];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
