import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTablet, sizes, type TestTablet } from '#tests/browser/support/open-tablet.ts';
import { openRooms, type RoomsServer } from '#tests/visits/open-rooms.ts';

const canary = 'CANARIO-DEL-EQUIPO';
const address = '/diagnosticos/AAAAAAAAAAAAAAAAAAAAAA?plan=plan';
let rooms: RoomsServer;
let tablet: TestTablet;

beforeAll(async () => {
  rooms = await openRooms(9241);
  tablet = await openTablet(rooms.origin, sizes.phone);
});
afterAll(async () => {
  await tablet?.remove();
  await rooms?.close();
});

async function begin(page: Page, at = address): Promise<void> {
  await page.goto(rooms.origin + at);
  await page.getByLabel(/¿Quiénes dan la voz/).fill('Jefa de planeamiento');
  await page.getByLabel('Ya conversamos quién verá').check();
  await page.getByRole('link', { name: 'Empezar: B1' }).click();
  await page.getByText('Responde el equipo').waitFor();
}

const dumpTables = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (globalThis as unknown as { dumpTables: (names: string[]) => Promise<string> }).dumpTables([
      'records',
      'fields',
      'outbox',
    ]),
  );

/** Nothing of a sealed voice on the page, marked-up or not, nor in what the tablet shows or sends. */
async function expectSealed(page: Page): Promise<void> {
  expect(await page.content()).not.toContain(canary);
  expect(await page.locator('[aria-checked=true], .level.on, .voice').count()).toBe(0);
  const told = await dumpTables(page);
  expect(told).not.toContain(canary);
  expect(told).not.toContain('ratings/B1/team');
}

const saved = (page: Page) => page.getByText('Guardado en esta tableta').first().waitFor();

test('a sealed voice is on no screen until both are opened, also after a killed browser and after Back', async () => {
  let { page } = tablet;
  await begin(page);
  await page.getByRole('button', { name: 'Falta evidencia' }).click();
  await page.getByLabel('Falta evidencia').fill(canary);
  await page.getByRole('button', { name: 'Sellar la respuesta' }).click();
  await page.getByText('La respuesta del equipo está sellada').waitFor();
  await saved(page);
  await expectSealed(page);

  await page.goBack();
  await page.getByText('E sellada · falta A').waitFor();
  await expectSealed(page);
  await page.getByRole('link', { name: /B1 · Cálculo/ }).click();
  await page.getByText('La respuesta del equipo está sellada').waitFor();
  await saved(page);

  await tablet.kill();
  await tablet.reopen();
  page = tablet.page;
  await page.goto(rooms.origin + address);
  await page.getByText('La respuesta del equipo está sellada').waitFor();
  await expectSealed(page);

  await page.getByRole('button', { name: 'Responder como asistente' }).click();
  await page.getByText('Responde quien asiste').waitFor();
  await expectSealed(page);
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: /1 · Por iniciar/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expectSealed(page);
  await page.keyboard.press('Enter');
  await page.getByText('Pongan la tableta al centro').waitFor();
  await expectSealed(page);

  await page.getByRole('button', { name: 'Abrir las dos' }).click();
  await page.getByText(`E · equipo: Falta evidencia (${canary})`).waitFor();
  await page.getByText('A · asistente: 3').waitFor();
  expect(await page.locator('.voice.us').count()).toBe(1);

  await page.goto(`${rooms.origin}/visitas/BBBBBBBBBBBBBBBBBBBBBA?plan=plan`);
  await page.getByText('Terminar nota').waitFor();
  await expectSealed(page);
  expect(tablet.errors.filter((error) => !error.includes('404'))).toEqual([]);
});

test('one criterion takes six taps with handing over, the next one waits behind the last', async () => {
  const { page } = tablet;
  await page.goto(`${rooms.origin}${address}&field=ratings/B2`);
  await page.getByText('Responde el equipo').waitFor();
  const taps = [
    page.getByRole('radio', { name: /2 · Primeros pasos/ }),
    page.getByRole('button', { name: 'Responder como asistente' }),
    page.getByRole('radio', { name: /3 · En práctica/ }),
    page.getByRole('button', { name: 'Abrir las dos' }),
    page.getByRole('radio', { name: /2 · Primeros pasos/ }),
    page.getByRole('link', { name: 'Siguiente: B3' }),
  ];
  for (const tap of taps) await tap.click();
  await page.getByText('B3. ').waitFor();
  await page.getByRole('link', { name: 'Áreas elegidas' }).click();
  await page.getByText('Acordado: 2 · Primeros pasos').waitFor();
});

test('a diagnosis deleted with a sealed voice keeps it on this tablet, in sight of nobody, until it is recovered', async () => {
  const { page } = tablet;
  await begin(page, '/diagnosticos/CCCCCCCCCCCCCCCCCCCCCA?plan=plan');
  await page.getByRole('button', { name: 'Falta evidencia' }).click();
  await page.getByLabel('Falta evidencia').fill(canary);
  await page.getByRole('button', { name: 'Sellar la respuesta' }).click();
  await page.getByRole('link', { name: 'Áreas elegidas' }).click();
  await page.getByText('E sellada · falta A').waitFor();
  await page.getByRole('button', { name: 'Seguir después' }).click();
  await page.getByText('Otra pantalla').waitFor();
  await expect.poll(() => dumpTables(page)).toContain('CCCCCCCCCCCCCCCCCCCCCA');

  await page.goto(`${rooms.origin}/diagnosticos/CCCCCCCCCCCCCCCCCCCCCA`);
  await page.getByText('E sellada · falta A').waitFor();
  await page.getByRole('button', { name: 'Más acciones' }).click();
  await page.getByRole('button', { name: 'Borrar', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/Lo que está en sobre cerrado/).waitFor();
  await dialog.getByRole('button', { name: 'Borrar', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Este registro se borró' }).waitFor();
  await expectSealed(page);
  await page.getByRole('button', { name: 'Recuperar' }).click();
  await page.getByText('E sellada · falta A').waitFor();
  await expectSealed(page);
});
