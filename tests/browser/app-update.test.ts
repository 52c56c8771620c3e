import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution } from './support/field-work.ts';
import { fillText, waitUntilKept } from './support/fill-form.ts';
import { type Installation, installCopy } from './support/install-copy.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const institution = 'Red de Salud de Vinchos';
const offer = 'Hay una versión nueva';
const patience = { timeout: 20_000 };

let installation: Installation;
let server: RunningServer;
let maria: TestTablet;

beforeAll(async () => {
  installation = await installCopy();
  await installation.upgrade('1.0.0');
  server = await startServer({}, installation.folder);
  const admin = await enrolAdministrator(server);
  maria = await openTablet(server.origin, sizes.portrait);
  const code = await inviteByApi(server.origin, admin, { name: 'María Quispe', role: 'assistant', regions: ['05'] });
  await enterWithCode(maria, server.origin, code, 'María Quispe');
  await createInstitution(maria.page, institution, { letters: 'vinch', option: /Huamanga · Ayacucho/ });
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
  await installation?.remove();
});

async function openAgain(tablet: TestTablet, place: string): Promise<Page> {
  await tablet.page.goto(`${server.origin}${place}`);
  return tablet.page;
}

async function readVersion(tablet: TestTablet): Promise<string | null> {
  await tablet.page.getByRole('link', { name: 'Más', exact: true }).click();
  return tablet.page.getByText(/^Versión /).textContent();
}

async function publish(version: string): Promise<void> {
  await server.stop();
  await installation.upgrade(version);
  await server.start();
}

/** Begins a new institution and leaves its form open, with that name typed and kept. */
async function beginInstitution(tablet: TestTablet, name: string): Promise<void> {
  const page = await openAgain(tablet, '/asistencias');
  await page.getByRole('button', { name: 'Institución', exact: true }).click();
  await fillText(page, /^Nombre/, name);
  await waitUntilKept(page);
}

describe('an app that is on the tablet', () => {
  test('starts with the server stopped and the browser started anew, in any of its rooms', async () => {
    await server.stop();
    await maria.shut();
    await maria.reopen();
    const page = await openAgain(maria, '/');
    await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
    await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
    await page.getByRole('link', { name: new RegExp(institution) }).click();
    await page.getByRole('heading', { level: 1, name: institution }).waitFor();
    const heading: Record<string, RegExp> = {
      '/asistencias': /Asistencias/,
      '/envio': /Envío/,
      '/personas': /Personas/,
      '/mas': /Más/,
      '/ajustes': /Ajustes/,
      '/ayuda': /Ayuda/,
      [new URL(page.url()).pathname]: new RegExp(institution),
    };
    for (const [place, title] of Object.entries(heading)) {
      await openAgain(maria, place);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await server.start();
  });

  test('can be installed: the browser itself has nothing against it, and its icons are what they say', async () => {
    const page = await openAgain(maria, '/');
    const session = await maria.context.newCDPSession(page);
    const { data, errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);

    const manifest = JSON.parse(data ?? '{}');
    expect(manifest).toMatchObject({ short_name: 'Ayni', lang: 'es-PE', display: 'standalone' });
    const start = await fetch(new URL(manifest.start_url, server.origin));
    expect([start.status, start.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);

    const drawn = (manifest.icons as { src: string; sizes: string; purpose: string }[]).filter(
      ({ sizes }) => sizes !== 'any',
    );
    expect(drawn.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of drawn) {
      const size = await page.evaluate(async (address) => {
        const image = await createImageBitmap(await (await fetch(address)).blob());
        return `${image.width}x${image.height}`;
      }, src);
      expect(size, src).toBe(sizes);
    }
  });
});

describe('a new version', () => {
  test('is offered, and is not there until somebody takes it', async () => {
    await publish('2.0.0');
    const page = await openAgain(maria, '/hoy');
    await page.getByText(offer).waitFor();
    expect(await readVersion(maria)).toBe('Versión 1.0.0');
    // Loading the page again is not consent either.
    await openAgain(maria, '/mas');
    await page.getByText(offer).waitFor();
    expect(await readVersion(maria)).toBe('Versión 1.0.0');
  });

  test('waits while a form has something written in it, in any window', async () => {
    await beginInstitution(maria, 'Puesto de Salud Qasanqay');
    const { page } = maria;
    const other = await maria.context.newPage();
    await other.goto(`${server.origin}/hoy`);
    for (const window of [page, other]) {
      await window.evaluate(() => Object.assign(globalThis, { isThisVisit: true }));
      await window.getByRole('button', { name: 'Actualizar', exact: true }).click();
      await window.getByText(/Se podrá actualizar cuando termines o dejes la nota abierta/).waitFor();
    }
    const waits = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
    expect(waits).toBe(true);
    for (const window of [page, other]) expect(await window.evaluate(() => 'isThisVisit' in globalThis)).toBe(true);
    expect(await page.getByRole('textbox', { name: /^Nombre/ }).inputValue()).toBe('Puesto de Salud Qasanqay');
    await other.close();
  });

  test('is taken once the form was left, and what was written is there', async () => {
    const { page } = maria;
    await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Asistencias' }).waitFor();
    await page.getByRole('button', { name: 'Actualizar', exact: true }).click();
    await expect.poll(() => page.evaluate(() => 'isThisVisit' in globalThis).catch(() => true), patience).toBe(false);
    await page.getByRole('link', { name: /Puesto de Salud Qasanqay/ }).waitFor();
    await page.getByRole('link', { name: new RegExp(institution) }).waitFor();
    expect(await page.getByText(offer).count()).toBe(0);
    expect(await readVersion(maria)).toBe('Versión 2.0.0');
  });

  test('finds the words of a form that the old one was killed over, at the same field', async () => {
    await publish('3.0.0');
    await beginInstitution(maria, 'Comunidad de Kusipata');
    await maria.page.getByText(offer).waitFor();
    await maria.kill();
    await maria.reopen();
    const page = await openAgain(maria, '/hoy');
    await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
    // With no window left the browser may have changed versions by itself; if it did not, somebody does.
    const take = page.getByRole('button', { name: 'Actualizar', exact: true });
    if ((await readVersion(maria)) !== 'Versión 3.0.0') await take.click();
    await expect.poll(() => readVersion(maria).catch(() => ''), patience).toBe('Versión 3.0.0');
    await page.getByRole('link', { name: 'Hoy', exact: true }).click();
    await page
      .getByRole('link', { name: /^Seguir/ })
      .first()
      .click();
    const field = page.getByRole('textbox', { name: /^Nombre/ });
    await expect.poll(() => field.inputValue(), patience).toBe('Comunidad de Kusipata');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement), patience).toBe(true);
  });
});
