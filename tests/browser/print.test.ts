import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextOf } from '#domain/context.ts';
import { instrumentById, releasedInstruments } from '#domain/instruments/instrument-by-id.ts';
import { type ApiPerson, enrolAdministrator, enrolByApi, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { fillDate, fillText } from './support/fill-form.ts';
import { findSeriousFaults } from './support/find-serious-faults.ts';
import { paintJpeg } from './support/make-picture.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { layOut, printPage } from './support/print-pages.ts';
import { pullAllByApi } from './support/pull-by-api.ts';
import { type PushedRecord, pushRecords } from './support/push-records.ts';
import { nameOfFile, putOnShelf } from './support/put-on-shelf.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

const region = '05';
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(Date.now());
const later = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
const ids = Object.fromEntries(
  [
    ...['open', 'careful', 'plan', 'visit', 'carefulVisit', 'soon', 'late', 'ofCareful', 'assessment', 'shared'],
    ...['accompaniment', 'checkIn', 'closing', 'change', 'carefulChange', 'demand', 'carefulDemand'],
  ].map((name, i) => [name, `${'AAAAAAAAAAAAAAAAAAAA'}${String.fromCharCode(65 + i)}A`]),
) as Record<string, string>;
const named = { order: 'a' };

const fileAway = { sha256: 'F'.repeat(43), type: 'image/jpeg', bytes: 90_000, caption: 'El padrón en la pared' };
const voiceNote = { sha256: 'V'.repeat(43), type: 'audio/webm', bytes: 90_000, seconds: 40 };
const signature = [{ path: 'M40 120L60 60 80 150 100 50' }];

/** What must never reach paper, written by a colleague whose tablet did not know better. */
const canary = 'CANARIO';
const records: PushedRecord[] = [
  { kind: 'institution', record: ids.open!, values: { name: 'Municipalidad de Vinchos', district: '050114' } },
  {
    kind: 'institution',
    record: ids.careful!,
    values: { name: 'Comunidad Río Callado', district: '050114', careful: true },
  },
  {
    kind: 'plan',
    record: ids.plan!,
    values: { title: 'La meta sale del padrón', institution: ids.open!, status: 'running' },
  },
  { kind: 'plan', record: ids.shared!, values: { title: 'Llegar a la última comunidad', institution: ids.open! } },
  {
    kind: 'visit',
    record: ids.visit!,
    values: {
      institution: ids.open!,
      plan: ids.plan!,
      instrument: 'visit@1',
      status: 'held',
      visitedOn: today,
      modalities: ['personal'],
      whatWeDid: 'Cruzamos juntas el padrón con el HIS',
      'participants/k1': named,
      'participants/k1/position': 'Responsable del padrón',
      'participants/k1/nameAccepted': true,
      'participants/k1/name': 'Rosa Huamán',
      'participants/k2': { order: 'b' },
      'participants/k2/position': 'Jefe de estadística',
      'participants/k2/nameAccepted': false,
      'participants/k2/name': `${canary} sin permiso`,
      'participants/k2/organisation': `${canary} puesto que lo nombra`,
      'previousAgreements/x/status': 'kept',
      files: [fileAway, voiceNote],
      'attestation/k1': named,
      'attestation/k1/position': 'Responsable del padrón',
      'attestation/k1/signature': signature,
    },
  },
  {
    kind: 'visit',
    record: ids.carefulVisit!,
    values: {
      institution: ids.careful!,
      instrument: 'visit@1',
      status: 'scheduled',
      visitedOn: later(2),
      modalities: ['personal'],
      purpose: 'Conocer el sistema de agua',
      place: `${canary} lugar`,
      settlement: `${canary} comunidad`,
      'participants/k1': named,
      'participants/k1/position': `Apu ${canary} Pérez`,
      'participants/k1/nameAccepted': true,
      'participants/k1/name': `${canary} nombre`,
      files: [{ ...fileAway, caption: `${canary} foto` }],
      'attestation/k1': named,
      'attestation/k1/name': `${canary} firma`,
      'attestation/k1/signature': signature,
    },
  },
  {
    kind: 'accompaniment',
    record: ids.accompaniment!,
    values: {
      institution: ids.open!,
      plan: ids.plan!,
      capacity: 'Comparar lo programado con lo atendido',
      startsOn: later(-30),
      initialUse: 1,
    },
  },
  {
    kind: 'check-in',
    record: ids.checkIn!,
    values: {
      institution: ids.open!,
      accompaniment: ids.accompaniment!,
      contactOn: later(-10),
      declaredUse: 5,
      observedUse: 2,
      useOpened: true,
      agreedUse: 3,
      evidence: 'Dos cuadros con fecha',
    },
  },
  {
    kind: 'closing',
    record: ids.closing!,
    values: {
      institution: ids.open!,
      plan: ids.plan!,
      closedOn: today,
      whatIsSeen: 'Los cuadernos llegan antes que las clases',
      learnedOpened: false,
      'learned/institution': `${canary} sobre`,
    },
  },
  {
    kind: 'context',
    record: contextOf(ids.open!),
    values: {
      'livelihoods/answer': 'De la chacra',
      'livelihoods/answeredOn': '2026-03-12',
      'livelihoods/source': 'Asamblea',
      'conflicts/answer': 'yes',
      'conflicts/note': `${canary} reservado`,
    },
  },
  ...[
    { record: ids.change!, institution: ids.open!, noticedBy: 'Jefatura de estadística' },
    { record: ids.carefulChange!, institution: ids.careful!, noticedBy: `${canary} Pérez` },
  ].map(({ record, ...values }) => ({
    kind: 'change',
    record,
    values: { ...values, what: 'Ya no espera la cifra de arriba', noticedOn: today },
  })),
  ...[
    { record: ids.demand!, institution: ids.open!, inTheirWords: 'Queremos sacar la meta de nuestra lista' },
    { record: ids.carefulDemand!, institution: ids.careful!, inTheirWords: `${canary} palabras` },
  ].map(({ record, ...values }) => ({ kind: 'demand', record, values: { ...values, heardOn: today } })),
  ...[
    { record: ids.soon!, statement: 'Homologar el padrón', responsible: 'Responsable del padrón', dueOn: later(5) },
    { record: ids.late!, statement: 'Cerrar las metas', responsible: 'Jefatura de planeamiento', dueOn: later(-9) },
  ].map(({ record, ...values }) => ({
    kind: 'agreement',
    record,
    values: {
      ...values,
      institution: ids.open!,
      plan: ids.plan!,
      visit: ids.visit!,
      agreedOn: today,
      status: 'in-progress',
      instrument: 'agreement@1',
      completion: 'finished',
    },
  })),
  {
    kind: 'agreement',
    record: ids.ofCareful!,
    values: {
      statement: 'Traer el cloro',
      responsible: `Operador de la JASS, ${canary} Pérez`,
      dueOn: later(3),
      institution: ids.careful!,
      plan: ids.shared!,
      status: 'in-progress',
    },
  },
  {
    kind: 'assessment',
    record: ids.assessment!,
    values: {
      institution: ids.open!,
      plan: ids.plan!,
      assessedOn: today,
      moment: 'baseline',
      areas: ['B'],
      sharing: 'agreed',
      'ratings/B1/team': 'missing-evidence',
      'ratings/B1/teamNote': `${canary} voz`,
      'ratings/B1/opened': true,
      'ratings/B1/result': 'agreed',
      'ratings/B1/agreed': 2,
      'ratings/B2/result': 'disagreement',
      'ratings/B2/disagreement': 'El equipo cuenta lo pedido; quien asiste, lo que llegó.',
      'ratings/B3/team': 4,
      'ratings/B3/teamNote': `${canary} sellado`,
    },
  },
];

let server: RunningServer;
let maria: TestTablet;
let admin: ApiPerson;
let elmer: ApiPerson;
let photo: Buffer;

beforeAll(async () => {
  server = await startServer();
  admin = await enrolAdministrator(server);
  const invite = (name: string) => inviteByApi(server.origin, admin, { name, role: 'assistant', regions: [region] });
  elmer = await enrolByApi(server.origin, await invite('Elmer Tello'), 'Elmer Tello');
  maria = await openTablet(server.origin);
  await maria.page.goto(server.origin);
  photo = await paintJpeg(maria.page, 1600, 1200);
  const file = { sha256: nameOfFile(photo), type: 'image/jpeg', bytes: photo.length, caption: 'El cuadro de metas' };
  await pushRecords(server.origin, elmer, region, [
    ...records,
    { kind: 'visit', record: ids.visit!, values: { 'paperRecord/photo': [file] } },
  ]);
  await maria.context.addInitScript(() => {
    // Nobody answers the browser's own dialog here; that it was asked for is what counts.
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await enterWithCode(maria, server.origin, await invite('María Quispe'), 'María Quispe');
  await maria.page.getByText(/^Al día/).waitFor();
  await maria.page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') {
      await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
    }
  });
  await server.stop();
});
afterAll(async () => {
  await maria?.remove();
  await server?.remove();
});

