import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution } from './support/field-work.ts';
import { fillDate, fillText, mark, pick } from './support/fill-form.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const institution = 'Municipalidad Distrital de Vinchos';
const need = 'Queremos saber en qué se gasta la plata del agua, en quechua también.';
const planTitle = 'Las cuentas del agua';
const secret = 'Dos sectores no se hablan por el terreno del reservorio';

let server: RunningServer;
let maria: TestTablet;
let elmer: TestTablet;
let admin: Awaited<ReturnType<typeof enrolAdministrator>>;

beforeAll(async () => {
  server = await startServer();
  admin = await enrolAdministrator(server);
  const invite = (name: string) => inviteByApi(server.origin, admin, { name, role: 'assistant', regions: ['05'] });
  maria = await openTablet(server.origin, sizes.phone);
  await enterWithCode(maria, server.origin, await invite('María Quispe'), 'María Quispe');
  elmer = await openTablet(server.origin, sizes.portrait);
  await enterWithCode(elmer, server.origin, await invite('Elmer Tello'), 'Elmer Tello');
  await server.stop();
});
afterAll(async () => {
  await maria?.remove();
  await elmer?.remove();
  await server?.remove();
});

const heading = (page: Page, name: string | RegExp, level = 1) => page.getByRole('heading', { level, name }).waitFor();
const click = (page: Page, role: 'button' | 'link', name: string | RegExp) =>
  page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .click();
/** The group of one question of the context sheet. */
const question = (page: Page, name: RegExp) => page.locator('.field[data-type="group"]').filter({ hasText: name });

/** What went wrong on a tablet, apart from a server that is away on purpose. */
const faultsOf = (tablet: TestTablet) => tablet.errors.filter((error) => !error.includes('ERR_CONNECTION_REFUSED'));

async function openInstitution(page: Page): Promise<void> {
  await click(page, 'link', 'Asistencias');
  await click(page, 'link', institution);
  await heading(page, institution);
}

async function openPlan(page: Page): Promise<void> {
  await click(page, 'link', 'Asistencias');
  await click(page, 'link', planTitle);
  await heading(page, planTitle);
}

async function sync(page: Page, until: RegExp): Promise<void> {
  await page.goto(`${server.origin}/envio`);
  await page
    .getByRole('button', { name: /^Enviar/ })
    .first()
    .click();
  await page.getByText(until).first().waitFor();
}

