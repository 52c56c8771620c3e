import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiPerson, enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution } from './support/field-work.ts';
import { fillText, waitUntilKept } from './support/fill-form.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { setClock } from './support/set-clock.ts';
import { type StandIn, startStandIn } from './support/stand-in-server.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const patience = { timeout: 20_000 };
const banner = 'Datos de ejemplo · nada de esto se envía';
const planTitle = 'La meta sale del padrón';
const trial = 'Una nota escrita solo para probar';
const realInstitution = 'Municipalidad Distrital de Vinchos';

let server: RunningServer;
let admin: ApiPerson;
let maria: TestTablet;

beforeAll(async () => {
  server = await startServer();
  admin = await enrolAdministrator(server);
  maria = await openTablet(server.origin, sizes.portrait);
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
});

async function enterExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Probar con datos de ejemplo' }).click();
  await page.getByRole('complementary', { name: banner }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
}

async function openPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await page
    .getByRole('link', { name: new RegExp(planTitle) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: planTitle }).waitFor();
}

/** Writes a note on the example's plan up to its text, and leaves it half-way. */
async function writeTrialNote(page: Page): Promise<void> {
  await openPlan(page);
  await page.getByRole('button', { name: 'Nota de visita', exact: true }).click();
  await fillText(page, /Qué hicimos juntos/, trial);
  await waitUntilKept(page);
  await openPlan(page);
  await page.getByRole('heading', { level: 3, name: trial }).waitFor();
}

/** Databases of this origin with the tables they have. */
async function readDatabases(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('ayni')) continue;
      found[name] = await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          resolve([...request.result.objectStoreNames].sort());
          request.result.close();
        };
      });
    }
    return found;
  });
}

