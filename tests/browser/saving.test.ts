import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ApiPerson, enrolAdministrator, enrolByApi, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { addPerson, createInstitution, createPlan } from './support/field-work.ts';
import { fillText, mark, pick, waitUntilKept } from './support/fill-form.ts';
import { openTablet, type TestTablet } from './support/open-tablet.ts';
import { pullAllByApi } from './support/pull-by-api.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const patience = { timeout: 20_000 };
const vinchos = { letters: 'vinch', option: /Huamanga · Ayacucho/ };

let server: RunningServer;
let admin: ApiPerson;
let maria: TestTablet;

beforeAll(async () => {
  server = await startServer();
  admin = await enrolAdministrator(server);
});
afterAll(async () => {
  await server?.remove();
});
beforeEach(async () => {
  maria = await openTablet(server.origin);
  const code = await inviteByApi(server.origin, admin, { name: 'María Quispe', role: 'assistant', regions: ['05'] });
  await enterWithCode(maria, server.origin, code, 'María Quispe');
});
afterEach(async () => {
  await maria?.remove();
});

/** Begins a new institution from Asistencias; its address is the form's. */
async function beginInstitution(page: Page): Promise<string> {
  await page.goto(`${server.origin}/asistencias`);
  await page.getByRole('button', { name: 'Institución', exact: true }).click();
  await page.getByRole('textbox', { name: /^Nombre/ }).waitFor();
  return page.url();
}

test('a second window of one form only reads it, and writes once the first one is gone', async () => {
  const first = maria.page;
  const address = await beginInstitution(first);
  await fillText(first, /^Nombre/, 'Puesto de Salud Qasanqay');
  await waitUntilKept(first);
  const second = await maria.context.newPage();
  await second.goto(address);
  await second.getByText('abierto en otra ventana de esta tableta. Aquí solo se puede leer').waitFor();
  const name = second.getByRole('textbox', { name: /^Nombre/ });
  expect(await name.inputValue()).toBe('Puesto de Salud Qasanqay');
  expect(await name.isDisabled()).toBe(true);
  expect(await second.getByRole('button', { name: 'Guardar institución' }).count()).toBe(0);

  await first.close();
  await second.reload();
  await expect.poll(() => name.isDisabled(), patience).toBe(false);
  expect(await name.inputValue()).toBe('Puesto de Salud Qasanqay');
});

test('what was said to be kept is there after five kills, each at that very moment', async () => {
  const address = await beginInstitution(maria.page);
  const fields = [/^Nombre/, /^Centro poblado/, /^Pueblo indígena/, /^Oficina, gerencia/, /^Contacto institucional/];
  const kept = new Map<RegExp, string>();
  for (let round = 1; round <= fields.length; round++) {
    const { page } = maria;
    await page.goto(address);
    const field = fields[round % fields.length]!;
    const box = page.getByRole('textbox', { name: field });
    await page.getByRole('textbox', { name: /^Nombre/ }).waitFor();
    await openFolds(page);
    const words = `Palabras de la vuelta ${round}: ñandú, qam, ${'sí '.repeat(round)}`.trim();
    await box.fill(words);
    await page.getByText('Guardando…').waitFor();
    await waitUntilKept(page);
    await maria.kill();
    kept.set(field, words);

    await maria.reopen();
    await maria.page.goto(address);
    await maria.page.getByRole('textbox', { name: /^Nombre/ }).waitFor();
    await openFolds(maria.page);
    for (const [each, text] of kept) {
      expect(await maria.page.getByRole('textbox', { name: each }).inputValue(), `round ${round}`).toBe(text);
    }
  }
});

async function openFolds(page: Page): Promise<void> {
  const folds = page.getByRole('button', { name: /^Agregar más/ });
  for (let left = await folds.count(); left > 0; left--) {
    await folds.first().click();
    await expect.poll(() => folds.count(), patience).toBeLessThan(left);
  }
}

