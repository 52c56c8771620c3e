import { afterAll, beforeAll, expect, test } from 'vitest';
import { closingOf } from '#domain/closing.ts';
import { type ApiPerson, enrolAdministrator, enrolByApi, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { fillText, waitUntilKept } from './support/fill-form.ts';
import { openTablet, type TestTablet } from './support/open-tablet.ts';
import { pullAllByApi } from './support/pull-by-api.ts';
import { makeRecordId, pushByApi } from './support/push-by-api.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const [institution, plan, visit, newer] = [makeRecordId(), makeRecordId(), makeRecordId(), makeRecordId()];
const [accompaniment, contact, assessment] = [makeRecordId(), makeRecordId(), makeRecordId()];
const closing = closingOf(plan);
let server: RunningServer;
let maria: TestTablet;
let elmer: ApiPerson;

beforeAll(async () => {
  server = await startServer();
  const admin = await enrolAdministrator(server);
  const assistant = (who: string) => ({ name: who, role: 'assistant' as const, regions: ['05'] });
  elmer = await enrolByApi(
    server.origin,
    await inviteByApi(server.origin, admin, assistant('Elmer Tello')),
    'Elmer Tello',
  );
  const kept = (instrument: string) => ({ instrument, completion: 'finished' });
  await pushByApi(server.origin, elmer, 'region:05', [
    {
      kind: 'institution',
      record: institution,
      values: { name: 'Red de Salud Huamanga', district: '050101', ...kept('institution@1') },
    },
    {
      kind: 'plan',
      record: plan,
      values: { title: 'Metas con padrón', institution, status: 'running', startsOn: '2026-03-01', ...kept('plan@1') },
    },
    {
      kind: 'visit',
      record: visit,
      values: {
        institution,
        plan,
        visitedOn: '2026-10-02',
        status: 'held',
        whatWeDid: 'Cruzamos el padrón con el HIS',
        ...kept('visit@1'),
      },
    },
    {
      kind: 'visit',
      record: newer,
      values: {
        institution,
        plan,
        visitedOn: '2026-10-05',
        status: 'held',
        whatWeDid: 'Nota de un formulario del futuro',
        riverLevel: 'crecido',
        ...kept('visit@7'),
      },
    },
    {
      kind: 'accompaniment',
      record: accompaniment,
      values: { institution, capacity: 'Sacar la meta del padrón', startsOn: '2026-09-01', ...kept('accompaniment@1') },
    },
    {
      kind: 'check-in',
      record: contact,
      values: {
        institution,
        accompaniment,
        contactOn: '2026-10-01',
        useFrequency: 'sometimes',
        example: 'La sacó para octubre',
        ...kept('check-in@1'),
      },
    },
    {
      kind: 'assessment',
      record: assessment,
      values: { institution, plan, assessedOn: '2026-10-01', areas: ['B'], ...kept('assessment@1') },
    },
    {
      kind: 'closing',
      record: closing,
      values: { institution, plan, closedOn: '2026-10-20', talkedWith: 'Gerencia', ...kept('closing@1') },
    },
  ]);
  maria = await openTablet(server.origin);
  const code = await inviteByApi(server.origin, admin, assistant('María Quispe'));
  await enterWithCode(maria, server.origin, code, 'María Quispe');
  await maria.page.getByText(/^Al día/).waitFor();
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
});

const openPlan = async () => {
  await maria.page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await maria.page.getByRole('link', { name: 'Metas con padrón' }).click();
  await maria.page.getByRole('heading', { level: 1, name: 'Metas con padrón' }).waitFor();
};

test('deleting what a colleague wrote asks first, and one tap takes it back', async () => {
  const { page } = maria;
  await openPlan();
  await page.getByRole('link', { name: 'Cruzamos el padrón con el HIS' }).click();
  await fillText(page, /Qué hicimos juntos/, 'Cruzamos el padrón con el HIS y con el SIS');
  await page.getByRole('button', { name: 'Más acciones' }).click();
  await page.getByRole('button', { name: 'Borrar', exact: true }).click();
  await page.getByText('También escribió aquí: Elmer Tello').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Borrar', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Este registro se borró' }).waitFor();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  const field = page.getByRole('textbox', { name: /Qué hicimos juntos/ });
  await expect.poll(() => field.inputValue()).toBe('Cruzamos el padrón con el HIS y con el SIS');
});

test('who changed what and when is told by its names, folded until somebody asks', async () => {
  const { page } = maria;
  await page.getByText('Quién cambió qué, y cuándo').click();
  const lines = page.locator('.history-lines li');
  await lines.filter({ hasText: 'María Quispe lo recuperó' }).waitFor();
  await lines.filter({ hasText: 'María Quispe lo borró' }).waitFor();
  await lines.filter({ hasText: 'María Quispe cambió: ¿Qué hicimos juntos?' }).waitFor();
  await lines.filter({ hasText: 'Elmer Tello lo anotó' }).waitFor();
});

