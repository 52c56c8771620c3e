import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InvitationRequest } from '#protocol/wire.ts';
import { type ApiPerson, enrolAdministrator, enrolByApi, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import {
  addAgreement,
  addPerson,
  addReviewedDocument,
  createInstitution,
  createPlan,
  rateCriterion,
} from './support/field-work.ts';
import { fillDate, fillText, mark, waitUntilKept } from './support/fill-form.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { pullAllByApi } from './support/pull-by-api.ts';
import { type RunningServer, startServer } from './support/start-server.ts';
import { wakeWorkerWithoutPage } from './support/wake-worker.ts';

const institution = 'Municipalidad Distrital de Vinchos';
const planTitle = 'La meta sale del padrón';
// What the team said under seal and nobody opened: it must be found nowhere.
const sealedWords = 'Falta ver el registro de atenciones de Kusipata';

interface Note {
  modality: RegExp;
  visitedOn: string;
  whatWeDid: string;
  more: (page: Page) => Promise<void>;
}
const notes: Note[] = [
  {
    modality: /^Asistencia personalizada/,
    visitedOn: '2026-11-02',
    whatWeDid: 'Cruzamos juntas el padrón con el HIS por primera vez',
    more: async (page) => {
      await fillText(page, /Qué tarea trabajamos/, 'Cruce del padrón nominal con el HIS');
      await addAgreement(page, 'Homologar el padrón cada primer lunes', 'Responsable del padrón', '2026-12-07');
      await fillText(page, /pequeño cambio/, 'La responsable ya no espera la visita para enviar el reporte.');
    },
  },
  {
    modality: /^Taller/,
    visitedOn: '2026-11-04',
    whatWeDid: 'Costeamos la visita domiciliaria con los precios de la zona',
    more: async (page) => {
      await fillText(page, /^Tema/, 'Programación multianual');
      await fillText(page, /Qué proceso eligió/, 'Costeo por actividad');
      await fillText(page, /Qué salió del taller/, 'Una plantilla de costos por actividad');
    },
  },
  {
    modality: /^Práctica demostrativa/,
    visitedOn: '2026-11-06',
    whatWeDid: 'Practicamos el registro de niñas y niños no encontrados',
    more: async (page) => {
      const section = page.getByRole('region', { name: 'Práctica demostrativa' });
      await section.getByRole('button', { name: /^Agregar más/ }).click();
      await fillText(section, /Qué cambiaron para que funcione aquí/, 'Se usa el cuaderno de la promotora');
    },
  },
  {
    modality: /^Reuniones permanentes/,
    visitedOn: '2026-11-10',
    whatWeDid: 'Revisamos el avance de metas con presupuesto y salud',
    more: async () => {},
  },
  {
    modality: /^Revisión de documentos/,
    visitedOn: '2026-11-12',
    whatWeDid: 'Leímos la programación 2027 y conversamos lo encontrado',
    more: addReviewedDocument,
  },
];

let server: RunningServer;
let maria: TestTablet;
let admin: ApiPerson;
let colleague: ApiPerson;

beforeAll(async () => {
  server = await startServer();
  admin = await enrolAdministrator(server);
  const assistant = (name: string) => ({ name, role: 'assistant' as const, regions: ['05'] });
  colleague = await enrolByApi(
    server.origin,
    await inviteByApi(server.origin, admin, assistant('Elmer Tello')),
    'Elmer Tello',
  );
  maria = await openTablet(server.origin);
  const code = await inviteByApi(server.origin, admin, assistant('María Quispe'));
  await enterWithCode(maria, server.origin, code, 'María Quispe');
  await server.stop();
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
});

describe('a week in a district without internet', () => {
  test('an institution, a plan and a diagnosis of two areas are recorded with the server stopped', async () => {
    const { page } = maria;
    await createInstitution(page, institution, { letters: 'vinch', option: /Huamanga · Ayacucho/ });
    await createPlan(page, {
      title: planTitle,
      areas: [/^B ·/, /^G ·/],
      modalities: [/^Asistencia personalizada/, /^Reuniones permanentes/],
    });
    await page.getByRole('button', { name: 'Diagnóstico', exact: true }).click();
    await page.getByRole('checkbox', { name: /^B ·/ }).click();
    await page.getByRole('checkbox', { name: /^G ·/ }).click();
    await fillText(page, /Quiénes dan la voz/, 'Jefa de planeamiento y responsable del padrón');
    await page.getByRole('checkbox', { name: /Ya conversamos/ }).click();

    await page.getByRole('link', { name: /^Empezar: B1/ }).click();
    await rateCriterion(page, { team: /^2/, assistant: /^3/, agreed: /^2/, text: 'Cuadro de metas 2027' });
    await page.getByRole('link', { name: /^Siguiente: B2/ }).click();
    const apart = 'El equipo cuenta lo pedido; quien asiste, lo que llegó.';
    await rateCriterion(page, { team: /^3/, assistant: /^2/, agreed: 'disagreement', text: apart });
    await page.getByRole('link', { name: /^Siguiente: B3/ }).click();
    await page.getByRole('button', { name: 'Falta evidencia' }).click();
    await fillText(page, /Qué falta ver/, sealedWords);
    await page.getByRole('button', { name: 'Sellar la respuesta' }).click();
    await page.getByRole('heading', { name: 'La respuesta del equipo está sellada' }).waitFor();
    expect(await page.content()).not.toContain(sealedWords);

    await page.getByRole('button', { name: 'Dejarlo para después' }).click();
    await page.getByRole('button', { name: 'Seguir después' }).click();
    await page.getByRole('heading', { level: 1, name: planTitle }).waitFor();
  });

  test('a note of each modality is written, with its agreements and its small change', async () => {
    const { page } = maria;
    for (const note of notes) {
      await page.getByRole('button', { name: 'Nota de visita', exact: true }).click();
      await fillDate(page, /^Fecha/, note.visitedOn);
      await mark(page, /^Modalidad/, note.modality);
      await addPerson(page, 'Responsable del padrón nominal');
      await fillText(page, /Qué hicimos juntos/, note.whatWeDid);
      await note.more(page);
      await page.getByRole('button', { name: 'Terminar nota' }).click();
      await page.getByRole('heading', { level: 1, name: planTitle }).waitFor();
      await page.getByRole('heading', { level: 3, name: note.whatWeDid }).waitFor();
    }
    await page.getByText('Homologar el padrón cada primer lunes').first().waitFor();
  });

  test('a note left half-way comes back to the same field after the browser was killed', async () => {
    await maria.page.getByRole('button', { name: 'Nota de visita', exact: true }).click();
    await mark(maria.page, /^Modalidad/, /^Reuniones permanentes/);
    const words = 'Revisamos la programación de octubre, establecimiento por establecimiento, y';
    await fillText(maria.page, /Qué hicimos juntos/, words);
    await waitUntilKept(maria.page);
    await maria.kill();
    await maria.reopen();

    const { page } = maria;
    await page.goto(server.origin);
    await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
    await page
      .getByRole('link', { name: /^Seguir/ })
      .first()
      .click();
    const field = page.getByRole('textbox', { name: /Qué hicimos juntos/ });
    await expect.poll(() => field.inputValue()).toBe(words);
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
    await page.getByRole('link', { name: new RegExp(planTitle) }).click();
    for (const { whatWeDid } of notes) await page.getByRole('heading', { level: 3, name: whatWeDid }).waitFor();
  });

  test('the worker alone delivers all of it when the server is back', async () => {
    await server.start();
    const before = (await pullAllByApi(server.origin, colleague, ['region:05'])).changes.length;
    expect(before).toBe(0);
    await wakeWorkerWithoutPage(maria.context, server.origin, 'ayni-sync');
    const readNotes = async () => {
      const { changes } = await pullAllByApi(server.origin, colleague, ['region:05']);
      return changes.flatMap(({ items }) => items).flatMap((item) => ('value' in item ? [item.value] : []));
    };
    for (const { whatWeDid } of notes) await expect.poll(readNotes, { timeout: 30_000 }).toContain(whatWeDid);
    expect(maria.context.pages().every((page) => !page.url().startsWith(server.origin))).toBe(true);
  });

  test('a sealed voice is in no answer of the endpoint, and neither are voices that were not shared', async () => {
    const { raw, changes } = await pullAllByApi(server.origin, colleague, ['region:05', 'network']);
    expect(raw).not.toContain(sealedWords);
    const fields = changes.flatMap(({ items }) => items).flatMap((item) => ('field' in item ? [item.field] : []));
    expect(fields).toContain('ratings/B1/agreed');
    expect(fields.filter((field) => /^ratings\/..\/(team|assistant)/.test(field))).toEqual([]);
    expect(fields.filter((field) => field.startsWith('ratings/B3/'))).toEqual([]);
  });

  test('a colleague of the region sees all of it, somebody of another region nothing', async () => {
    const elmer = await openTablet(server.origin, sizes.portrait);
    const carla = await openTablet(server.origin, sizes.phone);
    try {
      const invite = (request: InvitationRequest) => inviteByApi(server.origin, admin, request);
      await enterWithCode(elmer, server.origin, await invite({ person: colleague.id }), 'Elmer Tello');
      await elmer.page.getByRole('link', { name: 'Asistencias', exact: true }).click();
      await elmer.page.getByRole('link', { name: new RegExp(planTitle) }).click();
      for (const { whatWeDid } of notes) {
        await elmer.page.getByRole('heading', { level: 3, name: whatWeDid }).waitFor();
      }
      await elmer.page.getByText('Homologar el padrón cada primer lunes').first().waitFor();
      expect(await elmer.page.content()).not.toContain(sealedWords);

      const other = { name: 'Carla Ríos', role: 'assistant' as const, regions: ['21'] };
      await enterWithCode(carla, server.origin, await invite(other), 'Carla Ríos');
      await carla.page.getByText(/^Al día/).waitFor();
      await carla.page.getByRole('link', { name: 'Asistencias', exact: true }).click();
      await carla.page.getByRole('heading', { level: 1, name: 'Asistencias' }).waitFor();
      expect(await carla.page.content()).not.toContain('Vinchos');
    } finally {
      await elmer.remove();
      await carla.remove();
    }
  });
});
