import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPictureHeader } from '#domain/picture-header.ts';
import type { Draft, FileRow } from '#store/tables.ts';
import { type ApiPerson, enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution } from './support/field-work.ts';
import { fillText, mark, waitUntilKept } from './support/fill-form.ts';
import { paintJpeg, pngHeader, withExif } from './support/make-picture.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { readShelf, readTable } from './support/read-shelf.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const words = 'Cruzamos juntas el padrón con el HIS';
const visit = 'AAAAAAAAAAFOTOFOTOFOTA';
const hummingMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

let server: RunningServer;
let admin: ApiPerson;
let maria: TestTablet;
let institution: string;
let photo: Buffer;

const person = (name: string) => ({ name, role: 'assistant' as const, regions: ['05'] });

beforeAll(async () => {
  server = await startServer();
  admin = await enrolAdministrator(server);
  maria = await openTablet(server.origin, sizes.portrait, hummingMicrophone);
  const code = await inviteByApi(server.origin, admin, person('María Quispe'));
  await enterWithCode(maria, server.origin, code, 'María Quispe');
  await createInstitution(maria.page, 'Municipalidad Distrital de Vinchos', {
    letters: 'vinch',
    option: /Huamanga · Ayacucho/,
  });
  institution = maria.page.url().split('/').at(-1)!;
  photo = withExif(await paintJpeg(maria.page, 2000, 1000));
  await server.stop();
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
});

/** Opens a note at its files; asking for a folded field opens the fold that they are in. */
async function openNote(page: Page, id = visit): Promise<void> {
  await page.goto(`${server.origin}/visitas/${id}?institution=${institution}&field=attestation`);
  await page.locator('[data-path="attestation"]').waitFor();
  await filesOf(page).waitFor();
}
const filesOf = (page: Page) => page.locator('[data-path="files"]');

type Chosen = { name: string; mimeType: string; buffer: Buffer }[] | string;
async function choose(page: Page, button: string, files: Chosen) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    filesOf(page).getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(files);
}
const jpeg = (buffer: Buffer, name = 'IMG_0001.jpg') => ({ name, mimeType: 'image/jpeg', buffer });
const shownPictures = (page: Page) => filesOf(page).locator('canvas[data-state="shown"]');

