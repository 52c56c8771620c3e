import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution, createPlan } from './support/field-work.ts';
import { fillText } from './support/fill-form.ts';
import { openTablet, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const planTitle = 'Agua segura en Kusipata';
const marias = 'La junta cobra la cuota familiar y compra el cloro cada mes.';
const elmers = 'La junta anota el cloro residual y lo muestra en la asamblea.';
const joined = `${marias} ${elmers}`;

let server: RunningServer;
let maria: TestTablet;
let elmer: TestTablet;

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
  await createInstitution(maria.page, 'JASS Kusipata', { letters: 'vinch', option: /Huamanga · Ayacucho/ });
  await createPlan(maria.page, { title: planTitle, areas: [/^C ·/], modalities: [/^Asistencia/, /^Taller/] });
  await sendNow(maria);
  await sendNow(elmer);
});
afterAll(async () => {
  await maria?.remove();
  await elmer?.remove();
  await server?.remove();
});

async function sendNow({ page }: TestTablet): Promise<void> {
  await page.goto(`${server.origin}/envio`);
  await page.getByRole('button', { name: 'Enviar ahora' }).click();
  await page
    .getByText(/^Al día/)
    .first()
    .waitFor();
}

async function openPlanForm({ page }: TestTablet): Promise<void> {
  await page.goto(`${server.origin}/asistencias`);
  await page.getByRole('link', { name: new RegExp(planTitle) }).click();
  await page.getByRole('link', { name: 'Editar plan' }).click();
}

async function writeOffline(tablet: TestTablet, field: RegExp, text: string): Promise<void> {
  await openPlanForm(tablet);
  await fillText(tablet.page, field, text);
  await tablet.page.getByRole('button', { name: 'Guardar plan' }).click();
  await tablet.page.getByRole('heading', { level: 1 }).waitFor();
  await tablet.page
    .getByText(/por enviar/)
    .first()
    .waitFor();
}

describe('two people write the same text without seeing each other', () => {
  test('both texts are shown to both until somebody joins them', async () => {
    await server.stop();
    await writeOffline(maria, /cambio concreto/, marias);
    await writeOffline(elmer, /cambio concreto/, elmers);
    await server.start();
    await sendNow(maria);
    await sendNow(elmer);
    await sendNow(maria);

    for (const { page } of [maria, elmer]) {
      await page.goto(`${server.origin}/envio`);
      const section = page.getByRole('region', { name: /Dos versiones/ });
      await section.getByText(marias).first().waitFor();
      await section.getByText(elmers).first().waitFor();
    }
  });

  test('what one of them joins is the only text for both', async () => {
    const { page } = elmer;
    await page.getByRole('button', { name: /^Juntar/ }).click();
    await page.getByLabel('Texto que queda').fill(joined);
    await page.getByRole('button', { name: 'Guardar este texto' }).click();
    await page.getByText(elmers, { exact: true }).waitFor({ state: 'detached' });
    await sendNow(elmer);
    await sendNow(maria);
    for (const tablet of [maria, elmer]) {
      await tablet.page.goto(`${server.origin}/envio`);
      await tablet.page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => tablet.page.getByText(marias, { exact: true }).count()).toBe(0);
      await openPlanForm(tablet);
      const field = tablet.page.getByRole('textbox', { name: /cambio concreto/ });
      await expect.poll(() => field.inputValue()).toBe(joined);
    }
  });

  test('different fields of one record merge without a question', async () => {
    await server.stop();
    await writeOffline(maria, /quedará hecho/, 'Un cuaderno de cloro residual al día');
    await writeOffline(elmer, /Por qué esas/, 'La práctica se aprende con las manos');
    await server.start();
    await sendNow(maria);
    await sendNow(elmer);
    await sendNow(maria);
    for (const tablet of [maria, elmer]) {
      await openPlanForm(tablet);
      const product = tablet.page.getByRole('textbox', { name: /quedará hecho/ });
      await expect.poll(() => product.inputValue()).toBe('Un cuaderno de cloro residual al día');
      const why = tablet.page.getByRole('textbox', { name: /Por qué esas/ });
      await expect.poll(() => why.inputValue()).toBe('La práctica se aprende con las manos');
      await tablet.page.goto(`${server.origin}/envio`);
      await tablet.page.getByRole('heading', { level: 1 }).waitFor();
      expect(
        await tablet.page
          .getByRole('region', { name: /Dos versiones/ })
          .getByText('La práctica se aprende')
          .count(),
      ).toBe(0);
    }
  });
});