test('a deleted plan leaves its notes readable, and comes back from «Borrados» for everybody', async () => {
  const { page } = maria;
  await openPlan();
  await page.getByRole('button', { name: 'Más acciones' }).click();
  await page.getByRole('button', { name: 'Borrar', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Borrar', exact: true }).click();
  await page.getByText(/«Metas con padrón» lo borró María Quispe/).waitFor();
  await page.goto(`${server.origin}/visitas/${visit}`);
  await page.getByText('su plan se borró').waitFor();
  const plans = page.getByRole('combobox', { name: /^Plan de asistencia/ });
  await expect.poll(() => plans.inputValue()).toBe('Metas con padrón (se borró)');

  await page.getByRole('link', { name: 'Más', exact: true }).click();
  await page.getByRole('link', { name: /^Borrados/ }).click();
  await page.getByRole('button', { name: 'Recuperar «Metas con padrón»' }).click();
  await page.getByText('No hay nada borrado').waitFor();
  await openPlan();
  await page.getByText(/^Al día/).waitFor();
  const items = (await pullAllByApi(server.origin, elmer, ['region:05'])).changes.flatMap((change) => change.items);
  expect(items.filter((item) => 'op' in item && item.op === 'restore')).toHaveLength(2);
});

test('a diagnosis, an accompaniment, its contact and a closing are deleted where they are read, and come back', async () => {
  const { page } = maria;
  const remove = async (path: string, ...said: (string | RegExp)[]) => {
    await page.goto(server.origin + path);
    await page.getByRole('button', { name: 'Más acciones' }).click();
    await page.getByRole('button', { name: 'Borrar', exact: true }).click();
    const dialog = page.getByRole('dialog');
    for (const words of said) await dialog.getByText(words).waitFor();
    await dialog.getByRole('button', { name: 'Borrar', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Este registro se borró' }).waitFor();
  };
  await remove(`/diagnosticos/${assessment}`, 'También escribió aquí: Elmer Tello.');
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await page.getByRole('heading', { level: 1, name: /Diagnóstico/ }).waitFor();
  await remove(
    `/acompanamientos/${accompaniment}`,
    'El contacto de este acompañamiento se queda en su lugar y se puede leer.',
  );

  await page.goto(`${server.origin}/contactos/${contact}`);
  await page.getByText('El acompañamiento de este contacto se borró.').waitFor();
  const example = page.getByText('La sacó para octubre').or(page.getByRole('textbox', { name: /ejemplo/i }));
  await example.first().waitFor();
  await remove(`/contactos/${contact}`);
  await remove(`/cierres/${closing}`);

  await page.goto(`${server.origin}/borrados`);
  const restore = page.getByRole('button', { name: /^Recuperar/ });
  for (const left of [3, 2, 1]) {
    await expect.poll(() => restore.count()).toBe(left);
    await restore.first().click();
  }
  await page.getByText('No hay nada borrado').waitFor();
  await page.goto(`${server.origin}/cierres/${closing}`);
  await expect.poll(() => page.getByRole('textbox', { name: /^Conversado con/ }).inputValue()).toBe('Gerencia');
});

test('a note of a form that this tablet does not know is read whole, and correcting it loses nothing', async () => {
  const { page } = maria;
  await page.goto(`${server.origin}/visitas/${newer}`);
  await page.getByText('Se llenó con un formulario más nuevo').waitFor();
  await page.getByText('riverLevel').waitFor();
  await page.getByText('crecido').waitFor();
  await fillText(page, /Qué hicimos juntos/, 'Nota del futuro, corregida aquí');
  await waitUntilKept(page);
  await page.getByRole('link', { name: 'Hoy', exact: true }).click();
  await page.getByText(/^Al día/).waitFor();
  await page.goto(`${server.origin}/visitas/${newer}`);
  await page.getByText('crecido').waitFor();
  const field = page.getByRole('textbox', { name: /Qué hicimos juntos/ });
  await expect.poll(() => field.inputValue()).toBe('Nota del futuro, corregida aquí');
  const { changes } = await pullAllByApi(server.origin, elmer, ['region:05']);
  const written = changes.flatMap(({ items }) => items).filter((item) => 'record' in item && item.record === newer);
  expect(written.filter((item) => 'field' in item && item.field === 'instrument')).toHaveLength(1);
});

test('a record that never arrived is not taken for a deleted one', async () => {
  const { page } = maria;
  await page.goto(`${server.origin}/planes/${makeRecordId()}`);
  await page.getByRole('heading', { level: 1, name: 'Todavía no está en esta tableta' }).waitFor();
  expect(await page.getByRole('button', { name: 'Recuperar' }).count()).toBe(0);
  expect(maria.errors).toEqual([]);
});
