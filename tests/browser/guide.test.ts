import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { findSeriousFaults } from './support/find-serious-faults.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

let server: RunningServer;
let maria: TestTablet;
const guideOf = (page: Page) => page.getByRole('region', { name: 'Recorrido guiado' }).and(page.locator('.guide'));

beforeAll(async () => {
  server = await startServer();
  maria = await openTablet(server.origin, sizes.phone);
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
});

/** Primary buttons of the page that lie under the card, as the eye sees them. */
function findCoveredButtons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.app .btn:not(.quiet)')].flatMap((button) => {
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const seen = width > 0 && document.elementFromPoint(left + width / 2, top + height / 2);
      return (seen || null)?.closest('.guide') ? [button.textContent ?? ''] : [];
    }),
  );
}

describe('the guided first visit', () => {
  test('is offered when the example opens for the first time, and «Ahora no» is remembered', async () => {
    const { page } = maria;
    await page.goto(server.origin);
    await page.getByRole('button', { name: 'Probar con datos de ejemplo' }).click();
    await guideOf(page)
      .getByText(/primera vez en Ayni/)
      .waitFor();
    await guideOf(page).getByRole('button', { name: 'Ahora no' }).click();
    await guideOf(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.reload();
    await page.getByRole('region', { name: 'Esta semana' }).waitFor();
    await page.getByRole('link', { name: 'Más', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Más' }).waitFor();
    expect(await guideOf(page).count()).toBe(0);
  });

  test('is taken again from Ayuda and walked with the keyboard alone, beside the page and never over its button', async () => {
    const { page } = maria;
    await page.goto(`${server.origin}/ayuda`);
    await page.getByRole('button', { name: 'Hacer el recorrido' }).click();
    const steps = [
      { path: '/hoy', title: 'Hoy', shows: page.getByRole('region', { name: 'Esta semana' }) },
      { path: '/planes/', title: 'Un hilo', shows: page.getByRole('heading', { name: 'El hilo de esta asistencia' }) },
      {
        path: '/visitas/',
        title: 'Una nota en tres minutos',
        shows: page.getByRole('textbox', { name: /Qué hicimos/ }),
      },
      {
        path: '/diagnosticos/',
        title: 'Diagnóstico en dos voces',
        shows: page.getByText(/Quiénes dan la voz/).first(),
      },
      { path: '/envio', title: 'El envío, y cómo entrar', shows: page.getByText(/no se envía nada/).first() },
    ];
    for (const [i, { path, title, shows }] of steps.entries()) {
      await guideOf(page)
        .getByText(`Paso ${i + 1} de 5 · ${title}`)
        .waitFor();
      await shows.waitFor();
      expect(new URL(page.url()).pathname.startsWith(path)).toBe(true);
      for (const size of [sizes.phone, sizes.portrait, sizes.landscape]) {
        await page.setViewportSize(size);
        expect(await findCoveredButtons(page), `${title} at ${size.width}`).toEqual([]);
      }
      await page.setViewportSize(sizes.phone);
      if (i === 0) expect(await findSeriousFaults(page)).toEqual([]);
      const onward = guideOf(page).getByRole('button', { name: i < 4 ? 'Siguiente' : 'Terminar', exact: true });
      await onward.focus();
      await page.keyboard.press('Enter');
    }
    await guideOf(page).waitFor({ state: 'detached' });
  });

  test('waits where it was when somebody goes another way, folds, and is found again after a restart', async () => {
    const { page } = maria;
    await page.goto(`${server.origin}/ayuda`);
    await page.getByRole('button', { name: 'Hacer el recorrido' }).click();
    await guideOf(page).getByRole('button', { name: 'Siguiente', exact: true }).click();
    await guideOf(page)
      .getByText(/^Paso 2 de 5/)
      .waitFor();
    await page.getByRole('link', { name: 'Más', exact: true }).click();
    await guideOf(page).getByRole('button', { name: 'Volver al paso' }).waitFor();
    await guideOf(page).getByRole('button', { name: 'Plegar' }).click();
    expect(await guideOf(page).getByRole('button').count()).toBe(1);
    await page.reload();
    await guideOf(page)
      .getByText(/^Paso 2 de 5/)
      .waitFor();
    await guideOf(page).getByRole('button', { name: 'Ver el paso' }).click();
    await guideOf(page).getByRole('button', { name: 'Volver al paso' }).click();
    await page.getByRole('heading', { level: 1, name: 'La meta sale del padrón' }).waitFor();
    await guideOf(page).getByRole('button', { name: 'Dejarlo' }).click();
    await guideOf(page).waitFor({ state: 'detached' });
  });

  test('is never in real work; asked for there, it opens the example', async () => {
    const { page } = maria;
    const admin = await enrolAdministrator(server);
    const code = await inviteByApi(server.origin, admin, { name: 'María Quispe', role: 'assistant', regions: ['05'] });
    await page.getByRole('button', { name: 'Salir', exact: true }).click();
    await page.getByLabel(/Código de invitación/).waitFor();
    await enterWithCode(maria, server.origin, code, 'María Quispe');
    expect(await page.locator('.guide').count()).toBe(0);
    await page.goto(`${server.origin}/ayuda`);
    await page.getByRole('button', { name: 'Hacer el recorrido' }).click();
    await page.getByRole('complementary', { name: /^Datos de ejemplo/ }).waitFor();
    await guideOf(page).getByText('Paso 1 de 5 · Hoy').waitFor();
    expect(maria.errors).toEqual([]);
  });
});