describe('a photo, without internet', () => {
  test('the words are kept before the camera opens, and the photo without its place, its maker or its size', async () => {
    const { page } = maria;
    await openNote(page);
    await fillText(page, /Qué hicimos juntos/, words);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      filesOf(page).getByRole('button', { name: 'Tomar foto' }).click(),
    ]);
    const [draft] = await readTable<Draft>(page, 'drafts');
    expect(draft?.touched.whatWeDid).toBe(words);
    expect(draft?.at).toBe('files');
    expect(await chooser.element().getAttribute('capture')).toBe('environment');

    await chooser.setFiles([jpeg(photo)]);
    await shownPictures(page).waitFor();
    const [kept, ...others] = await readShelf(page);
    expect(others).toEqual([]);
    expect(kept?.folder).toBe('region_05');
    const text = kept!.bytes.toString('latin1');
    for (const trace of ['Exif', 'CAMARA-DE-PRUEBA', 'GPS']) {
      expect(photo.toString('latin1')).toContain(trace);
      expect(text).not.toContain(trace);
    }
    expect(readPictureHeader(kept!.bytes)).toEqual({ type: 'image/jpeg', width: 800, height: 1600, turned: false });
    const [row] = await readTable<FileRow>(page, 'files');
    expect(row).toMatchObject({ stream: 'region:05', sha256: kept?.name, state: 'waiting', bytes: kept?.bytes.length });
    expect(row?.places).toEqual([{ kind: 'visit', record: visit, field: 'files' }]);
    // It lay on its side; upright, what was left is above.
    const above = await shownPictures(page).evaluate((canvas: HTMLCanvasElement) => [
      ...canvas.getContext('2d')!.getImageData(canvas.width / 2, 10, 1, 1).data,
    ]);
    expect(above[0]).toBeGreaterThan(200);
    expect(above[2]).toBeLessThan(60);
  });

  test('the same photo again is one file', async () => {
    const { page } = maria;
    await choose(page, 'Elegir de la galería', [jpeg(photo, 'otra.jpg')]);
    await filesOf(page).getByText('Ese archivo ya está aquí.').waitFor();
    expect(await readShelf(page)).toHaveLength(1);
  });

  test('what is no picture, too large or of another kind is refused in words, and costs no text', async () => {
    const { page } = maria;
    const refused = async (file: { name: string; mimeType: string; buffer: Buffer }, why: RegExp, button?: string) => {
      await choose(page, button ?? 'Elegir de la galería', [file]);
      await filesOf(page).getByText(why).waitFor();
    };
    await refused(jpeg(Buffer.from('esto no es una foto')), /no es una foto que se pueda leer/);
    await refused(jpeg(photo.subarray(0, 400)), /no es una foto que se pueda leer/);
    await refused(jpeg(pngHeader(10_000, 6000), 'enorme.png'), /60 megapíxeles; se pueden hasta 40/);
    await refused(
      jpeg(Buffer.from('\0\0\0\x18ftypheic', 'latin1'), 'IMG.HEIC'),
      /formato que esta tableta no puede leer/,
    );
    const pdf = (bytes: number) => ({
      name: 'POI.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes)]),
    });
    const document = 'Agregar documento PDF';
    await refused({ ...pdf(0), buffer: Buffer.from('MZ programa') }, /no es un PDF/, document);
    const heavy = join(maria.profile, 'POI.pdf');
    await writeFile(heavy, pdf(9_000_000).buffer);
    await choose(page, document, heavy);
    await filesOf(page)
      .getByText(/pesa 9 MB; se pueden hasta 8 MB/)
      .waitFor();
    expect(await page.getByLabel(/Qué hicimos juntos/).inputValue()).toBe(words);
    expect(await shownPictures(page).count()).toBe(1);

    await choose(page, document, [pdf(1000)]);
    await filesOf(page).getByRole('link', { name: 'Abrir documento' }).waitFor();
    expect(await readShelf(page)).toHaveLength(2);
  });

  test('a photo taken away comes back with one touch', async () => {
    const { page } = maria;
    await filesOf(page).getByRole('button', { name: 'Quitar: Foto' }).click();
    await expect.poll(() => shownPictures(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await shownPictures(page).waitFor();
  });

  test('a browser killed behind the camera comes back to the field, with the words, the photo and the truth', async () => {
    await filesOf(maria.page).getByLabel('¿Qué se ve?').fill('El cuadro de metas');
    const [chooser] = await Promise.all([
      maria.page.waitForEvent('filechooser'),
      filesOf(maria.page).getByRole('button', { name: 'Tomar foto' }).click(),
    ]);
    expect(chooser).toBeTruthy();
    await maria.kill();
    await maria.reopen();
    const { page } = maria;
    await page.goto(server.origin);
    await page
      .getByRole('link', { name: /^Seguir/ })
      .first()
      .click();
    await filesOf(page)
      .getByText(/Lo escrito está completo; el archivo no llegó/)
      .waitFor();
    await shownPictures(page).waitFor();
    expect(await page.getByLabel(/Qué hicimos juntos/).inputValue()).toBe(words);
    expect(await filesOf(page).getByLabel('¿Qué se ve?').inputValue()).toBe('El cuadro de metas');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toContain('Tomar foto');
    expect((await readTable<Draft>(page, 'drafts'))[0]?.touched.files).toHaveLength(2);
  });

  test('an institution that asks for care gets no photo, and is told why', async () => {
    const { page } = maria;
    await page.goto(`${server.origin}/instituciones/${institution}/editar`);
    await mark(page, /Hay que cuidar/, 'Sí');
    await page.getByRole('button', { name: 'Guardar institución' }).click();
    await page.getByRole('heading', { level: 1, name: /Vinchos/ }).waitFor();
    await openNote(page, 'BBBBBBBBBBFOTOFOTOFOTA');
    await filesOf(page)
      .getByText(/se cuidan nombres, fotos y lugares/)
      .waitFor();
    expect(await filesOf(page).getByRole('button', { name: 'Tomar foto' }).count()).toBe(0);
    await choose(page, 'Agregar documento PDF', [jpeg(photo)]);
    await filesOf(page)
      .getByText(/No se guardó la foto/)
      .waitFor();
    expect(await readShelf(page)).toHaveLength(2);

    await page.goto(`${server.origin}/instituciones/${institution}/editar`);
    await mark(page, /Hay que cuidar/, 'No');
    await page.getByRole('button', { name: 'Guardar institución' }).click();
    await page.getByRole('heading', { level: 1, name: /Vinchos/ }).waitFor();
  });
});

