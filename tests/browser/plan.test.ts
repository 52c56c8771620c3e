import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiPerson, enrolAdministrator, enrolByApi, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { addPerson } from './support/field-work.ts';
import { fillDate, fillText, mark, pick } from './support/fill-form.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { pullAllByApi } from './support/pull-by-api.ts';
import { makeRecordId, pushByApi } from './support/push-by-api.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const [institution, review, scheduled] = [makeRecordId(), makeRecordId(), makeRecordId()];
const title = 'La meta sale del padrón';
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
      kind: 'assessment',
      record: makeRecordId(),
      values: {
        institution,
        assessedOn: '2026-08-04',
        areas: ['B'],
        'ratings/B1/result': 'agreed',
        'ratings/B1/agreed': 1,
        'ratings/B2/result': 'agreed',
        'ratings/B2/agreed': 4,
        ...kept('assessment@1'),
      },
    },
  ]);
  maria = await openTablet(server.origin);
  const code = await inviteByApi(server.origin, admin, assistant('María Quispe'));
  await enterWithCode(maria, server.origin, code, 'María Quispe');
  await maria.page.getByRole('link', { name: 'Asistencias', exact: true }).click();
  await maria.page.getByText('0 planes · 1 institución').waitFor();
  // From here on the worker answers for everything.
  await maria.page.reload();
  await server.stop();
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
});

let planId = '';

