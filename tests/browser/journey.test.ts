import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dumpTables } from './support/dump-tables.ts';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { addAgreement, addPerson, createInstitution, rateCriterion } from './support/field-work.ts';
import { fillDate, fillText, mark } from './support/fill-form.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const institution = 'Municipalidad Distrital de Vinchos';
const need = 'Nos llega una meta que no es la de nuestras wawas; queremos sacarla de nuestra lista.';
const planTitle = 'La meta sale de la lista';
const capacity = 'Sacar la meta del padrón cada trimestre';
const agreements = ['Homologar el padrón', 'Comparar metas por puesto', 'Escribir la guía de una página'] as const;

let server: RunningServer;
let maria: TestTablet;
let elmer: TestTablet;

beforeAll(async () => {
  server = await startServer();
  const admin = await enrolAdministrator(server);
  const invite = (name: string) => inviteByApi(server.origin, admin, { name, role: 'assistant', regions: ['05'] });
  maria = await openTablet(server.origin, sizes.portrait);
  await enterWithCode(maria, server.origin, await invite('María Quispe'), 'María Quispe');
  elmer = await openTablet(server.origin, sizes.landscape);
  await enterWithCode(elmer, server.origin, await invite('Elmer Tello'), 'Elmer Tello');
  await server.stop();
});
afterAll(async () => {
  await maria?.remove();
  await elmer?.remove();
  await server?.remove();
});

const click = (page: Page, role: 'button' | 'link', name: string | RegExp) =>
  page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .click();
const arriveAt = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const threadOf = (page: Page) => page.getByRole('region', { name: 'El hilo de esta asistencia' });
const inThread = (page: Page, text: string | RegExp) => threadOf(page).getByText(text).first().waitFor();

async function openFromList(page: Page, name: string): Promise<void> {
  await click(page, 'link', 'Asistencias');
  await click(page, 'link', name);
  await arriveAt(page, name);
}

/** How often the page was touched while `work` ran. */
async function countTaps(page: Page, work: () => Promise<void>): Promise<number> {
  const taps = await page.evaluateHandle(() => {
    const seen = { count: 0 };
    addEventListener('pointerdown', () => seen.count++, { capture: true });
    return seen;
  });
  await work();
  return taps.evaluate(({ count }) => count);
}

/** On a note: what became of an agreement of last time. */
async function review(page: Page, statement: string, answer: string) {
  const reviewed = page.locator('li.reviewed').filter({ hasText: statement });
  await reviewed.getByRole('radio', { name: answer, exact: true }).click();
  return reviewed;
}

/** On a closing: one side answers and closes its envelope. */
async function sealAnswer(page: Page, title: string, words: string): Promise<void> {
  const side = page.getByRole('dialog', { name: title });
  await fillText(side, /Qué aprendí/, words);
  await side.getByRole('button', { name: 'Listo: cerrar el sobre' }).click();
}

/** What lies in both envelopes is on no page, printed ones included, and in nothing that this tablet shows or sends. */
async function expectSealed(page: Page): Promise<void> {
  const canary = /Que la meta es nuestra|A practicar con dos personas/;
  const plan = page.url();
  await click(page, 'link', 'Seguir con el cierre');
  await page.getByText('Las dos partes ya respondieron').waitFor();
  const closing = page.url();
  const print = `${server.origin}/imprimir/cierre/${new URL(closing).pathname.split('/').at(-1)}`;
  const rooms: [address: string, whenRead: string | RegExp][] = [
    [closing, 'Las dos partes ya respondieron'],
    [plan, 'El cierre de esta asistencia quedó a medias'],
    [print, 'Cuatro de seis puestos tienen su propia meta'],
    [`${server.origin}/hoy`, /^Cierre/],
    [`${server.origin}/asistencias`, planTitle],
    [`${server.origin}/envio`, /Cierre/],
    [`${server.origin}/borrados`, 'No hay nada borrado'],
  ];
  for (const [address, whenRead] of rooms) {
    await page.goto(address);
    await page.getByText(whenRead).first().waitFor();
    const typed = await page
      .locator('input, textarea')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    expect(`${await page.content()} ${typed.join(' ')}`, address).not.toMatch(canary);
  }
  const told = await dumpTables(page);
  expect(told).toContain('Cuatro de seis puestos tienen su propia meta');
  expect(told).not.toMatch(canary);
  await page.goto(plan);
  await arriveAt(page, planTitle);
}

