import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { Keyboard } from './support/keyboard.ts';
import { openTablet, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const institution = 'Municipalidad Distrital de Vinchos';
const need = 'Nos llega una meta que no es la nuestra';
const planTitle = 'La meta sale del padrón';
const agreement = 'Cruzar el padrón cada mes';
const smallChange = 'La responsable ya no espera la visita';
const capacity = 'Calcular la meta con el padrón';

let server: RunningServer;
let tablet: TestTablet;
let page: Page;
let keys: Keyboard;

beforeAll(async () => {
  server = await startServer();
  const admin = await enrolAdministrator(server);
  const code = await inviteByApi(server.origin, admin, { name: 'María Quispe', role: 'assistant', regions: ['05'] });
  tablet = await openTablet(server.origin);
  await enterWithCode(tablet, server.origin, code, 'María Quispe');
  await server.stop();
  page = tablet.page;
  keys = new Keyboard(page);
});
afterAll(async () => {
  await tablet?.remove();
  await server?.remove();
});
afterEach(() => {
  expect([...keys.unseen]).toEqual([]);
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const text = (name: string | RegExp) => page.getByRole('textbox', { name });
const group = (name: RegExp) => page.getByRole('radiogroup', { name }).or(page.getByRole('group', { name })).first();

const focusedPath = () =>
  page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'));

/** The page is there, and whoever came by keyboard is told so: the focus is on it, not lost. */
async function arriveAt(title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: typeof title === 'string' }).waitFor();
  await expect.poll(() => keys.where()).not.toBe('');
}

describe('with keys alone, without internet', () => {
  test('an institution and its need are written down, and the need becomes a plan', async () => {
    await keys.press(link('Asistencias'));
    await arriveAt('Asistencias');
    await keys.press(button('Institución'));
    await keys.write(text(/^Nombre/), institution);
    await keys.find(page.getByRole('combobox', { name: /^Tipo/ }), 'distrital', /Municipalidad distrital/);
    await keys.find(page.getByRole('combobox', { name: /^Distrito/ }), 'vinch', /Huamanga/);
    await keys.press(button('Guardar institución'));
    await arriveAt(institution);

    await keys.press(link('Demanda'));
    await keys.write(text(/en sus propias palabras/), need);
    await keys.press(button('Guardar demanda'));
    await page.getByRole('button', { name: 'Llevarla a un plan' }).waitFor();
    await arriveAt(/./);
    await keys.press(button('Llevarla a un plan'));
    await page.keyboard.press('Escape');
    await expect.poll(() => keys.where()).toContain('Llevarla a un plan');
    await page.keyboard.press('Enter');
    await keys.press(button('Plan nuevo'));
    await keys.write(text(/cambio concreto/), 'La meta se calcula con la lista propia.');
    await keys.write(text(/quedará hecho/), 'Una hoja de metas.');
    await keys.write(text(/Nombre del plan/), planTitle);
    await keys.choose(group(/^Área/), /^B ·/);
    await keys.choose(group(/^Modalidades/), /^Taller/);
    await keys.write(text(/Por qué esas/), 'El equipo es pequeño.');
    await keys.press(button('Guardar plan'));
    await arriveAt(planTitle);
  });

  test('a visit is told with an agreement and a small change, and the agreement is kept', async () => {
    await keys.press(button('Nota de visita'));
    await arriveAt('Nota de visita');
    await keys.press(button('Agregar persona'));
    await keys.write(text(/Cargo o función/), 'Planeamiento');
    await keys.press(
      page.getByRole('group', { name: /Personas que participaron/ }).getByRole('button', { name: 'Listo' }),
    );
    await expect.poll(() => keys.where()).toContain('Editar');
    await keys.write(text(/Qué hicimos juntos/), 'Cruzamos el padrón con el HIS');
    await keys.press(button('Agregar acuerdo'));
    const row = page.getByRole('group', { name: /Qué acordamos hoy/ });
    await keys.write(row.getByRole('textbox', { name: /^¿Qué\?/ }), agreement);
    await keys.write(row.getByRole('textbox', { name: /^¿Quién\?/ }), 'Planeamiento');
    await keys.press(row.getByRole('button', { name: 'Listo' }));
    await keys.write(text(/pequeño cambio/), smallChange);
    await keys.press(button('Terminar nota'));
    // What blocks is said, and led to.
    await page.getByRole('dialog').getByText('parte de una capacitación').waitFor();
    await keys.press(button('Completar ahora'));
    await expect.poll(focusedPath).toBe('priorTraining/topic');
    await page.keyboard.insertText('Curso de programación');
    await keys.press(button('Terminar nota'));
    await arriveAt(planTitle);

    await keys.press(link(agreement).first());
    await arriveAt('Acuerdo');
    await keys.press(button('Cumplido'));
    await page
      .getByRole('status')
      .getByText(/cumplido/i)
      .first()
      .waitFor();
    await keys.to(button('Deshacer'));
    await keys.press(link('Asistencias'));
    await keys.press(link(planTitle));
    await arriveAt(planTitle);
    await page.getByText('Cumplido').first().waitFor();
  });
});

describe('what people do over the tablet, with keys alone', () => {
  test('a diagnosis of one area: two sealed voices, opened together', async () => {
    await keys.press(button('Diagnóstico'));
    await arriveAt('Diagnóstico conjunto');
    const area = page.getByRole('checkbox', { name: /^B ·/ });
    await keys.to(area);
    if (!(await area.isChecked())) await page.keyboard.press('Space');
    await keys.write(text(/Quiénes dan la voz/), 'Responsable del padrón');
    await keys.press(page.getByRole('checkbox', { name: /Ya conversamos/ }), 'Space');
    await keys.press(link(/^Empezar: B1/));
    await page.getByText('Responde el equipo').waitFor();
    await expect.poll(() => keys.where()).toContain('B1.');
    await keys.to(page.getByRole('radiogroup', { name: 'Respuesta del equipo' }).getByRole('radio'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => keys.where()).toContain('La respuesta del equipo está sellada');
    await keys.press(button('Responder como asistente'));
    await keys.to(page.getByRole('radiogroup', { name: 'Respuesta de quien asiste' }).getByRole('radio'));
    await page.keyboard.press('Enter');
    await expect.poll(() => keys.where()).toContain('Pongan la tableta al centro');
    await keys.press(button('Abrir las dos'));
    await page.getByText('A · asistente: 1').waitFor();
    await expect.poll(() => keys.where()).not.toBe('');
    await keys.choose(page.getByRole('radiogroup'), /^2/);
    await keys.write(text(/Qué lo muestra/), 'La hoja del año pasado');
    await keys.press(link(/Áreas elegidas/));
    await page.getByText('Acordado: 2 · Primeros pasos').waitFor();
    await keys.press(button('Seguir después'));
    await arriveAt(planTitle);
  });

  test('an accompaniment and its first contact in two voices', async () => {
    await keys.press(link('Abrir acompañamiento'));
    await arriveAt('Abrir un acompañamiento');
    await keys.write(text(/Qué capacidad se seguirá/), capacity);
    await keys.write(text(/Persona o grupo/), 'Responsable del padrón');
    await keys.choose(group(/Cada cuánto toca usarla/), 'Cada mes');
    await keys.choose(group(/Nivel de uso al empezar/), /^1 ·/);
    await keys.press(button('Guardar la apertura'));
    await arriveAt('Acompañamiento');
    await keys.press(button('Sí'));
    await keys.choose(group(/se usó\?/), 'Algunas veces');
    await keys.to(page.getByRole('radiogroup', { name: /^Respuesta de la persona/ }).getByRole('radio'));
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await keys.press(button('Responder como quien acompaña'));
    await keys.to(page.getByRole('radiogroup', { name: /^Respuesta de quien acompaña/ }).getByRole('radio'));
    for (const key of ['ArrowDown', 'Space']) await page.keyboard.press(key);
    await keys.press(button('Abrir las dos'));
    await keys.choose(page.getByRole('radiogroup', { name: /Toquen el nivel/ }), /^2/);
    await keys.press(button('Terminar contacto'));
    await arriveAt('Acompañamiento');
    await page.getByText('Acordado: 2').waitFor();
  });
});

/** Runs in the page: from now on `ringTimers` does at once what was to wait for long and nobody called off. */
function keepTimers(): void {
  const due = new Map<unknown, () => void>();
  const { setTimeout: set, clearTimeout: clear } = window;
  const keep = (work: () => void, ms: number) => {
    const id = set(work, ms);
    if (ms >= 5_000) due.set(id, work);
    return id;
  };
  const callOff = (id: number) => {
    due.delete(id);
    clear(id);
  };
  const ringTimers = () => {
    for (const work of due.values()) work();
  };
  Object.assign(window, { setTimeout: keep, clearTimeout: callOff, ringTimers });
}

describe('what was done can be taken back with keys alone', () => {
  const deleteIt = async () => {
    await keys.press(button('Más acciones'));
    await keys.press(button('Borrar'));
    await arriveAt('Este registro se borró');
  };

  test('a deleted change comes back by «Deshacer» while the focus rests on it, and later from «Borrados»', async () => {
    await keys.press(link(planTitle));
    await arriveAt(planTitle);
    await keys.press(link(smallChange));
    await arriveAt(/^Cambio/);
    await page.evaluate(keepTimers);
    await deleteIt();
    await keys.to(button('Deshacer'));
    // Longer than it is shown when nobody is on it.
    await page.evaluate(() => (window as unknown as { ringTimers: () => void }).ringTimers());
    await keys.press(button('Deshacer'));
    await page.getByRole('textbox', { name: '¿Qué cambió?' }).waitFor();
    await expect.poll(() => keys.where()).not.toBe('');
    await deleteIt();
    await keys.press(link(/Borrados|borrado/));
    await arriveAt('Borrados');
    await keys.press(button(`Recuperar «${smallChange}»`));
    await page.getByText('No hay nada borrado').waitFor();
    await expect.poll(() => keys.where()).not.toBe('');
  });

  test('a note goes to its sheet for the printer and back', async () => {
    await keys.press(link('Asistencias'));
    await keys.press(link(planTitle));
    await keys.press(link('Cruzamos el padrón con el HIS'));
    await arriveAt('Nota de visita');
    await keys.press(link(/Imprimir/));
    await page.getByText('Así saldrá en papel').waitFor();
    await arriveAt(/./);
    await keys.to(button('Imprimir'));
    await keys.to(link('Volver'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await arriveAt('Nota de visita');
    expect(tablet.errors.filter((error) => !error.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  });
});
