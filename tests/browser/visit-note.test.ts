import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import { changeOfVisit } from '#domain/small-change.ts';
import { openTablet, sizes, type TestTablet } from '#tests/browser/support/open-tablet.ts';
import { openRooms, type RoomsServer } from '#tests/visits/open-rooms.ts';

const visit = 'BBBBBBBBBBCCCCCCCCCCCA';
let rooms: RoomsServer;
let tablet: TestTablet;

beforeAll(async () => {
  rooms = await openRooms(9242);
  tablet = await openTablet(rooms.origin, sizes.portrait);
});
afterAll(async () => {
  await tablet?.remove();
  await rooms?.close();
});

interface Row {
  kind: string;
  record: string;
  body: { values: Record<string, Json> };
}

async function readRecords(): Promise<Row[]> {
  const text = await tablet.page.evaluate(() =>
    (globalThis as unknown as { dumpTables: (names: string[]) => Promise<string> }).dumpTables(['records']),
  );
  return (JSON.parse(text) as Row[][])[0] ?? [];
}

test('one note marks the agreements of last time, makes new ones and tells a small change, in twelve taps', async () => {
  const { page } = tablet;
  await page.goto(`${rooms.origin}/visitas/${visit}?plan=plan`);
  await page.getByText('4.ª reunión quincenal').waitFor();
  expect(await page.getByText('Han pasado 24 días desde la última reunión quincenal').count()).toBe(1);
  const type = async (label: RegExp, text: string) => page.getByLabel(label).fill(text);

  let taps = 2; // «Nueva nota de visita» and its plan, on Hoy
  const tap = async (name: string | RegExp, role: 'button' | 'radio' = 'button') => {
    taps++;
    await page
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click();
  };
  await tap('Cumplido', 'radio');
  await tap('Los de la vez pasada');
  await type(/^¿Qué hicimos juntos/, 'Cruzamos el padrón con el SIS.');
  await tap('Agregar acuerdo');
  await type(/^¿Qué\?/, 'Cerrar las metas de los seis establecimientos');
  await type(/^¿Quién\? \(cargo/, 'Planeamiento');
  await type(/^¿Para cuándo/, '2026-12-11');
  await type(/^¿Qué pequeño cambio/, 'Ya convocan solos a la reunión.');
  await tap(/Poner viernes 11 de diciembre/);
  await tap('Terminar nota');
  await page.getByText('Otra pantalla').waitFor();
  expect(taps).toBeLessThanOrEqual(12);

  const records = await readRecords();
  const values = (kind: string, id: string) =>
    records.find((row) => row.kind === kind && row.record === id)?.body.values ?? {};
  expect(values('visit', visit)).toMatchObject({ completion: 'finished', nextVisitOn: '2026-12-11', meetingNumber: 4 });
  expect(values('agreement', 'acuerdo1')).toMatchObject({ status: 'kept' });
  const made = records.find((row) => row.kind === 'agreement' && row.body.values.visit === visit);
  expect(made?.body.values).toMatchObject({
    statement: 'Cerrar las metas de los seis establecimientos',
    dueOn: '2026-12-11',
    agreedOn: '2026-11-27',
    institution: 'inst',
    plan: 'plan',
    status: 'in-progress',
  });
  expect(values('change', changeOfVisit(visit))).toMatchObject({ what: 'Ya convocan solos a la reunión.', visit });
  expect(tablet.errors.filter((error) => !error.includes('404'))).toEqual([]);
});

test('an agreement is kept in two taps, and taken back with one', async () => {
  const { page } = tablet;
  const status = async () => (await readRecords()).find((row) => row.record === 'acuerdo2')?.body.values.status;
  await page.goto(`${rooms.origin}/acuerdos/acuerdo2`);
  await page.getByRole('button', { name: 'Cumplido', exact: true }).click();
  await page.getByText('Quedó como cumplido.').waitFor();
  expect(await status()).toBe('kept');
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await page.getByRole('button', { name: 'Cumplido', exact: true }).waitFor();
  expect(await status()).toBe('in-progress');
});
