import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

let server: RunningServer;
let coras: TestTablet;
let rosas: TestTablet;

beforeAll(async () => {
  server = await startServer();
  coras = await openTablet(server.origin);
  rosas = await openTablet(server.origin, sizes.phone);
  const admin = await enrolAdministrator(server);
  const cora = { name: 'Cora Condori', role: 'regional-coordinator', regions: ['06', '21'] } as const;
  const code = await inviteByApi(server.origin, admin, { ...cora, regions: [...cora.regions] });
  await enterWithCode(coras, server.origin, code, cora.name);
});
afterAll(async () => {
  await coras?.remove();
  await rosas?.remove();
  await server?.remove();
});

const anyCode = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/;

test('a coordinator prepares a code, and somebody enters with it by camera, once', async () => {
  const { page } = coras;
  await page.getByRole('link', { name: 'Más', exact: true }).click();
  await page.getByRole('link', { name: /Personas y tabletas/ }).click();
  await page.getByLabel(/Nombre y apellido/).fill('Rosa Quispe');
  await page.getByRole('button', { name: 'Preparar código' }).click();
  await page.getByText('Falta elegir al menos una región.').waitFor();
  await page.getByLabel('Cajamarca').check();
  await page.getByRole('button', { name: 'Preparar código' }).click();
  const code = await page.getByText(anyCode).textContent();
  await page.getByRole('img', { name: new RegExp(code!) }).waitFor();

  // What the square holds: the camera opens this address.
  await rosas.page.goto(`${server.origin}/#codigo=${code}`);
  expect(await rosas.page.getByLabel(/Código de invitación/).inputValue()).toBe(code);
  // The address forgets the code: who shares or prints the page does not give it away.
  await rosas.page.waitForURL(`${server.origin}/`);
  await rosas.page.getByLabel(/Tu nombre/).fill('Rosa Quispe');
  await rosas.page.getByRole('button', { name: 'Entrar' }).click();
  await rosas.page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();

  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: 'Rosa Quispe' });
  await row.getByText(/Asistencia técnica · Cajamarca/).waitFor();
  await row.getByText(/1 tableta/).waitFor();
  await row.getByRole('button', { name: /Otra tableta/ }).click();
  const another = await page.getByText(anyCode).textContent();
  expect(another).not.toBe(code);

  const third = await openTablet(server.origin, sizes.phone);
  try {
    await third.page.goto(server.origin);
    // As people type it: lower case, no dashes, one key after the other.
    await third.page.getByLabel(/Código de invitación/).pressSequentially(code!.toLowerCase().replaceAll('-', ''));
    expect(await third.page.getByLabel(/Código de invitación/).inputValue()).toBe(code);
    await third.page.getByLabel(/Tu nombre/).fill('Rosa Quispe');
    await third.page.getByRole('button', { name: 'Entrar' }).click();
    await third.page.getByText(/Ese código ya se usó/).waitFor();
    expect(await third.page.getByLabel(/Tu nombre/).inputValue()).toBe('Rosa Quispe');
  } finally {
    await third.remove();
  }
});

test('an assistant reads who to ask; without a line a coordinator reads that it needs one', async () => {
  await rosas.page.goto(`${server.origin}/personas`);
  await rosas.page.getByText('Esta parte es de la coordinación').waitFor();
  expect(await rosas.page.getByRole('button', { name: 'Preparar código' }).count()).toBe(0);
  await server.stop();
  await coras.page.goto(`${server.origin}/personas`);
  await coras.page
    .getByText(/Esto necesita internet/)
    .first()
    .waitFor();
  await coras.page.getByLabel(/Nombre y apellido/).fill('Pedro Mamani');
  await coras.page.getByLabel('Puno').check();
  await coras.page.getByRole('button', { name: 'Preparar código' }).click();
  await coras.page
    .locator('form')
    .getByText(/Esto necesita internet/)
    .waitFor();
  expect(await coras.page.getByLabel(/Nombre y apellido/).inputValue()).toBe('Pedro Mamani');
});