test('the composer says what each modality needs, offers criteria and deadlines, and takes a programme that is not listed', async () => {
  const { page } = maria;
  await page.goto(`${server.origin}/instituciones/${institution}`);
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await fillText(page, /cambio concreto/, 'La meta se calcula con el padrón nominal.');
  await fillText(page, /quedará hecho/, 'Una hoja de cálculo hecha por el equipo.');
  await fillText(page, /Nombre del plan/, title);
  await mark(page, /^Área/, /^B ·/);
  await page.getByText(/En el diagnóstico del 4 ago 2026/).waitFor();
  await page.getByRole('button', { name: /^B1/ }).click();
  expect(await page.getByRole('button', { name: /^B2/ }).count()).toBe(0);
  await page
    .getByRole('button', { name: /Agregar más/ })
    .first()
    .click();
  const programmes = page.getByRole('combobox', { name: 'Programa presupuestal' });
  await programmes.fill('Agua para todas');
  await page.getByRole('option', { name: 'Anotar «Agua para todas» (no está en la lista)' }).click();
  await page.getByText('no está en la lista', { exact: true }).waitFor();

  await mark(page, /^Modalidades/, /^Asistencia personalizada/);
  await page.getByText('Una o dos personas, y tiempo hasta que la práctica sea suya.').waitFor();
  await mark(page, /^Modalidades/, /^Revisión de documentos/);
  await page.getByText('Con dos o tres modalidades').waitFor();
  await fillText(page, /Por qué esas/, 'Una persona calcula y el equipo decide.');
  await fillText(page, /La institución aporta/, 'La responsable, dos tardes');
  await pick(page, /^Plazos del presupuesto/, 'ley de presupuesto', /^Aprobación de la ley/);
  await page.getByRole('button', { name: /^Terminar el .* 30 de noviembre/ }).click();
  await page.getByRole('button', { name: 'Guardar plan' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  planId = page.url().split('/').at(-1) ?? '';
  const details = page.getByRole('region', { name: 'Cómo trabajaremos' });
  await details.getByText('Agua para todas (no está en la lista)').waitFor();
  await details.getByText('La responsable, dos tardes').waitFor();
  await details.getByText(/Aprobación de la ley de presupuesto.* · 30 nov/).waitFor();
});

test('a plan is handed over to somebody this tablet knows, and says from whom', async () => {
  const { page } = maria;
  const card = page.getByRole('region', { name: 'Quién responde por este plan' });
  await card.getByText('María Quispe').waitFor();
  await card.getByRole('button', { name: 'Entregar a otra persona' }).click();
  await page.getByLabel('¿A quién?').selectOption('Elmer Tello');
  await page.getByLabel('Nota para quien recibe').fill('Falta firmar el acta de agosto');
  await page.getByRole('button', { name: 'Entregar', exact: true }).click();
  await card.getByText('María Quispe entregó a Elmer Tello').waitFor();
  await card.getByText('Falta firmar el acta de agosto').waitFor();
});

test('a scheduled visit asks how it went, and brings back steps and recommendations of last time', async () => {
  const { page } = maria;
  await server.start();
  const note = { institution, plan: planId, instrument: 'visit@1', completion: 'finished' };
  await pushByApi(server.origin, elmer, 'region:05', [
    {
      kind: 'visit',
      record: review,
      values: {
        ...note,
        status: 'held',
        visitedOn: '2026-01-10',
        modalities: ['personal', 'document-review'],
        task: 'Cruce del padrón con el HIS',
        'taskSteps/one': { order: 'V' },
        'taskSteps/one/step': 'Bajar el padrón',
        'taskSteps/one/whoDidIt': 4,
        'taskSteps/two': { order: 'X' },
        'taskSteps/two/step': 'Cruzar por DNI',
        'taskSteps/two/whoDidIt': 2,
        'findings/f1': { order: 'V' },
        'findings/f1/finding': 'La meta repite la del año anterior',
        'findings/f1/recommendation': 'Calcularla con el padrón de octubre',
        'findings/f1/decision': 'postponed',
      },
    },
    {
      kind: 'visit',
      record: scheduled,
      values: { ...note, status: 'scheduled', visitedOn: '2026-01-24', modalities: ['personal'] },
    },
  ]);
  await page.getByRole('link', { name: 'Más', exact: true }).click();
  await page.getByRole('link', { name: /^Envío/ }).click();
  await page.getByRole('button', { name: /^Enviar/ }).click();
  await page
    .getByText(/^Al día/)
    .first()
    .waitFor();
  await page.goto(`${server.origin}/visitas/${scheduled}`);
  await page.getByRole('heading', { name: 'Estaba programada para el sábado 24 de enero' }).waitFor();
  await page.getByRole('button', { name: 'Se hizo' }).click();

  await page.getByText('La vez pasada, el 10 ene').waitFor();
  await page.getByText('Bajar el padrón: ya lo hace sin ayuda').waitFor();
  await page.getByText('Cruzar por DNI: lo hicieron entre ambas partes').waitFor();
  await page.getByRole('button', { name: 'Editar: Cruzar por DNI' }).click();
  await page.getByText('La vez pasada: lo hicieron entre ambas partes').waitFor();
  await page.getByRole('radio', { name: /Lo hizo la persona, sin ayuda/ }).click();
  await page.getByText('La persona hizo todos los pasos sin ayuda').waitFor();

  const open = page.getByRole('region', { name: 'Recomendaciones que siguen abiertas' });
  await open.getByRole('radio', { name: 'Se acepta', exact: true }).click();
  await open.getByText('Queda abierta hasta anotar con quién').waitFor();
  await fillText(open, /Conversado con/, 'Jefa de planeamiento');
  await fillText(open, /Quién lo decidió/, 'Jefa de planeamiento');
  await fillText(page, /Qué hicimos juntos/, 'Cruzamos otra vez el padrón');
  await addPerson(page, 'Responsable del padrón');
  await page.getByRole('button', { name: 'Terminar nota' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const decision = async () => {
    const { changes } = await pullAllByApi(server.origin, elmer, ['region:05']);
    const items = changes.flatMap(({ items }) => items).filter((item) => 'record' in item && item.record === review);
    return items.flatMap((item) => ('value' in item && item.field === 'findings/f1/decision' ? [item.value] : []));
  };
  await expect.poll(decision, { timeout: 20_000 }).toContain('accepted');
});

test('the next note begins without the decided recommendation, and shows all of it on a phone', async () => {
  const { page } = maria;
  await page.setViewportSize(sizes.phone);
  await page.getByRole('button', { name: 'Nota de visita', exact: true }).click();
  await page.getByText('No quedaron acuerdos abiertos').waitFor();
  expect(await page.getByText('Recomendaciones que siguen abiertas').count()).toBe(0);
  await fillDate(page, /^Fecha/, '2026-02-07');
  await pick(page, /^Institución/, 'huamanga', /Red de Salud Huamanga/);
  expect(maria.errors.filter((error) => !error.includes('ERR_CONNECTION') && !error.includes('Failed to'))).toEqual([]);
});
