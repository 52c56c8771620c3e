import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { encodePng } from './encode-png.ts';

// Draws public/favicon.svg at the sizes that Android, iOS and the manifest ask for. Run by hand when the drawing changes:
// the pictures are kept in the repository, so that nobody needs a browser to build the app.
const ground = /rx="\d+"/;
const drawing = readFileSync('public/favicon.svg', 'utf8');
// A launcher may cut a maskable icon to a circle of 80 %: square ground to the edge, the threads inside the circle.
const maskable = drawing
  .replace(ground, 'rx="0"')
  .replace('<g id="weave"', '<g transform="translate(256 256) scale(0.78) translate(-256 -256)"><g id="weave"')
  .replace('</svg>', '</g></svg>');
const pictures = [
  { file: 'icon-192.png', size: 192, svg: drawing },
  { file: 'icon-512.png', size: 512, svg: drawing },
  { file: 'icon-maskable-512.png', size: 512, svg: maskable },
  { file: 'apple-touch-icon.png', size: 180, svg: drawing.replace(ground, 'rx="0"') },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { file, size, svg } of pictures) {
  const pixels = await page.evaluate(drawPixels, { svg, size });
  writeFileSync(`public/${file}`, encodePng(Uint8Array.from(pixels), size));
}
await browser.close();

/** Runs in the page: RGBA of the drawing at that size. */
async function drawPixels({ svg, size }: { svg: string; size: number }): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', `<svg width="${size}" height="${size}" `))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no canvas');
  context.drawImage(image, 0, 0, size, size);
  return [...context.getImageData(0, 0, size, size).data];
}