async function openSheet(path: string) {
  const { page } = maria;
  await page.goto(server.origin + path);
  await page.locator('.sheet').waitFor();
  return page;
}

describe('sheets, without internet', () => {
  test('the record of a visit says what was done, with the name of who accepted it and nobody else', async () => {
    const page = await openSheet(`/imprimir/visita/${ids.visit}`);
    const { sheets, text, tooWide } = await printPage(page);
    expect(sheets).toBe(1);
    expect(tooWide).toEqual([]);
    for (const words of ['Municipalidad de Vinchos', 'Cruzamos juntas', 'Rosa Huamán', 'Jefe de estadística', 'Ayni'])
      expect(text).toContain(words);
    expect(text).not.toContain(canary);
    expect(text).not.toContain('Asistencias');
    expect(text).not.toContain('Imprimir');
    expect(await findSeriousFaults(page)).toEqual([]);
  });

  test('where the institution asks for care no name, no photo and no place is printed', async () => {
    const page = await openSheet(`/imprimir/visita/${ids.carefulVisit}`);
    await page.locator('.stop').getByText('pide cuidado').waitFor();
    const { text } = await printPage(page);
    expect(text).toContain('Apu');
    expect(text).toContain('fuera de esta hoja quedan 1 foto y 1 firma');
    expect(await page.locator('.sheet').getByRole('img').count()).toBe(0);
    expect(text).not.toContain(canary);
  });

  test('a diagnosis is printed with what was agreed, never with voices that were not shared', async () => {
    const page = await openSheet(`/imprimir/diagnostico/${ids.assessment}`);
    const { sheets, text, tooWide } = await printPage(page);
    expect(sheets).toBe(1);
    expect(tooWide).toEqual([]);
    expect(text).toContain('Acordado: 2 · Primeros pasos');
    expect(text).toContain('El equipo cuenta lo pedido');
    expect(await findSeriousFaults(page)).toEqual([]);
    expect(text).not.toContain(canary);
  });

  test('the agenda has days and boxes, and nothing of who asks for care', async () => {
    const page = await openSheet('/imprimir/agenda');
    await page.getByRole('radio', { name: /30 días/ }).check({ force: true });
    const { text, tooWide } = await printPage(page);
    expect(tooWide).toEqual([]);
    expect(text).toContain('Cerrar las metas');
    expect(text).toContain('Homologar el padrón');
    expect(text).toContain('institución que pide cuidado');
    for (const words of [canary, 'Callado', 'Traer el cloro']) expect(text).not.toContain(words);
  });

  test('every form can be printed blank, with each of its questions, and fits the sheet', async () => {
    const { page } = maria;
    await page.goto(`${server.origin}/mas`);
    await page.getByRole('link', { name: /Formularios en blanco/ }).click();
    for (const reference of releasedInstruments) {
      const instrument = (await instrumentById(reference))!;
      await openSheet(`/imprimir/formulario/${instrument.id}`);
      const { text, tooWide } = await layOut(page);
      expect(tooWide, reference).toEqual([]);
      const fields = instrument.sections.flatMap((section) => section.fields);
      const asked = fields.filter(({ type }) => type !== 'history' && type !== 'assessment');
      const flat = text.replace(/\s+/g, ' ');
      for (const { label } of asked) expect(flat, reference).toContain(label.replace(/\s+/g, ' '));
      expect(flat).toContain('Pasar a la tableta con su fecha real');
    }
    await openSheet('/imprimir/formulario/agreement');
    expect((await printPage(page)).sheets).toBeLessThanOrEqual(3);
    expect(await findSeriousFaults(page)).toEqual([]);
    expect(maria.errors.filter((error) => !/ERR_CONNECTION_REFUSED|Failed to (load|fetch)/.test(error))).toEqual([]);
  });
});