describe('the example region', () => {
  test('opens without a code, on the week of 22 November 2026', async () => {
    const { page } = maria;
    await maria.context.addInitScript(setClock, Date.UTC(2031, 4, 6, 12));
    await page.goto(server.origin);
    expect(await page.evaluate(() => new Date().getFullYear())).toBe(2031);
    await enterExample(page);
    await page.getByText('domingo 22 de noviembre').waitFor();
    const week = page.getByRole('region', { name: 'Esta semana' });
    await week.getByRole('listitem').first().waitFor();
    await week
      .getByText(/^(mañana|en [2-6] días)$/)
      .first()
      .waitFor();
    const sum = page.getByRole('region', { name: 'Lo que va sumando este año' });
    await sum.getByText('capacidades que se usan siempre').waitFor();
  });

  test('shows the thread of a plan with its chart from baseline to today', async () => {
    const { page } = maria;
    await openPlan(page);
    await page.getByRole('heading', { name: 'El hilo de esta asistencia' }).waitFor();
    await page.getByRole('heading', { name: 'De la línea de base a hoy' }).waitFor();
    await page.getByText(/línea de base · ● hoy/).waitFor();
  });

  test('shows a diagnosis in which the two sides see something differently, and says so', async () => {
    const { page } = maria;
    await openPlan(page);
    await page
      .getByRole('link', { name: /^Seguimiento/ })
      .first()
      .click();
    await page.getByText('Lo vemos distinto').first().waitFor();
    await page.getByText(/El equipo dice que ya se revisa antes de enviar/).waitFor();
  });

  test('is marked on every page', async () => {
    const { page } = maria;
    await openPlan(page);
    const plan = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Nota de visita', exact: true }).click();
    const note = page.url().slice(server.origin.length);
    const rooms = [
      '/hoy',
      '/asistencias',
      '/envio',
      '/personas',
      '/mas',
      '/ajustes',
      '/ayuda',
      '/no-existe',
      plan,
      note,
    ];
    for (const room of rooms) {
      await page.goto(server.origin + room);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('complementary', { name: banner }).waitFor();
      await page.getByRole('link', { name: /^Ejemplo · no se envía/ }).waitFor();
    }
  });

  test('sends nothing of what is written in it: nobody at the server is asked for anything', async () => {
    const { page } = maria;
    await server.stop();
    const standIn = await startStandIn(server.origin);
    try {
      await page.goto(`${server.origin}/hoy`);
      await writeTrialNote(page);
      await page.goto(`${server.origin}/envio`);
      await page.getByRole('heading', { name: 'Datos de ejemplo: no se envía nada' }).waitFor();
      expect(await page.getByRole('button', { name: 'Enviar ahora' }).count()).toBe(0);
      await page.goto(`${server.origin}/personas`);
      await page.getByText(/no hay a quién invitar/).waitFor();
      expect(standIn.asked).toEqual([]);
    } finally {
      await standIn.stop();
      await server.start();
    }
  });

  test('lives in a database of its own, which has nothing to travel with', async () => {
    const found = await readDatabases(maria.page);
    expect(Object.keys(found).sort()).toEqual(['ayni', 'ayni-example']);
    for (const table of ['outbox', 'accounts', 'cursors', 'envelopes']) {
      expect(found.ayni).toContain(table);
      expect(found['ayni-example']).not.toContain(table);
    }
  });

  test('keeps what was tried, until it is started anew', async () => {
    await maria.shut();
    await maria.reopen();
    const { page } = maria;
    await page.goto(server.origin);
    await enterExample(page);
    await openPlan(page);
    await page.getByRole('heading', { level: 3, name: trial }).waitFor();
    const banners = page.getByRole('complementary', { name: banner });
    await banners.getByRole('button', { name: 'Reiniciar ejemplo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reiniciar ejemplo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
    await openPlan(page);
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.getByRole('heading', { level: 3, name: trial }).count()).toBe(0);
  });

  test('leads back to the welcome while nobody has entered', async () => {
    const { page } = maria;
    await page.getByRole('complementary', { name: banner }).getByRole('button', { name: 'Salir' }).click();
    await page.getByLabel(/Código de invitación/).waitFor();
    expect(await page.getByRole('complementary', { name: banner }).count()).toBe(0);
  });
});

describe('beside real work', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    const code = await inviteByApi(server.origin, admin, { name: 'María Quispe', role: 'assistant', regions: ['05'] });
    await enterWithCode(maria, server.origin, code, 'María Quispe');
    await server.stop();
    standIn = await startStandIn(server.origin);
  });
  afterAll(() => standIn?.stop());

  test('the two never mix, whichever is open', async () => {
    const { page } = maria;
    await createInstitution(page, realInstitution, { letters: 'vinch', option: /Huamanga · Ayacucho/ });
    // The count bites: real work does ask the server.
    await expect.poll(() => standIn.asked, patience).toContain('POST /v1/push');

    await page.getByRole('link', { name: 'Más', exact: true }).click();
    await enterExample(page);
    await writeTrialNote(page);
    await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Asistencias' }).waitFor();
    expect(await page.content()).not.toContain(realInstitution);

    await page.getByRole('complementary', { name: banner }).getByRole('button', { name: 'Salir' }).click();
    await page.getByRole('complementary', { name: banner }).waitFor({ state: 'detached' });
    await page
      .getByText(/1 por enviar/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
    await page.getByText('0 planes · 1 institución').waitFor();
    await page.getByRole('link', { name: new RegExp(realInstitution) }).waitFor();
    for (const invented of [planTitle, trial, '(demo)']) expect(await page.content()).not.toContain(invented);
  });

  test('starting the example anew leaves the real work as it was', async () => {
    const { page } = maria;
    await page.getByRole('link', { name: 'Más', exact: true }).click();
    await enterExample(page);
    await page.getByRole('link', { name: 'Más', exact: true }).click();
    await page.getByRole('main').getByRole('button', { name: 'Reiniciar el ejemplo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reiniciar el ejemplo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
    await page.getByRole('complementary', { name: banner }).getByRole('button', { name: 'Salir' }).click();
    await page.getByRole('complementary', { name: banner }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
    await page.getByText('0 planes · 1 institución').waitFor();
    await page
      .getByText(/1 por enviar/)
      .first()
      .waitFor();
  });

  test('a new window begins with the real notebook', async () => {
    const { page } = maria;
    await page.getByRole('link', { name: 'Más', exact: true }).click();
    await enterExample(page);
    const other = await maria.context.newPage();
    await other.goto(`${server.origin}/asistencias`);
    await other.getByText('0 planes · 1 institución').waitFor();
    expect(await other.getByRole('complementary', { name: banner }).count()).toBe(0);
    await other.close();
  });
});
