import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution, createPlan } from './support/field-work.ts';
import { fillText } from './support/fill-form.ts';
import { findSeriousFaults } from './support/find-serious-faults.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const institution = 'Puesto de Salud Kusipata';
const planTitle = 'La meta sale del padrón';
const fromToday = 'Antes esperaban la visita; ahora envían el reporte cada lunes.';
const fromThread = 'Logística participa en la reunión de metas.';
const backwards = 'Volvieron a calcular la meta sin el padrón.';

let server: RunningServer;
let maria: TestTablet;
let elmer: TestTablet;
let line: string;

beforeAll(async () => {
  server = await startServer();
  const admin = await enrolAdministrator(server);
  const enter = async (name: string) => {
    const tablet = await openTablet(server.origin);
    const code = await inviteByApi(server.origin, admin, { name, role: 'assistant', regions: ['05'] });
    await enterWithCode(tablet, server.origin, code, name);
    return tablet;
  };
  maria = await enter('María Quispe');
  elmer = await enter('Elmer Tello');
  await server.stop();
  await createInstitution(maria.page, 'Municipalidad Distrital de Vinchos', { letters: 'vinch', option: /Huamanga/ });
  await createInstitution(maria.page, institution, { letters: 'vinch', option: /Huamanga/ });
  await createPlan(maria.page, { title: planTitle, areas: [/^B ·/], modalities: [/^Taller/] });
});
afterAll(async () => {
  await maria?.remove();
  await elmer?.remove();
  await server?.remove();
});

/** Taps that a finger makes, whatever is typed between them. */
function countTaps(page: Page) {
  let taps = 0;
  return {
    get taps() {
      return taps;
    },
    tap: async (role: 'button' | 'radio', name: string | RegExp) => {
      taps++;
      await page.getByRole(role, { name, exact: typeof name === 'string' }).click();
    },
  };
}

describe('a small change, without internet', () => {
  test('is noted from Hoy in four taps beyond its text', async () => {
    const { page } = maria;
    await page.getByRole('link', { name: 'Hoy', exact: true }).click();
    const hand = countTaps(page);
    await hand.tap('button', 'Cambio pequeño');
    await expect
      .poll(() => page.getByRole('textbox', { name: '¿Qué cambió?' }).evaluate((box) => box === document.activeElement))
      .toBe(true);
    await page.keyboard.type(fromToday);
    await hand.tap('radio', 'Equipo');
    await hand.tap('radio', institution);
    await page.getByText(`en el plan «${planTitle}»`).waitFor();
    expect(await findSeriousFaults(page)).toEqual([]);
    await hand.tap('button', 'Guardar cambio');
    await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
    expect(hand.taps).toBeLessThanOrEqual(4);
    await page.getByText('cambio anotado', { exact: true }).waitFor();
  });

  test('is noted from the thread in three, and stands in it', async () => {
    const { page } = maria;
    await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
    await page.getByRole('link', { name: new RegExp(planTitle) }).click();
    await page.getByRole('heading', { level: 3, name: fromToday }).waitFor();
    const hand = countTaps(page);
    await hand.tap('button', 'Cambio pequeño');
    await fillText(page, '¿Qué cambió?', fromThread);
    await hand.tap('radio', 'Institución');
    await hand.tap('button', 'Guardar cambio');
    await page.getByRole('heading', { level: 3, name: fromThread }).waitFor();
    expect(hand.taps).toBeLessThanOrEqual(4);
  });

  test('may go back too, and be told from where it stands by its word and its shape', async () => {
    const { page } = maria;
    await page.getByRole('link', { name: institution }).click();
    await page.getByRole('link', { name: 'Línea de cambios' }).click();
    await page.getByRole('button', { name: 'Cambio pequeño' }).click();
    await fillText(page, '¿Qué cambió?', backwards);
    await page.getByRole('button', { name: 'Agregar más' }).click();
    await page.getByRole('radio', { name: 'Retrocede' }).click();
    await fillText(page, /Quién lo notó/, 'Jefa de planeamiento');
    await page.getByRole('button', { name: 'Guardar cambio' }).click();
    await page.getByRole('heading', { level: 1, name: 'Línea de cambios' }).waitFor();
    line = page.url();
    const newest = page.getByRole('listitem').filter({ hasText: backwards });
    await newest.getByText(/retrocede/).waitFor();
    await newest.getByText('Lo notó: Jefa de planeamiento · lo anotó María Quispe').waitFor();
    expect(await newest.locator('svg').getAttribute('data-direction')).toBe('worsens');
    expect(await page.getByRole('listitem').count()).toBe(3);
    for (const size of Object.values(sizes)) {
      await page.setViewportSize(size);
      expect(await findSeriousFaults(page)).toEqual([]);
    }
    await page.setViewportSize(sizes.landscape);
  });

  test('left half-way is found again on Hoy', async () => {
    const { page } = maria;
    await page.getByRole('button', { name: 'Cambio pequeño' }).click();
    await fillText(page, '¿Qué cambió?', 'Ya no llaman para');
    await page.getByText(/Guardado en esta tableta/).waitFor();
    await page.getByRole('link', { name: 'Hoy', exact: true }).click();
    await page.getByRole('link', { name: /^Seguir: Cambio observado · Ya no llaman para/ }).click();
    await expect.poll(() => page.getByRole('textbox', { name: '¿Qué cambió?' }).inputValue()).toBe('Ya no llaman para');
    await page.getByRole('button', { name: 'Guardar cambio' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('deleted by mistake comes back with one tap', async () => {
    const { page } = maria;
    await page.goto(line);
    await page.getByRole('link', { name: backwards }).click();
    await page.getByRole('button', { name: 'Más acciones' }).click();
    await page.getByRole('button', { name: 'Borrar', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Este registro se borró' }).waitFor();
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: '¿Qué cambió?' }).inputValue()).toBe(backwards);
  });

  test('reaches the tablet of a colleague, with its place in the line', async () => {
    await server.start();
    for (const tablet of [maria, elmer]) {
      await tablet.page.goto(`${server.origin}/envio`);
      await tablet.page.getByRole('button', { name: 'Enviar ahora' }).click();
      await tablet.page
        .getByText(/^Al día/)
        .first()
        .waitFor();
    }
    const { page } = elmer;
    await page.goto(line);
    await page.getByRole('heading', { level: 3, name: fromToday }).waitFor();
    const titles = await page.getByRole('listitem').getByRole('heading', { level: 3 }).allTextContents();
    expect(titles).toEqual(['Ya no llaman para', backwards, fromThread, fromToday]);
    await page.getByText('lo anotó María Quispe').first().waitFor();
    expect([...maria.errors, ...elmer.errors].filter((error) => !error.includes('ERR_'))).toEqual([]);
  });
});