test('photos and drawn signatures stand on the sheet that waits for them; what is on another tablet is a line', async () => {
  const { page } = maria;
  await putOnShelf(page, `region:${region}`, photo, ids.visit!);
  await page.evaluate(() => sessionStorage.setItem('held', 'yes'));
  await page.addInitScript(() => {
    const open = window.createImageBitmap;
    const released = new Promise((resolve) => addEventListener('release', resolve, { once: true }));
    const held = sessionStorage.getItem('held') ? released : undefined;
    window.createImageBitmap = ((picture: Blob) => Promise.resolve(held).then(() => open(picture))) as typeof open;
  });
  await openSheet(`/imprimir/visita/${ids.visit}`);
  await page.getByText('Foto en camino').waitFor();
  await page.getByRole('button', { name: 'Imprimir', disabled: true }).waitFor();
  await page.evaluate(() => {
    sessionStorage.removeItem('held');
    dispatchEvent(new Event('release'));
  });
  await page.getByRole('button', { name: 'Imprimir', disabled: false }).waitFor();
  const grey = await page.locator('.printed-picture canvas').evaluateAll(([canvas]) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const [r, g, b] = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(5, 5, 1, 1).data;
    return { width, height, grey: r === g && g === b && r! > 0 };
  });
  expect(grey).toEqual({ width: 900, height: 675, grey: true });
  const { text, tooWide } = await printPage(page);
  expect(tooWide).toEqual([]);
  for (const words of ['El cuadro de metas', 'El padrón en la pared', 'Foto en camino', '1 nota de voz de 0:40'])
    expect(text).toContain(words);
  await page.getByRole('img', { name: 'Firma hecha en la tableta' }).waitFor();

  await openSheet(`/imprimir/acuerdos/${ids.visit}`);
  await page.getByRole('img', { name: 'Firma hecha en la tableta' }).waitFor();
  expect((await printPage(page)).text).toContain('El cuadro de metas');
  await page.getByRole('checkbox', { name: /Con 2 fotos/ }).uncheck();
  const { text: without } = await printPage(page);
  expect(without).not.toContain('El cuadro de metas');
  expect(without).toContain('como constancia de la visita');
  expect(await findSeriousFaults(page)).toEqual([]);
});