describe('a voice note and a signature', () => {
  test('a voice note is recorded, counted down, kept and played', async () => {
    const { page } = maria;
    await openNote(page);
    await filesOf(page).getByRole('button', { name: 'Grabar la voz' }).click();
    const dialog = page.getByRole('dialog', { name: 'Grabar la voz' });
    await dialog.getByText(/Quedan 5\d segundos/).waitFor();
    await dialog.getByRole('button', { name: 'Terminar y guardar' }).click();
    const player = filesOf(page).locator('audio');
    await player.waitFor();
    await player.evaluate((audio: HTMLAudioElement) => audio.play());
    await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0);
    await filesOf(page)
      .getByText(/Nota de voz · dura 0:0\d/)
      .waitFor();
    const voices = (await readTable<FileRow>(page, 'files')).filter(({ type }) => type.startsWith('audio/'));
    expect(voices).toHaveLength(1);
  });

  test('after a minute it stops by itself, and what was said is kept', async () => {
    const { page } = maria;
    await page.clock.install();
    await openNote(page);
    await filesOf(page).getByRole('button', { name: 'Grabar otra vez' }).click();
    const dialog = page.getByRole('dialog', { name: 'Grabar la voz' });
    await dialog.getByText(/Quedan 5[0-8] segundos/).waitFor();
    await page.clock.runFor(60_500);
    await dialog.waitFor({ state: 'detached' });
    await filesOf(page)
      .getByText(/Nota de voz · dura 1:00/)
      .waitFor();
    // Its words are there at once, its bytes a moment later.
    await expect.poll(() => filesOf(page).locator('audio').count()).toBe(1);
    await page.clock.resume();
  });

  test('a refused microphone is told, with another way', async () => {
    const { page } = maria;
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await filesOf(page).getByRole('button', { name: 'Grabar la voz' }).click();
    await filesOf(page)
      .getByText(/no dio permiso para usar el micrófono/)
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('a signature is drawn, cleared and drawn again; whoever cannot draw chooses the paper', async () => {
    const { page } = maria;
    const list = page.locator('[data-path="attestation"]');
    await list.getByRole('button', { name: /^Agregar/ }).click();
    const pad = list.getByRole('img', { name: /Espacio para firmar/ });
    await list.getByText(/nunca en la tableta/).waitFor();
    const draw = async () => {
      await list.locator('canvas').scrollIntoViewIfNeeded();
      const box = (await list.locator('canvas').boundingBox())!;
      await page.mouse.move(box.x + 20, box.y + 60);
      await page.mouse.down();
      for (let i = 1; i <= 10; i++) await page.mouse.move(box.x + 20 + i * 20, box.y + 60 + (i % 2) * 40);
      await page.mouse.up();
    };
    await pad.waitFor();
    await draw();
    await list.getByRole('img', { name: 'Firma hecha en la pantalla' }).waitFor();
    await list.getByRole('button', { name: 'Borrar la firma' }).click();
    await list.getByRole('button', { name: 'Firmará en el papel' }).click();
    await list.getByRole('button', { name: 'Firmará en el papel', pressed: true }).click();
    await draw();
    await waitUntilKept(page);
    const touched = async () => Object.entries((await readTable<Draft>(page, 'drafts'))[0]?.touched ?? {});
    const signature = async () => (await touched()).find(([path]) => path.endsWith('/signature'))?.[1];
    await expect.poll(signature).toEqual([{ path: expect.stringMatching(/^M\d+ \d+L[\d ]+$/) }]);
  });
});

describe('a full tablet', () => {
  test('refuses the photo with what to do, and keeps every word', async () => {
    const { page, context } = maria;
    const cdp = await context.newCDPSession(page);
    await openNote(page);
    await shownPictures(page).waitFor();
    const heavy = await paintJpeg(page, 1600, 1600, true);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: usage + 300_000 });
    await fillText(page, /Qué hicimos juntos/, `${words} otra vez`);
    await choose(page, 'Elegir de la galería', [jpeg(heavy)]);
    await filesOf(page)
      .getByText(/No hay espacio en la tableta/)
      .waitFor();

    // The browser may say that there is room where there is none: the failed write is the truth.
    await page.evaluate(() => {
      navigator.storage.estimate = async () => ({ usage: 0, quota: 1e9 });
    });
    const before = await readShelf(page);
    await choose(page, 'Elegir de la galería', [jpeg(heavy)]);
    await filesOf(page)
      .getByText(/No hay espacio en la tableta/)
      .waitFor();
    expect(await readShelf(page)).toEqual(before);
    expect((await readTable<Draft>(page, 'drafts'))[0]?.touched.whatWeDid).toBe(`${words} otra vez`);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.origin });
  });
});

describe('where the files are', () => {
  test('Envío counts what waits under its note, also when every word is on the server', async () => {
    const { page } = maria;
    await openNote(page);
    await page.getByRole('button', { name: 'Terminar nota' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
    await server.start();
    await page.goto(`${server.origin}/envio`);
    await page.getByRole('button', { name: 'Enviar ahora' }).click();
    const files = page.getByRole('region', { name: /^Fotos y archivos/ });
    await files.getByText(/1 foto · 1 documento · 1 nota de voz · \d+ KB esperan; se enviarán/).waitFor();
    await page.getByRole('heading', { name: 'Textos al día' }).waitFor();
    await page.getByText(/3 archivos \(\d+ KB\) esperan en esta tableta/).waitFor();
  });

  test('a colleague reads that the photo is on its way, and on whose tablet it is', async () => {
    const elmer = await openTablet(server.origin, sizes.phone);
    try {
      const code = await inviteByApi(server.origin, admin, person('Elmer Tello'));
      await enterWithCode(elmer, server.origin, code, 'Elmer Tello');
      await elmer.page.getByText(/^Al día/).waitFor();
      await openNote(elmer.page);
      const files = filesOf(elmer.page);
      await files.getByText('Foto en camino: está en la tableta de María Quispe.').waitFor();
      await files.getByText('Nota de voz en camino: está en la tableta de María Quispe.').waitFor();
      expect(await files.getByLabel('¿Qué se ve?').inputValue()).toBe('El cuadro de metas');
      expect(await elmer.page.locator('img, canvas[data-state]').count()).toBe(0);
      await elmer.page.getByRole('button', { name: 'Editar: firmó en la pantalla' }).click();
      await elmer.page.getByRole('img', { name: 'Firma hecha en la pantalla' }).waitFor();
      expect(elmer.errors).toEqual([]);
    } finally {
      await elmer.remove();
    }
  });
});
