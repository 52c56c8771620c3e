import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiPerson, enrolByApi, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution } from './support/field-work.ts';
import { findSeriousFaults } from './support/find-serious-faults.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { pullAllByApi } from './support/pull-by-api.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const codeShape = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;
const farInstitution = 'Municipalidad Distrital de Acora';

let server: RunningServer;
let ana: TestTablet;
let rosa: TestTablet;
let elmer: TestTablet;

beforeAll(async () => {
  server = await startServer();
  [ana, rosa, elmer] = [
    await openTablet(server.origin),
    await openTablet(server.origin, sizes.portrait),
    await openTablet(server.origin, sizes.phone),
  ];
});
afterAll(async () => {
  await ana?.remove();
  await rosa?.remove();
  await elmer?.remove();
  await server?.remove();
});

async function openPeople({ page }: TestTablet): Promise<Page> {
  await page.goto(`${server.origin}/personas`);
  await page.getByRole('heading', { level: 1, name: 'Personas y tabletas' }).waitFor();
  return page;
}

/** Asks for a code on Personas; resolves with the code that stands on the screen. */
async function invite(tablet: TestTablet, name: string, role: RegExp, regions: string[]): Promise<string> {
  const page = await openPeople(tablet);
  const form = page.getByRole('form', { name: 'Invitar a alguien' });
  await form.getByRole('textbox', { name: /Nombre y apellido/ }).fill(name);
  await form.getByRole('radio', { name: role }).check();
  for (const region of regions) {
    const box = form.getByRole('checkbox', { name: region });
    if (!(await box.isChecked())) await box.check();
  }
  await form.getByRole('button', { name: 'Preparar código' }).click();
  return readCode(page, name);
}

async function readCode(page: Page, name: string): Promise<string> {
  const card = page.getByRole('region', { name: `Código para ${name}` });
  const code = (await card.getByText(codeShape).textContent()) ?? '';
  expect(code).toMatch(codeShape);
  return code;
}

async function send({ page }: TestTablet): Promise<void> {
  await page.goto(`${server.origin}/envio`);
  await page.getByRole('button', { name: 'Enviar ahora' }).click();
  await page.getByText(/^(Listo|No había nada)/).waitFor();
}