test('the sheets of what goes on for months say what may be said, and fit', async () => {
  const { page } = maria;
  const sheets: [path: string, ...told: string[]][] = [
    [`acompanamiento/${ids.accompaniment}`, 'Comparar lo programado', 'Dos cuadros con fecha', '1.º contacto'],
    [`cierre/${ids.closing}`, 'Los cuadernos llegan antes', 'La meta sale del padrón'],
    [`contexto/${ids.open}`, 'De la chacra', '12 mar 2026', 'Asamblea'],
    [`cambios/${ids.open}`, 'Ya no espera la cifra', 'Jefatura de estadística'],
    [`cambios/${ids.careful}`, 'Ya no espera la cifra'],
    [`demanda/${ids.demand}`, 'Queremos sacar la meta', 'Quien la recibe'],
    ['demandas', 'Queremos sacar la meta', 'institución que pide cuidado'],
  ];
  for (const [path, ...told] of sheets) {
    await openSheet(`/imprimir/${path}`);
    await page.getByText(told[0]!).first().waitFor();
    const { sheets: count, text, tooWide } = await printPage(page);
    expect(count, path).toBe(1);
    expect(tooWide, path).toEqual([]);
    for (const words of told) expect(text, path).toContain(words);
    expect(text, path).not.toContain(canary);
  }
  await openSheet(`/imprimir/acompanamiento/${ids.accompaniment}`);
  const agreed = page.locator('.use-table').getByRole('img', { name: 'acordado' });
  expect(await agreed.count()).toBe(2);
  expect(
    await page
      .locator('.use-table')
      .getByText(/^[PA]$/)
      .count(),
  ).toBe(0);
  expect(await findSeriousFaults(page)).toEqual([]);
  for (const path of [`acompanamientos/${ids.accompaniment}`, `cierres/${ids.closing}`, `demandas/${ids.demand}`]) {
    await page.goto(`${server.origin}/${path}`);
    await page.getByRole('button', { name: 'Más acciones' }).click();
    await page.getByRole('button', { name: 'Imprimir' }).click();
    await page.locator('.sheet').waitFor();
  }
});