describe('a form that is not complete', () => {
  test('is saved and sent as «por completar», and its count leads from one missing answer to the next', async () => {
    const { page } = maria;
    const address = await beginInstitution(page);
    await fillText(page, /^Nombre/, 'Núcleo ejecutor de Qasanqay');
    const count = page.getByRole('button', { name: /por completar: ir a lo siguiente/ });
    await expect.poll(() => count.textContent(), patience).toBe('2 por completar');
    await count.click();
    await expectFocused(page.getByRole('combobox', { name: /^Tipo/ }));
    await count.click();
    await expectFocused(page.getByRole('combobox', { name: /^Distrito/ }));
    await count.click();
    await expectFocused(page.getByRole('combobox', { name: /^Tipo/ }));

    await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
    await page.getByRole('link', { name: /Núcleo ejecutor de Qasanqay/ }).click();
    await page.getByText(/^Por completar: faltan datos/).waitFor();
    await expect.poll(() => readCompletion(idOf(address)), patience).toBe('half-way');

    await page.getByRole('link', { name: 'Completar', exact: true }).click();
    await pick(page, /^Tipo/, 'distrital', /Municipalidad distrital/);
    await pick(page, /^Distrito/, vinchos.letters, vinchos.option);
    await page.getByRole('button', { name: 'Guardar institución' }).click();
    await page.getByRole('heading', { level: 1, name: 'Núcleo ejecutor de Qasanqay' }).waitFor();
    expect(await page.getByText(/^Por completar: faltan datos/).count()).toBe(0);
    await expect.poll(() => readCompletion(idOf(address)), patience).toBe('finished');
  });

  test('cannot be finished against the rule of its modality, which says why, and is saved all the same', async () => {
    const { page } = maria;
    await page.goto(server.origin);
    await createInstitution(page, 'Municipalidad Distrital de Vinchos', vinchos);
    await createPlan(page, { title: 'El padrón al día', areas: [/^B ·/], modalities: [/^Asistencia personalizada/] });
    await page.getByRole('button', { name: 'Nota de visita', exact: true }).click();
    await fillText(page, /Qué hicimos juntos/, 'Cruzamos el padrón con tres personas');
    for (const position of ['Responsable del padrón', 'Jefa de planeamiento', 'Técnica de salud']) {
      await addPerson(page, position);
    }
    const address = page.url();
    await page.getByRole('button', { name: 'Terminar nota' }).click();
    const dialog = page.getByRole('dialog', { name: 'Todavía no se puede terminar' });
    await dialog.getByText('La asistencia personalizada es con 1 o 2 personas.').waitFor();
    await dialog.getByRole('button', { name: 'Dejarla a medias y salir' }).click();
    await page.getByRole('heading', { level: 1, name: 'El padrón al día' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Cruzamos el padrón con tres personas' }).waitFor();
    await expect.poll(() => readCompletion(idOf(address)), patience).toBe('half-way');

    // Somebody who only observes does not count: then it can be finished.
    await page.getByRole('link', { name: /Cruzamos el padrón con tres personas/ }).click();
    await page.getByRole('button', { name: 'Editar: Técnica de salud' }).click();
    const row = page.getByRole('group', { name: /Personas que participaron/ });
    await mark(row, /Rol en la visita/, 'Observa o acompaña');
    await row.getByRole('button', { name: 'Listo' }).click();
    await page.getByRole('button', { name: 'Terminar nota' }).click();
    await page.getByRole('heading', { level: 1, name: 'El padrón al día' }).waitFor();
    await expect.poll(() => readCompletion(idOf(address)), patience).toBe('finished');
  });

  /** Its completion as the endpoint heard it last. */
  async function readCompletion(record: string): Promise<unknown> {
    reader ??= await enrolReader();
    const { changes } = await pullAllByApi(server.origin, reader, ['region:05']);
    const said = changes
      .flatMap(({ items }) => items)
      .filter((item) => item.record === record && 'field' in item && item.field === 'completion')
      .flatMap((item) => ('value' in item ? [item.value] : []));
    return said.at(-1);
  }
  let reader: ApiPerson | undefined;
  async function enrolReader(): Promise<ApiPerson> {
    const code = await inviteByApi(server.origin, admin, { name: 'Elmer Tello', role: 'assistant', regions: ['05'] });
    return enrolByApi(server.origin, code, 'Elmer Tello');
  }
});

test('an institution goes from Hoy to saved without the mouse', async () => {
  const { page } = maria;
  await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
  await walkTo(page, page.getByRole('link', { name: 'Asistencias', exact: true }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Asistencias' }).waitFor();
  await walkTo(page, page.getByRole('button', { name: 'Institución', exact: true }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Nueva institución' }).waitFor();
  await walkTo(page, page.getByRole('textbox', { name: /^Nombre/ }));
  await page.keyboard.type('Institución de teclado');
  await choose(page, /^Tipo/, 'distrital', /Municipalidad distrital/);
  await choose(page, /^Distrito/, 'vinchos', /Huamanga · Ayacucho/);
  await walkTo(page, page.getByRole('radio', { name: 'Rural', exact: true }), 'ArrowDown');
  await walkTo(page, page.getByRole('button', { name: 'Guardar institución' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Institución de teclado' }).waitFor();
  await page.getByText('Vinchos · Huamanga · Ayacucho').first().waitFor();
  await page.getByText('Rural', { exact: true }).waitFor();
});

/** With keys alone: Tab, and inside a group of answers the arrow. */
async function walkTo(page: Page, target: Locator, within = 'Tab'): Promise<void> {
  await target.waitFor();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 80 && !(await isThere()); steps++) {
    const isRadio = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === 'radio');
    await page.keyboard.press(isRadio ? within : 'Tab');
  }
  expect(await isThere(), `${target} can be reached by keyboard`).toBe(true);
}

async function choose(page: Page, label: RegExp, letters: string, option: RegExp): Promise<void> {
  await walkTo(page, page.getByRole('combobox', { name: label }));
  await page.keyboard.type(letters);
  await page.getByRole('option', { name: option }).first().waitFor();
  await expect.poll(() => page.getByRole('option', { selected: true }).first().textContent(), patience).toMatch(option);
  await page.keyboard.press('Enter');
}

async function expectFocused(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate((element) => element === document.activeElement), patience).toBe(true);
}

/** '/instituciones/<id>/editar' → '<id>'. */
function idOf(address: string): string {
  return new URL(address).pathname.split('/')[2] ?? '';
}
