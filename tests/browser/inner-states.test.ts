import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fillText } from './support/fill-form.ts';
import { findLayoutFaults } from './support/find-layout-faults.ts';
import { findSeriousFaults } from './support/find-serious-faults.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

/** What axe and a ruler find in a state of a screen that no address leads to. */
let faults: Record<string, string[]>;
let server: RunningServer;
let tablet: TestTablet;
let page: Page;
let plan: string;

beforeAll(async () => {
  server = await startServer();
  tablet = await openTablet(server.origin, sizes.phone);
  page = tablet.page;
  await page.goto(server.origin);
  await page.getByRole('button', { name: 'Probar con datos de ejemplo' }).click();
  await page.getByRole('button', { name: 'Ahora no' }).click();
  await click('link', 'Asistencias');
  plan = (await page.getByRole('link', { name: 'La meta sale del padrón' }).getAttribute('href'))!;
});
afterAll(async () => {
  await tablet?.remove();
  await server?.remove();
});
beforeEach(() => {
  faults = {};
});

const click = (role: 'button' | 'link' | 'radio' | 'checkbox', name: string | RegExp, within: Page | Locator = page) =>
  within
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .click();

/** Looks at the page once `sign` is in sight. */
async function look(state: string, sign: Locator): Promise<void> {
  await sign.first().waitFor();
  const found = [...(await findSeriousFaults(page)), ...(await findLayoutFaults(page))];
  if (found.length > 0) faults[state] = found;
}
const said = (words: string | RegExp) => page.getByText(words);
const dialog = () => page.getByRole('dialog');