describe('the act of agreements', () => {
  let code = '';

  test('carries what, who and by when, room to sign, and a code on each sheet', async () => {
    const page = await openSheet(`/imprimir/acuerdos/${ids.plan}`);
    await page.getByText(/^Código [0-9A-Z]{4}-/).waitFor();
    code = (await page.getByText(/^Código [0-9A-Z]{4}-/).textContent())!.replace('Código ', '');
    const { sheets, text, tooWide } = await printPage(page);
    expect(sheets).toBeLessThanOrEqual(2);
    expect(tooWide).toEqual([]);
    for (const words of ['Homologar el padrón', 'Jefatura de planeamiento', 'Firma, sello o huella', code])
      expect(text).toContain(words);
    await page.getByRole('button', { name: 'Imprimir' }).click();
    await page.locator('html[data-printed]').waitFor();
    expect(await findSeriousFaults(page)).toEqual([]);
  });

  test.for(['careful', 'shared'])('names roles only where somebody in it asks for care: %s', async (from) => {
    const page = await openSheet(`/imprimir/acuerdos/${ids[from]}`);
    await page.locator('.act-table').waitFor();
    const { text } = await printPage(page);
    expect(text).toContain('Operador de la JASS');
    expect(text).not.toContain(canary);
  });

  test('can be dictated for the book of minutes with the same code', async () => {
    const { page } = maria;
    await page.goto(`${server.origin}/libro-de-actas/${ids.plan}`);
    const lines = page.locator('.book-lines li');
    await lines.first().waitFor();
    expect(await lines.count()).toBeLessThanOrEqual(15);
    const told = (await lines.allTextContents()).join(' ');
    expect(told).toContain(code);
    expect(told).toContain('2. Homologar el padrón. Responsable: Responsable del padrón.');
    expect(await findSeriousFaults(page)).toEqual([]);
  });

  test('an agreement that moves twice keeps both dates, and the code says what changed', async () => {
    const { page } = maria;
    const check = async () => {
      await page.goto(`${server.origin}/comprobar`);
      await fillText(page, 'Código del acta', code.toLowerCase().replaceAll('-', ' '));
      await page.getByRole('button', { name: 'Comprobar', exact: true }).click();
    };
    await check();
    await page.getByText('Coincide:').waitFor();
    for (const days of [20, 40]) {
      await page.goto(`${server.origin}/acuerdos/${ids.soon}`);
      await page.getByRole('radio', { name: 'Con nueva fecha' }).check({ force: true });
      await fillText(page, /^Motivo/, 'Cambió la norma');
      await fillDate(page, /^Nueva fecha/, later(days));
      await page.getByRole('button', { name: 'Guardar acuerdo' }).click();
      await page.getByRole('heading', { level: 1, name: 'La meta sale del padrón' }).waitFor();
    }
    await page.goto(`${server.origin}/acuerdos/${ids.soon}`);
    await page
      .locator('.standing')
      .getByText(/antes: .+, .+/)
      .waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /Cambió: .*\(antes: / })
      .first()
      .waitFor();
    await check();
    await page.getByText('No coincide').waitFor();
    await page.getByText('Cambió: fecha límite. En el papel está lo que se firmó.').waitFor();
  });

  test('is checked on another tablet too, once it arrived there', async () => {
    await server.start();
    await maria.page.goto(`${server.origin}/envio`);
    await maria.page.getByRole('button', { name: 'Enviar ahora' }).click();
    const kinds = async () => {
      const { changes } = await pullAllByApi(server.origin, elmer, [`region:${region}`]);
      return changes.flatMap(({ items }) => items.map(({ kind }) => kind));
    };
    await expect.poll(kinds, { timeout: 30_000 }).toContain('act');
    const other = await openTablet(server.origin, sizes.phone);
    try {
      const name = 'Elmer Tello';
      const entry = await inviteByApi(server.origin, admin, { person: elmer.id });
      await enterWithCode(other, server.origin, entry, name);
      await other.page
        .getByText(/^Al día/)
        .first()
        .waitFor();
      await other.page.goto(`${server.origin}/comprobar`);
      await other.page.getByRole('button', { name: code }).click();
      await other.page.getByText('No coincide').waitFor();
      await other.page.goto(`${server.origin}/acuerdos/${ids.soon}`);
      await other.page
        .locator('.standing')
        .getByText(/antes: .+, .+/)
        .waitFor();
      expect(await findSeriousFaults(other.page)).toEqual([]);
    } finally {
      await other.remove();
    }
  });
});

test('an agreement is born outside of a visit, on its plan, and is listed by its date', async () => {
  const { page } = maria;
  await page.goto(`${server.origin}/planes/${ids.plan}`);
  await page.getByRole('heading', { name: 'Vencidos' }).waitFor();
  await page.getByRole('link', { name: 'Acuerdo', exact: true }).click();
  await fillText(page, /Qué se acordó/, 'Pedir el acceso al sistema');
  await fillText(page, /^Responsable/, 'Jefatura de planeamiento');
  await fillDate(page, /^Fecha límite/, later(60));
  await page.getByRole('button', { name: 'Guardar acuerdo' }).click();
  await page.getByRole('heading', { level: 1, name: 'La meta sale del padrón' }).waitFor();
  const group = page.locator('.due-group').filter({ hasText: 'Más adelante' });
  await group.getByRole('link', { name: 'Pedir el acceso al sistema' }).waitFor();
});
