import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';
import { untilServedByWorker } from './support/until-served-by-worker.ts';

let server: RunningServer;
let tablet: TestTablet;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  tablet = await openTablet(server.origin, sizes.portrait);
  page = tablet.page;
  await page.goto(server.origin);
  await page.getByRole('button', { name: 'Probar con datos de ejemplo' }).click();
  await page.getByRole('button', { name: 'Ahora no' }).click();
  await untilServedByWorker(page);
  await server.stop();
});
afterAll(async () => {
  await tablet?.remove();
  await server?.remove();
});

/** Goes to Asistencias and from there into what a line leads to. */
async function openFromList(name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

describe('the example region tells its year, without a network', () => {
  test('Hoy has a meeting, a contact and agreements of the week, what waits, and four sums', async () => {
    const week = page.getByRole('region', { name: 'Esta semana' });
    await week
      .getByText(/Acompañamiento · Red de Salud/)
      .first()
      .waitFor();
    await week.getByRole('button', { name: /acuerdos vencidos/ }).waitFor();
    const sums = page.getByRole('region', { name: 'Lo que va sumando este año' });
    await sums.getByText('acuerdos cumplidos de 12 con plazo hasta hoy').waitFor();
    await sums.getByText(/capacidades que se usan siempre/).waitFor();
    await page
      .getByRole('region', { name: 'Lo que quedó a medias' })
      .getByRole('link', { name: /^Seguir/ })
      .waitFor();
  });

  test('a thread holds a visit that was not, one to come, needs, contacts and changes in both directions', async () => {
    await openFromList('La meta sale del padrón');
    const thread = page.getByRole('region', { name: 'El hilo de esta asistencia' });
    for (const text of ['no se pudo hacer', 'programada', /^Uso acordado: 4/, /Queremos aprender a hacer lo mismo/]) {
      await thread.getByText(text).first().waitFor();
    }
    await thread.getByRole('button', { name: /más/ }).click();
    await thread.getByText(/El cálculo volvió a hacerse con ayuda/).waitFor();
    await thread.getByText(/una meta que no es la de nuestras wawas/).waitFor();
    for (const chip of ['cumplido en parte', 'no cumplido', 'anulado de común acuerdo']) {
      await thread.getByText(chip).first().waitFor();
    }
  });

  test('a closed plan says what came of it and what both sides learned', async () => {
    await openFromList('Los cuadernos llegan antes que las clases');
    await page.getByRole('heading', { name: 'Asistencia cerrada' }).waitFor();
    await page.getByRole('link', { name: 'Leer el cierre' }).click();
    const learned = page.getByRole('textbox', { name: /Qué aprendí/ });
    await learned.nth(1).waitFor();
    const words = await learned.evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
    expect(words.join(' ')).toMatch(/una lista con nombres de escuelas.*las rutas las sabe el motorista/);
  });

  test('a practice fell back and came again, and another changed hands', async () => {
    await openFromList('Llegar a la última comunidad');
    await page
      .getByRole('link', { name: /Medir el cloro cada semana/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Acompañamiento' }).waitFor();
    const contacts = page.getByRole('region', { name: 'Contactos' });
    const levels = () => contacts.getByRole('heading', { level: 3 }).allInnerTexts();
    await expect.poll(async () => (await levels()).map((text) => text[0])).toEqual(['3', '2', '3']);
    await page.goto(`${server.origin}/contactos/contacto-comparar-3---`);
    const handover = page.getByText(/dejó el cuadro con una hoja de pasos/).first();
    await handover.waitFor();
  });

  test('an institution has its context, with what changed since the last visit and nothing sensitive on show', async () => {
    await openFromList('Red de Salud Valle Alto (demo)');
    await page
      .getByText(/La dirección de la red cambia en enero/)
      .first()
      .waitFor();
    expect(await page.content()).not.toContain('reclaman el mismo puesto');
  });

  test('the needs stand with what became of each', async () => {
    await page.goto(`${server.origin}/demandas`);
    for (const words of [/planta de leche/, /atienda un sábado al mes/, /avisos de citas/, /wawas/]) {
      await page.getByText(words).first().waitFor();
    }
    expect(tablet.errors.filter((error) => !error.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  });
});
