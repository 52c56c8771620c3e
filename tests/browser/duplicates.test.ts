import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextOf } from '#domain/context.ts';
import { type ApiPerson, enrolAdministrator, enrolByApi, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution } from './support/field-work.ts';
import { fillText, pick } from './support/fill-form.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { makeRecordId, pushByApi } from './support/push-by-api.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const name = 'Municipalidad Distrital de Vinchos';
const known = makeRecordId();
let server: RunningServer;
let maria: TestTablet;
let admin: ApiPerson;
let elmer: ApiPerson;

beforeAll(async () => {
  server = await startServer();
  admin = await enrolAdministrator(server);
  const assistant = (who: string) => ({ name: who, role: 'assistant' as const, regions: ['05'] });
  elmer = await enrolByApi(
    server.origin,
    await inviteByApi(server.origin, admin, assistant('Elmer Tello')),
    'Elmer Tello',
  );
  const reserved = { instrument: 'institution@1', completion: 'finished' };
  await pushByApi(server.origin, elmer, 'region:05', [
    {
      kind: 'institution',
      record: known,
      values: { name, type: 'district-municipality', district: '050114', careful: false, ...reserved },
    },
    {
      kind: 'plan',
      record: makeRecordId(),
      values: { title: 'Padrón al día', institution: known, status: 'running', startsOn: '2026-03-01' },
    },
    {
      kind: 'context',
      record: contextOf(known),
      values: {
        institution: known,
        instrument: 'context@1',
        completion: 'finished',
        'gettingThere/answer': 'Dos horas en combi',
        'gettingThere/answeredOn': '2026-03-01',
      },
    },
  ]);
  maria = await openTablet(server.origin, sizes.portrait);
  const code = await inviteByApi(server.origin, admin, assistant('María Quispe'));
  await enterWithCode(maria, server.origin, code, 'María Quispe');
  await maria.page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await maria.page.getByText('1 plan · 1 institución').waitFor();
  // From here on the worker answers for everything.
  await maria.page.reload();
  await server.stop();
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
});

const district = { letters: 'vinch', option: /Huamanga · Ayacucho/ };

test('a new institution that looks like one that exists says so, and «Es esta» leads there leaving nothing behind', async () => {
  const { page } = maria;
  await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await page.getByRole('button', { name: 'Institución', exact: true }).click();
  await fillText(page, /^Nombre/, 'Mun. Dist. Vinchos');
  await pick(page, /^Distrito/, district.letters, district.option);
  await page.getByText('Ya hay una que se parece').waitFor();
  await page.getByRole('button', { name: 'Es esta' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await page.getByText('1 plan · 1 institución').waitFor();
  await page.getByRole('link', { name: 'Hoy', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
  expect(await page.getByText('Mun. Dist. Vinchos').count()).toBe(0);
});

test('«Es otra» is remembered, and the two can still be joined and separated with everything of both', async () => {
  const { page } = maria;
  await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await page.getByRole('button', { name: 'Institución', exact: true }).click();
  await fillText(page, /^Nombre/, 'Mun. Dist. Vinchos');
  await pick(page, /^Distrito/, district.letters, district.option);
  await page.getByRole('button', { name: 'Es otra' }).click();
  await expect.poll(() => page.getByText('Ya hay una que se parece').count()).toBe(0);
  await pick(page, /^Tipo/, 'distrital', /Municipalidad distrital/);
  await page.getByRole('button', { name: 'Guardar institución' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mun. Dist. Vinchos' }).waitFor();

  await page.getByRole('button', { name: 'Más acciones' }).click();
  await page.getByRole('button', { name: 'Es la misma que otra…' }).click();
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByText('Ya se muestran como una sola.').waitFor();
  await page.getByText(`Se vio que es la misma que «${name}»`).waitFor();
  await page.getByRole('link', { name: 'Padrón al día' }).waitFor();
  // What was known of the place is read under both names, and says where it was written.
  await page.getByRole('link', { name: 'Ver el contexto' }).click();
  await page.getByText(`Reúne también lo anotado como «${name}».`).waitFor();
  await page.getByText('Dos horas en combi').waitFor();
  await page.getByText(`respondido el 1 mar 2026 · anotado como «${name}»`).waitFor();
  await page.getByRole('button', { name: /^Sigue igual hoy/ }).click();
  await page.getByText('Anotado: sigue igual hoy.').waitFor();
  await expect.poll(() => page.getByText('respondido el 1 mar 2026').count()).toBe(0);

  await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await page.getByText('1 plan · 1 institución').waitFor();
  await page.getByRole('link', { name }).first().click();
  await page.getByText('También reúne lo anotado como «Mun. Dist. Vinchos».').waitFor();
  await page.getByRole('button', { name: 'Separar' }).click();
  await page.getByText('Quedaron separadas otra vez.').waitFor();
  await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await page.getByText('1 plan · 2 instituciones').waitFor();
});

test('another institution of the same district with another name is not taken for it', async () => {
  const { page } = maria;
  await createInstitution(page, 'UGEL Vinchos', district);
  expect(await page.getByText('se parece').count()).toBe(0);
  expect(maria.errors.filter((error) => !error.includes('ERR_CONNECTION') && !error.includes('Failed to'))).toEqual([]);
});