async function finishNote(page: Page): Promise<void> {
  await click(page, 'button', 'Terminar nota');
  await arriveAt(page, planTitle);
}

describe('the whole method on one tablet, without internet', () => {
  test('a need in their own words, and what is known of the place before anything is proposed', async () => {
    const { page } = maria;
    await createInstitution(page, institution, { letters: 'vinch', option: /Huamanga · Ayacucho/ });
    await click(page, 'link', 'Demanda');
    await click(page, 'button', 'Pasar la tableta');
    const handed = page.getByRole('dialog', { name: 'Ahora escriben ustedes' });
    await fillText(handed, /en sus propias palabras/, need);
    await handed.getByRole('button', { name: 'Listo: devolver la tableta' }).click();
    await page.locator('blockquote').filter({ hasText: need }).waitFor();

    await openFromList(page, institution);
    await click(page, 'link', 'Conocer el contexto');
    await click(page, 'link', /(Empezar|Completar): Institucional/);
    const question = page.locator('.field[data-type="group"]').filter({ hasText: /Quién decide y quién firma/ });
    await fillText(question, 'Respuesta', 'La gerencia decide y la alcaldía firma');
    await click(page, 'button', /^Guardar y seguir/);
    await openFromList(page, institution);
    await page.getByText('1 de 31 respuestas').waitFor();
  });

  test('an institution is found with one tap and four letters', async () => {
    const { page } = maria;
    await click(page, 'link', 'Asistencias');
    const taps = await countTaps(page, () => page.getByRole('searchbox').click());
    await page.keyboard.type('vinc');
    await page.getByRole('link', { name: institution }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('ayna');
    await page.getByRole('link', { name: institution }).waitFor({ state: 'detached' });
    expect(taps).toBe(1);
    await page.getByRole('searchbox').fill('');
    await openFromList(page, institution);
  });

  test('the need becomes a plan with two modalities, and a diagnosis in two voices says where it begins', async () => {
    const { page } = maria;
    await click(page, 'link', /^Nos llega una meta|«Nos llega una meta/);
    await click(page, 'button', 'Llevarla a un plan');
    await click(page, 'button', 'Plan nuevo');
    await fillText(page, /cambio concreto/, 'La meta se calcula con la lista propia.');
    await fillText(page, /quedará hecho/, 'Una hoja de metas y su guía.');
    await fillText(page, /Nombre del plan/, planTitle);
    await mark(page, /^Área/, /^B ·/);
    await mark(page, /^Modalidades/, /^Asistencia personalizada/);
    await mark(page, /^Modalidades/, /^Reuniones permanentes/);
    await fillText(page, /Por qué esas/, 'El cálculo es de una persona; las decisiones, del equipo.');
    await fillDate(page, /^Fin previsto/, '2027-03-31');
    await click(page, 'button', 'Guardar plan');
    await arriveAt(page, planTitle);
    await inThread(page, /Nos llega una meta/);
    await inThread(page, 'Pasó a un plan');

    await click(page, 'button', 'Diagnóstico');
    const area = page.getByRole('checkbox', { name: /^B ·/ });
    if (!(await area.isChecked())) await area.click();
    await fillText(page, /Quiénes dan la voz/, 'Responsable del padrón y planeamiento');
    await page.getByRole('checkbox', { name: /Ya conversamos/ }).click();
    await click(page, 'link', /^Empezar: B1/);
    const taps = await countTaps(page, () =>
      rateCriterion(page, { team: /^2/, assistant: /^1/, agreed: /^2/, text: 'La hoja del año pasado' }),
    );
    // One more leads to the next criterion.
    expect(taps + 1).toBeLessThanOrEqual(6);
    await click(page, 'link', /Áreas elegidas/);
    await click(page, 'button', 'Seguir después');
    await arriveAt(page, planTitle);
    await page.getByRole('heading', { name: /^Línea de base/, level: 2 }).waitFor();
  });

  test('three visits: one makes agreements, one could not be, one tells how each agreement went', async () => {
    const { page } = maria;
    await click(page, 'button', 'Nota de visita');
    await fillDate(page, /^Fecha/, '2026-09-03');
    await mark(page, /^Modalidad/, /^Asistencia personalizada/);
    await addPerson(page, 'Responsable del padrón');
    await fillText(page, /Qué tarea trabajamos/, 'Calcular la meta de un puesto');
    await fillText(page, /Qué hicimos juntos/, 'Calculamos la meta de un puesto con la lista');
    for (const statement of agreements) await addAgreement(page, statement, 'Planeamiento', '2026-10-09');
    await finishNote(page);
    for (const statement of agreements) await inThread(page, statement);

    await click(page, 'button', 'Nota de visita');
    await fillDate(page, /^Fecha/, '2026-09-17');
    await mark(page, /^Esta visita/, 'No se pudo hacer');
    await mark(page, /^¿Por qué no se pudo/, /^Lluvia, río/);
    await mark(page, /^Modalidad/, /^Asistencia personalizada/);
    await finishNote(page);
    await inThread(page, 'no se pudo hacer');

    await click(page, 'button', 'Nota de visita');
    await fillDate(page, /^Fecha/, '2026-10-15');
    await mark(page, /^Modalidad/, /^Reuniones permanentes/);
    await review(page, agreements[0], 'Cumplido');
    const notKept = await review(page, agreements[1], 'No cumplido');
    await fillText(notKept, /^Motivo/, 'El taller se adelantó');
    const moved = await review(page, agreements[2], 'Con nueva fecha');
    await fillDate(moved, /^Nueva fecha/, '2026-12-11');
    await fillText(moved, /^Motivo/, 'Cambió la persona a cargo');
    await addPerson(page, 'Jefatura de planeamiento');
    await fillText(page, /Qué hicimos juntos/, 'El equipo comparó las metas de los seis puestos');
    await fillText(page, /pequeño cambio/, 'La responsable ya no espera la visita');
    await finishNote(page);
    for (const text of ['cumplido', 'no cumplido', /vence el 11 dic/]) await inThread(page, text);
    await page.getByRole('link', { name: agreements[2] }).first().click();
    await page
      .getByText(/9 (de )?oct/)
      .first()
      .waitFor();
    await openFromList(page, planTitle);
  });

  test('small changes stand in the thread, whichever way they go', async () => {
    const { page } = maria;
    await click(page, 'button', 'Cambio pequeño');
    await fillText(page, '¿Qué cambió?', 'Volvieron a usar la cifra del año pasado en un puesto');
    await page.getByRole('button', { name: 'Agregar más' }).click();
    await page.getByRole('radio', { name: 'Retrocede' }).click();
    await click(page, 'button', 'Guardar cambio');
    await arriveAt(page, planTitle);
    await inThread(page, /Volvieron a usar la cifra/);
    await inThread(page, 'La responsable ya no espera la visita');
  });

  test('the closing gathers them, both sides learn, and an accompaniment follows', async () => {
    const { page } = maria;
    await click(page, 'link', 'Cerrar la asistencia');
    await page.getByText('1 de 2 en el cierre').waitFor();
    await fillText(page, /Conversado con/, 'Gerencia y jefatura de planeamiento');
    await page
      .getByRole('radio', { name: /^En parte/ })
      .first()
      .click();
    await fillText(page, /Qué se ve hoy/, 'Cuatro de seis puestos tienen su propia meta');
    await mark(page, /^Siguiente paso/, 'Continuar con acompañamiento');
    await click(page, 'button', 'Pasar la tableta a la institución');
    await sealAnswer(page, 'Ahora responden ustedes', 'Que la meta es nuestra');
    await click(page, 'button', 'Terminar el cierre');
    const stopped = page.getByRole('dialog');
    await stopped.getByText('Falta que quien asiste diga qué aprendió.').waitFor();
    expect(await stopped.getByText('Falta preguntar a la institución').count()).toBe(0);
    await stopped.getByRole('button', { name: /Completar/ }).click();
    await click(page, 'button', 'Responder');
    await sealAnswer(page, 'Ahora responde quien asiste', 'A practicar con dos personas');
    await click(page, 'button', 'Terminar el cierre');
    await stopped.getByText('Las dos respuestas están en sobre cerrado: falta abrirlas juntas.').waitFor();
    await stopped.getByRole('button', { name: /Dejar/ }).click();
    await arriveAt(page, planTitle);
    await expectSealed(page);

    await click(page, 'link', 'Seguir con el cierre');
    await page.getByText('ya respondió, en sobre cerrado').first().waitFor();
    await click(page, 'button', 'Responder de nuevo');
    const again = page.getByRole('dialog', { name: 'Ahora responden ustedes' });
    expect(await again.getByRole('textbox', { name: /Qué aprendí/ }).inputValue()).toBe('');
    await again.getByRole('button', { name: 'Devolver la tableta' }).click();
    await click(page, 'button', 'Abrir las dos');
    const opened = page.getByRole('textbox', { name: /Qué aprendí/ });
    await expect
      .poll(async () => [await opened.first().inputValue(), await opened.last().inputValue()])
      .toEqual(['Que la meta es nuestra', 'A practicar con dos personas']);
    await click(page, 'button', 'Terminar el cierre');
    await page.getByRole('heading', { name: 'Asistencia cerrada' }).waitFor();
    await click(page, 'link', 'Abrir el acompañamiento');
    await fillText(page, /Qué capacidad se seguirá/, capacity);
    await fillText(page, /Persona o grupo/, 'Responsable del padrón');
    await mark(page, /Cada cuánto toca usarla/, /trimestre|Cada tres meses/i);
    await fillDate(page, /^Inicio/, '2026-10-20');
    await mark(page, /Nivel de uso al empezar/, /^3 ·/);
    await click(page, 'button', 'Guardar la apertura');
    await arriveAt(page, 'Acompañamiento');
  });

  test('use falls back while somebody else takes over, with the handover told', async () => {
    const { page } = maria;
    await page
      .getByRole('group', { name: /sigue a cargo la misma persona/ })
      .getByRole('button', { name: 'No', exact: true })
      .click();
    await fillText(page, /Quién está a cargo ahora/, 'Nueva responsable del padrón');
    await fillText(page, /Quién sigue y cómo fue el traspaso/, 'Quien salió dejó la hoja y una mañana de práctica');
    await fillDate(page, /^Fecha/, '2026-11-20');
    await mark(page, /se usó\?/, 'Algunas veces');
    await page
      .getByRole('radiogroup', { name: /^Respuesta de la persona/ })
      .getByRole('radio', { name: /^2/ })
      .click();
    await click(page, 'button', 'Responder como quien acompaña');
    const companion = page.getByRole('radiogroup', { name: /^Respuesta de quien acompaña/ });
    await companion.getByRole('radio', { name: /^2/ }).click();
    await click(page, 'button', 'Abrir las dos');
    await page
      .getByRole('radiogroup', { name: /Toquen el nivel/ })
      .getByRole('radio', { name: /^2/ })
      .click();
    await fillDate(page, /^Próximo contacto/, '2026-12-18');
    await click(page, 'button', 'Terminar contacto');
    const alerts = page.getByRole('region', { name: 'Para conversar' });
    await alerts.getByText(/De 3 a 2/).waitFor();
    await alerts.getByText(/Quien salió dejó la hoja/).waitFor();
    expect(faultsOf(maria)).toEqual([]);
  });
});

/** What went wrong on a tablet, apart from a server that is away on purpose. */
const faultsOf = (tablet: TestTablet) => tablet.errors.filter((error) => !error.includes('ERR_CONNECTION_REFUSED'));

describe('sent, and seen on a second tablet', () => {
  test('the thread tells the same, from the need to the relapse', async () => {
    await server.start();
    for (const { page } of [maria, elmer]) {
      await page.goto(`${server.origin}/envio`);
      await click(page, 'button', /^Enviar/);
      await page
        .getByText(/^Al día/)
        .first()
        .waitFor();
    }
    const { page } = elmer;
    await openFromList(page, planTitle);
    await page.getByRole('heading', { name: 'Asistencia cerrada' }).waitFor();
    const told = [
      need,
      'no se pudo hacer',
      'Calculamos la meta de un puesto con la lista',
      /Volvieron a usar la cifra/,
      'La responsable ya no espera la visita',
      ...agreements,
      /^Uso acordado: 2/,
    ];
    for (const text of told) await inThread(page, text);
    await page.getByRole('link', { name: capacity }).first().click();
    await page
      .getByRole('region', { name: 'Para conversar' })
      .getByText(/De 3 a 2/)
      .waitFor();
    await openFromList(page, institution);
    await page.getByText('1 de 31 respuestas').waitFor();
    expect([...faultsOf(maria), ...faultsOf(elmer)]).toEqual([]);
  });
});