describe('people of the network', () => {
  test('the code that the server printed makes the first administrator, and is printed no more', async () => {
    await enterWithCode(ana, server.origin, server.firstCode ?? '', 'Ana Administradora');
    const page = await openPeople(ana);
    const own = page.getByRole('listitem').filter({ hasText: 'Ana Administradora' });
    await own.getByText('Administración', { exact: false }).first().waitFor();
    await server.stop();
    await server.start();
    expect(server.firstCode).toBeUndefined();
  });

  test('she invites a coordinator, who enters on her own tablet with the square of the screen', async () => {
    const code = await invite(ana, 'Rosa Coordinadora', /Coordinación regional/, ['Ayacucho', 'Puno']);
    const square = ana.page.getByRole('img', { name: new RegExp(code) });
    const address = `${server.origin}/#codigo=${code}`;
    const { data } = encode(address, { ecc: 'M', border: 4 });
    const drawn = (await square.locator('path').getAttribute('d')) ?? '';
    expect(drawn.match(/h1v1h-1z/g)).toHaveLength(data.flat().filter(Boolean).length);
    expect(drawn).toBe(
      data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join(''),
    );

    const { page } = rosa;
    await page.goto(address);
    expect(await page.getByLabel(/Código de invitación/).inputValue()).toBe(code);
    await page.getByLabel(/Tu nombre/).fill('Rosa Coordinadora');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
    expect(page.url()).not.toContain(code);
  });

  test('the coordinator invites an assistant of her regions and of no other', async () => {
    const page = await openPeople(rosa);
    const form = page.getByRole('form', { name: 'Invitar a alguien' });
    expect(await form.getByRole('checkbox').count()).toBe(2);
    expect(await form.getByRole('radio', { name: /Administración/ }).count()).toBe(0);
    const code = await invite(rosa, 'Elmer Tello', /Asistencia técnica/, ['Ayacucho']);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Elmer Tello' })
      .getByText(/todavía sin tableta/)
      .waitFor();
    await enterWithCode(elmer, server.origin, code, 'Elmer');
  });

  test('an assistant is told whom to talk to, and sees no invitations', async () => {
    const page = await openPeople(elmer);
    await page.getByText('Esta parte es de la coordinación').waitFor();
    expect(await page.getByRole('form').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('somebody known enters on a second tablet and is the same person', async () => {
    const page = await openPeople(rosa);
    const row = page.getByRole('listitem').filter({ hasText: 'Elmer Tello' });
    await row.getByText(/1 tableta ·/).waitFor();
    await row.getByRole('button', { name: /Otra tableta/ }).click();
    const code = await readCode(page, 'Elmer Tello');
    const second = await enrolByApi(server.origin, code, 'Elmer');
    expect(second.name).toBe('Elmer Tello');
    await openPeople(rosa);
    await row.getByText(/2 tabletas ·/).waitFor();
  });
});

describe('work that the server set aside', () => {
  let reader: ApiPerson;
  const namesIn = async (stream: string) => {
    const { changes } = await pullAllByApi(server.origin, reader, [stream]);
    return changes.flatMap(({ items }) => items).flatMap((item) => ('value' in item ? [item.value] : []));
  };

  beforeAll(async () => {
    const code = await invite(rosa, 'Carla Ríos', /Asistencia técnica/, ['Puno']);
    reader = await enrolByApi(server.origin, code, 'Carla Ríos');
  });

  test('waits for the coordinator, whole, and is in nobody else’s region meanwhile', async () => {
    await elmer.page.goto(server.origin);
    await createInstitution(elmer.page, farInstitution, { letters: 'acora', option: /Puno · Puno/ });
    await send(elmer);
    await elmer.page.getByText('Es de una región que no está entre las tuyas.').waitFor();
    expect(await namesIn('region:21')).not.toContain(farInstitution);

    const page = await openPeople(rosa);
    const review = page.getByRole('region', { name: /Por decidir/ }).getByRole('listitem');
    await review.getByText(/Elmer Tello · llegó/).waitFor();
    await review.getByText('Escribió en una región que no está entre las suyas.').waitFor();
    await review.getByText('Ver lo que dice').click();
    await review.getByText(farInstitution).waitFor();
  });

  test('goes to the region once she accepts it, and its author is told', async () => {
    const page = await openPeople(rosa);
    await page.getByRole('button', { name: 'Aceptar y guardar' }).click();
    await page.getByText('Aceptado: ya está guardado con lo demás.').waitFor();
    await page.getByText('Nada espera tu decisión.').waitFor();
    expect(await namesIn('region:21')).toContain(farInstitution);

    await send(elmer);
    await elmer.page
      .getByRole('region', { name: 'Enviado' })
      .getByText(/tu coordinación lo aceptó/)
      .waitFor();
    expect(await elmer.page.getByRole('region', { name: /^Apartado/ }).count()).toBe(0);
    await send(rosa);
    await rosa.page.getByRole('link', { name: 'Asistencias', exact: true }).click();
    await rosa.page.getByRole('link', { name: new RegExp(farInstitution) }).waitFor();
  });

  test('goes back with a note when she returns it', async () => {
    await elmer.page.goto(server.origin);
    await createInstitution(elmer.page, 'Institución de prueba', { letters: 'acora', option: /Puno · Puno/ });
    await send(elmer);
    const page = await openPeople(rosa);
    await page.getByRole('button', { name: 'Devolver con una nota' }).click();
    await page.getByRole('textbox', { name: /Nota para quien lo escribió/ }).fill('Falta decir de qué comunidad es.');
    await page.getByRole('button', { name: 'Devolver', exact: true }).click();
    await page.getByText('Devuelto con tu nota.').waitFor();
    expect(await namesIn('region:21')).not.toContain('Institución de prueba');
    await send(elmer);
    await elmer.page.getByText(/Nota: «Falta decir de qué comunidad es\.»/).waitFor();
  });

  test('is folded away, and counted no more, once its author says that it is resolved', async () => {
    const { page } = elmer;
    await page.getByRole('link', { name: /^1 por corregir/ }).waitFor();
    await page.getByRole('button', { name: 'Ya está resuelto' }).click();
    await page.getByText('Queda como resuelto.').waitFor();
    await expect.poll(() => page.getByRole('link', { name: /por corregir/ }).count()).toBe(0);
    await page.getByText('1 cambio ya resuelto').click();
    await page.getByText(/^Dado por resuelto el .* ya no hay nada que hacer\.$/).waitFor();
    await page.getByRole('button', { name: 'Volver a ponerlo por corregir' }).click();
    await page.getByRole('link', { name: /^1 por corregir/ }).waitFor();
    await page.getByRole('button', { name: 'Enviar otra vez' }).waitFor();
  });
});

describe('something that broke on a tablet', () => {
  const canary = 'Palabras que alguien escribió';

  test('is told on Envío after a restart, without a word of what was written, and can be forgotten', async () => {
    const uncaught = (message: string) => {
      setTimeout(() => {
        throw new RangeError(message);
      });
      void Promise.reject(new TypeError(message));
    };
    await elmer.page.goto(`${server.origin}/asistencias`);
    await elmer.page.getByRole('heading', { level: 1, name: 'Asistencias' }).waitFor();
    await elmer.page.evaluate(uncaught, canary);
    const notes = () => elmer.page.evaluate(readCrashes);
    await expect.poll(notes).toHaveLength(2);
    expect(JSON.stringify(await notes())).not.toContain('Palabras');
    await elmer.shut();
    await elmer.reopen();
    const { page } = elmer;
    await page.goto(`${server.origin}/envio`);
    await page.getByText('Fallas de la app en esta tableta (2)').click();
    await page.getByRole('heading', { name: 'RangeError' }).waitFor();
    await page
      .getByText(/· \/asistencias ·/)
      .first()
      .waitFor();
    expect(await findSeriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Olvidar' }).click();
    await page.getByText('Se olvidaron las fallas anotadas.').waitFor();
    expect(await notes()).toEqual([]);
  });
});

/** What the tablet keeps of crashes, read past the app. */
function readCrashes(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ayni');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const row = opening.result.transaction('meta').objectStore('meta').get('crashes');
      row.onsuccess = () => {
        opening.result.close();
        resolve(row.result?.value ?? []);
      };
    };
  });
}

test('somebody else’s tablet cannot make codes by asking the endpoint itself', async () => {
  const code = await invite(rosa, 'Nelly Poma', /Asistencia técnica/, ['Ayacucho']);
  const nelly = await enrolByApi(server.origin, code, 'Nelly Poma');
  const more = { name: 'Otra', role: 'assistant' as const, regions: ['05'] };
  await expect(inviteByApi(server.origin, nelly, more)).rejects.toThrow(/403/);
});