async function open(address: string): Promise<void> {
  await page.goto(server.origin + address);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test('a diagnosis, from the start over both voices to what was agreed', async () => {
  await open(plan);
  await click('button', 'Diagnóstico');
  await look('nothing chosen', said('Elijan de una a tres áreas'));
  const area = page.getByRole('checkbox', { name: /^B ·/ });
  if (!(await area.isChecked())) await area.click();
  await fillText(page, /Quiénes dan la voz/, 'Responsable del padrón');
  await click('checkbox', /Ya conversamos/);
  await look('ready to begin', page.getByRole('link', { name: /^Empezar: B1/ }));
  await click('link', /^Empezar: B1/);
  await look('the team answers', said('Responde el equipo'));
  await click('button', 'Falta evidencia');
  await look('the team says what is missing', page.getByRole('button', { name: 'Sellar la respuesta' }));
  await click('button', 'Volver a los niveles');
  await click('radio', /^2 ·/);
  await look('the team is sealed', said('La respuesta del equipo está sellada'));
  await click('button', 'Responder como asistente');
  await look('the assistant answers', said('Responde quien asiste'));
  await click('radio', /^3 ·/);
  await look('both are sealed', said('Pongan la tableta al centro'));
  await click('button', 'Abrir las dos');
  await look('both are open', said('A · asistente: 3'));
  await click('radio', 'Lo vemos distinto');
  await look('they see it differently', page.getByRole('textbox', { name: /En qué lo vemos distinto/ }));
  await click('radio', /^2 ·/);
  await look('they agree', page.getByRole('textbox', { name: /Qué lo muestra/ }));
  await click('link', /Áreas elegidas/);
  await look('begun', said('Acordado: 2'));
  expect(faults).toEqual({});
});

test('a contact of an accompaniment: who took over, and three voices', async () => {
  await open(plan);
  await page.locator('main a[href^="/acompanamientos/"]:not([href*="editar"])').first().click();
  await page
    .getByRole('group', { name: /sigue a cargo la misma persona/ })
    .getByRole('button', { name: 'No', exact: true })
    .click();
  await look('the person answers', page.getByRole('radiogroup', { name: /^Respuesta de la persona/ }));
  await click('radio', /^3/, page.getByRole('radiogroup', { name: /^Respuesta de la persona/ }));
  await look('the person is sealed', page.getByRole('button', { name: 'Responder como quien acompaña' }));
  await click('button', 'Responder como quien acompaña');
  const companion = page.getByRole('radiogroup', { name: /^Respuesta de quien acompaña/ });
  await look('the companion answers', companion);
  await click('radio', /^2/, companion);
  await look('both are sealed', page.getByRole('button', { name: 'Abrir las dos' }));
  await click('button', 'Abrir las dos');
  await look('both are open', page.getByRole('radiogroup', { name: /Toquen el nivel/ }));
  await click('radio', 'Lo vemos distinto');
  await look('they see it differently', page.getByRole('radio', { name: 'Lo vemos distinto', checked: true }));
  expect(faults).toEqual({});
});

test('a closing: each side alone with its envelope, then both open', async () => {
  await open(plan);
  await click('link', 'Cerrar la asistencia');
  await look('nobody answered', page.getByRole('button', { name: 'Pasar la tableta a la institución' }));
  for (const [side, ask] of Object.entries({
    institution: 'Pasar la tableta a la institución',
    assistant: 'Responder',
  })) {
    await click('button', ask);
    await look(`handed to the ${side}`, dialog());
    await fillText(dialog(), /Qué aprendí/, 'Que la meta es nuestra');
    await click('button', 'Listo: cerrar el sobre');
  }
  await look('both are sealed', page.getByRole('button', { name: 'Abrir las dos' }));
  await click('button', 'Abrir las dos');
  await look('both are open', said('Las dos respuestas están abiertas'));
  expect(faults).toEqual({});
});

test('a need: read, corrected, and every way out of it', async () => {
  await open('/demandas');
  await page.locator('main a[href^="/demandas/"]').first().click();
  await look('read', said('¿Qué haremos con ella?'));
  for (const way of ['Llevarla a un plan', 'Pasarla a otra institución', 'No la podemos atender']) {
    await click('button', way);
    await look(way, dialog());
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  }
  await click('button', 'Alguien de la zona sabe de esto');
  await look('an expert of the list', dialog());
  const other = dialog().getByRole('button', { name: /Anotar a alguien nuevo|Buscar en el directorio/ });
  if ((await other.count()) > 0) await other.click();
  await look('a new expert', dialog());
  await page.keyboard.press('Escape');
  await click('button', 'Editar');
  await look('corrected', page.getByRole('button', { name: 'Pasar la tableta' }));
  await click('button', 'Pasar la tableta');
  await look('handed over', dialog());
  expect(faults).toEqual({});
});

test('what opens over a page: choices, questions, menus and drawers', async () => {
  await open('/hoy');
  await click('button', /Nota de visita|Nueva nota de visita/);
  await look('choose a plan', dialog());
  await page.keyboard.press('Escape');
  await click('button', 'Reiniciar ejemplo');
  await look('begin the example anew', dialog());
  await page.keyboard.press('Escape');
  await open(plan);
  await click('button', 'Entregar a otra persona');
  await look('hand a plan over', dialog());
  await page.keyboard.press('Escape');
  await click('button', 'Más acciones');
  await look('menu of a plan', dialog());
  await click('button', 'Borrar', dialog());
  await look('delete a plan', dialog().getByText('Se puede recuperar'));
  await page.keyboard.press('Escape');
  await page.locator('main a[href^="/instituciones/"], header a[href^="/instituciones/"]').first().click();
  await click('button', 'Más acciones');
  await dialog().getByRole('button').nth(1).click();
  await look('join two institutions', dialog());
  await page.keyboard.press('Escape');
  await open(plan);
  await click('button', 'Nota de visita');
  await click('button', /^Sección:/);
  await look('sections of a form', dialog());
  await page.keyboard.press('Escape');
  await click('checkbox', /^Taller a un equipo/);
  await click('button', 'Terminar nota');
  await look('what blocks', dialog());
  expect(faults).toEqual({});
});

test('how agreements go: in their own page and in the next note', async () => {
  await open(plan);
  await click('button', 'Nota de visita');
  const reviewed = page.locator('li.reviewed');
  await reviewed.first().waitFor();
  for (const [at, answer] of ['Con nueva fecha', 'No cumplido'].entries()) {
    await click('radio', answer, reviewed.nth(Math.min(at, (await reviewed.count()) - 1)));
  }
  await look('reviewed', page.getByRole('textbox', { name: /^Motivo/ }));
  await open(plan);
  const agreements = page.getByRole('region', { name: 'Acuerdos abiertos' });
  await agreements.locator('a[href^="/acuerdos/"]').nth(1).click();
  await click('radio', 'No cumplido');
  await look('not kept', page.getByRole('textbox', { name: /^Motivo/ }));
  await click('button', 'Cumplido');
  await look('kept with one tap', page.getByRole('button', { name: 'Deshacer' }));
  expect(faults).toEqual({});
});

test('what was deleted, with the line that takes it back and in its list', async () => {
  await open(plan);
  await page.locator('main a[href^="/cambios/"]').first().click();
  await click('button', 'Más acciones');
  await click('button', 'Borrar', dialog());
  await look('just deleted', page.getByRole('button', { name: 'Deshacer' }));
  await click('link', 'Ver borrados');
  await look('in the list', page.getByRole('button', { name: /^Recuperar «/ }));
  await click('button', /^Recuperar «/);
  await look('recovered', said(/está de vuelta/));
  expect(faults).toEqual({});
});

test('every step of the guided visit', async () => {
  await open('/ayuda');
  await click('button', 'Hacer el recorrido');
  for (let step = 1; step <= 5; step++) {
    await look(`step ${step}`, said(`Paso ${step} de 5`));
    if (step < 5) await click('button', 'Siguiente', page.locator('.guide'));
  }
  expect(faults).toEqual({});
  expect(tablet.errors).toEqual([]);
});