describe('from the context and a need to the closing, without internet', () => {
  test('the context sheet is begun part by part; each answer bears its day and its source', async () => {
    const { page } = maria;
    await createInstitution(page, institution, { letters: 'vinch', option: /Huamanga · Ayacucho/ });
    await click(page, 'link', 'Conocer el contexto');
    await click(page, 'link', /^Empezar: Social/);
    await mark(question(page, /a qué grupos de población no está llegando/), 'Respuesta', 'No');
    const conflicts = question(page, /Hay conflictos o desacuerdos/);
    await conflicts
      .getByText(/solo se ve/i)
      .or(conflicts.locator('small'))
      .first()
      .waitFor();
    await mark(conflicts, 'Respuesta', 'Sí');
    await conflicts.getByRole('button', { name: /^Agregar más/ }).click();
    await fillText(conflicts, 'Nota', secret);
    await fillText(page, /distinto en esta asistencia/, 'Las reuniones serán los martes, después de la feria.');
    await click(page, 'button', 'Guardar y seguir: Económico');
    await heading(page, 'Económico', 2);
    await page.getByRole('link', { name: 'Toda la hoja' }).click();

    await page.getByText('2 de 31 respuestas').waitFor();
    expect(await page.locator('main').textContent()).not.toContain(secret);
    await click(page, 'button', /^Mostrar la respuesta reservada/);
    await page.getByText(secret).waitFor();
    await page
      .getByText(/respondido el /)
      .first()
      .waitFor();
    await openInstitution(page);
    await page.getByText('2 de 31 respuestas · 1 pide cuidado').waitFor();
  });

  test('the assisted write their need on the handed tablet, and it becomes a plan that begins with their words', async () => {
    const { page } = maria;
    await click(page, 'link', 'Demanda');
    await click(page, 'button', 'Pasar la tableta');
    const handed = page.getByRole('dialog', { name: 'Ahora escriben ustedes' });
    await fillText(handed, /en sus propias palabras/, need);
    await fillText(handed, /Quién la expresa/, 'Presidenta de la JASS');
    expect(await handed.getByText('Qué pasó con ella').count()).toBe(0);
    await page.keyboard.press('Escape');
    await handed.getByRole('button', { name: 'Listo: devolver la tableta' }).click();
    await page.locator('blockquote').filter({ hasText: need }).waitFor();

    await click(page, 'button', 'Llevarla a un plan');
    await click(page, 'button', 'Plan nuevo');
    const change = page.getByRole('textbox', { name: /cambio concreto/ });
    await expect.poll(() => change.inputValue()).toBe(need);
    await change.fill('La comunidad lee cada trimestre en qué se gastó la cuota del agua.');
    await fillText(page, /quedará hecho/, 'Un cuadro de una página, en quechua y castellano.');
    await fillText(page, /Nombre del plan/, planTitle);
    await pick(page, /Lo que vimos en el contexto/, 'grupos', /no está llegando el servicio/);
    const factors = page.getByRole('combobox', { name: /Lo que vimos en el contexto/ });
    await factors.fill('conflictos');
    expect(await page.getByRole('option', { name: /conflictos/ }).count()).toBe(0);
    await factors.press('Escape');
    await mark(page, /^Área/, /^H ·/);
    await mark(page, /^Modalidades/, /^Asistencia personalizada/);
    await fillDate(page, /^Fin previsto/, '2027-03-31');
    await click(page, 'button', 'Guardar plan');
    await heading(page, planTitle);
    await page.getByRole('heading', { level: 3, name: new RegExp(need.slice(0, 30)) }).waitFor();
    await page.getByText('Pasó a un plan').waitFor();
    await page.getByText('¿Sabemos a qué grupos de población no está llegando el servicio?').waitFor();
  });

  test('a need told in a visit is passed to somebody of the place, only with her yes', async () => {
    const { page } = maria;
    await click(page, 'button', 'Nota de visita');
    await mark(page, /^Modalidad/, /^Asistencia personalizada/);
    await fillText(page, /Qué hicimos juntos/, 'Leímos el cuaderno de la JASS');
    await fillText(page, /pequeño cambio/, 'La tesorera muestra el cuaderno en la asamblea');
    const learned = page.getByRole('region', { name: 'Lo que aprendimos' });
    await learned.getByRole('button', { name: /^Agregar más/ }).click();
    await fillText(page, /necesidad/i, 'Nos falta quien repare la bomba');
    await click(page, 'button', 'Terminar nota');
    await heading(page, planTitle);
    await click(page, 'link', /Nos falta quien repare la bomba/);
    await click(page, 'button', 'Alguien de la zona sabe de esto');
    const dialog = page.getByRole('dialog', { name: 'Alguien de la zona sabe de esto' });
    await dialog.getByRole('button', { name: 'Anotar a alguien nuevo' }).click();
    expect(await dialog.getByRole('textbox', { name: 'Nombre' }).count()).toBe(0);
    await mark(dialog, 'Autoriza estar en el directorio', 'No');
    await dialog.getByText(/Sin autorización no se guarda ningún dato/).waitFor();
    await mark(dialog, 'Autoriza estar en el directorio', 'Sí');
    await mark(dialog, 'Tipo', 'Persona');
    await fillText(dialog, 'Nombre', 'Don Teófilo');
    await fillText(dialog, /Qué sabe hacer/, 'Repara bombas de agua');
    await fillText(dialog, /Por qué se pasa/, 'Vive en el distrito y ya lo hizo antes');
    await dialog.getByRole('button', { name: 'Dejarlo anotado' }).click();
    await page.getByText('Vive en el distrito y ya lo hizo antes').waitFor();
    const demand = page.url();
    // Who is in the directory can be found and completed there, and leaves it with every word of hers.
    await click(page, 'link', 'Don Teófilo');
    await expect.poll(() => page.getByRole('textbox', { name: 'Nombre' }).inputValue()).toBe('Don Teófilo');
    await click(page, 'button', 'Más acciones');
    await click(page, 'button', 'Retiró su autorización');
    await page.getByRole('dialog').getByRole('button', { name: 'Retirar', exact: true }).click();
    await heading(page, /^Pasadas a otra entidad/, 2);
    await page.goto(`${server.origin}/borrados`);
    await page.getByText('Experta o experto local').first().waitFor();
    expect(await page.content()).not.toMatch(/Teófilo|Repara bombas/);
    await page.goto(demand);
    await page.getByText('Vive en el distrito y ya lo hizo antes').waitFor();
    expect(await page.content()).not.toMatch(/Teófilo|Repara bombas/);

    await page.goto(`${server.origin}/demandas`);
    await heading(page, /^Ya en un plan/, 2);
    await heading(page, /^Pasadas a otra entidad/, 2);
    await page.getByRole('searchbox').fill('BOMBA');
    await expect.poll(() => page.getByRole('heading', { level: 2 }).count()).toBe(1);
  });

  test('the plan is closed once both sides told what they learned, each in a closed envelope', async () => {
    const { page } = maria;
    await openPlan(page);
    await click(page, 'link', 'Cerrar la asistencia');
    await page.getByText('1 de 1 en el cierre').waitFor();
    await fillText(page, /^¿Qué significó/, 'Desde entonces nadie pregunta por la cuota');
    await fillText(page, /Conversado con/, 'Presidenta de la JASS');
    await page
      .getByRole('radio', { name: /^En parte/ })
      .first()
      .click();
    await fillText(page, /Qué se ve hoy/, 'El cuadro está pegado en el local comunal');
    await click(page, 'button', 'Terminar el cierre');
    await page.getByText('Falta preguntar a la institución qué aprendió.').first().waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Completar/ })
      .first()
      .click();

    await click(page, 'button', 'Pasar la tableta a la institución');
    const theirs = page.getByRole('dialog', { name: 'Ahora responden ustedes' });
    await fillText(theirs, /Qué aprendí/, 'A leer el presupuesto');
    await theirs.getByRole('button', { name: 'Listo: cerrar el sobre' }).click();
    expect(await page.locator('main').textContent()).not.toContain('A leer el presupuesto');
    await click(page, 'button', 'Responder');
    const mine = page.getByRole('dialog', { name: 'Ahora responde quien asiste' });
    await fillText(mine, /Qué aprendí/, 'A esperar la asamblea');
    await mine.getByRole('button', { name: 'Listo: cerrar el sobre' }).click();
    await click(page, 'button', 'Abrir las dos');
    await mark(page, /^Siguiente paso/, 'Continuar con acompañamiento');
    await mark(page, /Vale la pena contarla/, 'Sí');
    await click(page, 'button', 'Terminar el cierre');
    await heading(page, 'Asistencia cerrada', 2);
    await page.getByText('Cerrado', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Abrir el acompañamiento' }).waitFor();
    expect(faultsOf(maria)).toEqual([]);
  });

  test('what the closing found worth telling begins with its words, and stays in its region', async () => {
    const { page } = maria;
    await click(page, 'link', 'Contar la experiencia');
    await page.getByText('Por ahora se queda en nuestra región').waitFor();
    const learned = page.getByRole('textbox', { name: '¿Qué aprendió la institución?' });
    await expect.poll(() => learned.inputValue()).toBe('A leer el presupuesto');
    await fillText(page, /En una frase/, 'La JASS lee sus propias cuentas');
    await mark(page, /Hasta dónde se comparte/, 'Toda la Red');
    await click(page, 'button', 'Guardar la experiencia');
    // Outside its region only once the institution has read it.
    const stopped = page.getByRole('dialog');
    await stopped.getByText(/la institución la lee y está de acuerdo/).waitFor();
    await stopped.getByRole('button', { name: /Completar/ }).click();
    await mark(page, /La institución la leyó/, 'Sí');
    await click(page, 'button', 'Guardar la experiencia');
    await heading(page, planTitle);
    await page.getByRole('link', { name: 'Leer la experiencia' }).waitFor();
    await page.getByText('La JASS lee sus propias cuentas').waitFor();
    expect(faultsOf(maria)).toEqual([]);
  });

  test('another tablet reads all of it, and what it answers is what changed since the last visit', async () => {
    await server.start();
    await sync(maria.page, /^Al día/);
    const { page } = elmer;
    await sync(page, /^Al día/);
    await openPlan(page);
    await heading(page, 'Asistencia cerrada', 2);
    await click(page, 'link', 'Leer el cierre');
    await expect
      .poll(() =>
        page
          .getByRole('textbox', { name: /Qué aprendí/ })
          .first()
          .inputValue(),
      )
      .toBe('A leer el presupuesto');
    await openPlan(page);
    await page.getByText('La JASS lee sus propias cuentas').waitFor();
    await openInstitution(page);
    await page.getByRole('link', { name: new RegExp(need.slice(0, 30)) }).waitFor();
    // Elmer was never here: nothing is new to him, all of it is.
    expect(await page.getByText('Lo que cambió desde tu última visita').count()).toBe(0);
    await click(page, 'link', 'Ver el contexto');
    await click(page, 'link', 'Completar: Institucional');
    const change = question(page, /cambio reciente o próximo de autoridades/);
    await mark(change, 'Respuesta', 'Sí');
    await fillDate(change, 'Fecha', '2099-01-01');
    await click(page, 'button', 'Guardar y seguir: Ético');
    await heading(page, 'Ético', 2);
    await sync(page, /^Al día/);

    await sync(maria.page, /^Al día/);
    await openInstitution(maria.page);
    const news = maria.page.getByRole('region', { name: 'Lo que cambió desde tu última visita' });
    await news.getByText(/cambio reciente o próximo de autoridades/).waitFor();
    await click(maria.page, 'button', 'Nota de visita');
    await news.getByText(/cambio reciente o próximo de autoridades/).waitFor();
    expect(faultsOf(elmer)).toEqual([]);
  });
});
