import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterWithCode } from './support/enrol-people.ts';
import { findSeriousFaults } from './support/find-serious-faults.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

let server: RunningServer;
let tablet: TestTablet;

beforeAll(async () => {
  server = await startServer();
  tablet = await openTablet(server.origin);
});
afterAll(async () => {
  await tablet?.remove();
  await server?.remove();
});

async function openToday() {
  const { page } = tablet;
  await page.goto(`${server.origin}/hoy`);
  await page.getByRole('heading', { level: 2, name: 'Esta semana' }).waitFor();
  return page;
}

describe('Hoy of the example region', () => {
  beforeAll(async () => {
    const { page } = tablet;
    await page.goto(server.origin);
    await page.getByRole('button', { name: 'Probar con datos de ejemplo' }).click();
    await page.getByRole('heading', { level: 2, name: 'Esta semana' }).waitFor();
    await page.getByRole('button', { name: 'Ahora no' }).click();
  });

  test('shows the week, what is half-way and the sums of the year without scrolling', async () => {
    const page = await openToday();
    const parts = [
      page.getByRole('region', { name: 'Esta semana' }).getByRole('listitem').first(),
      page.getByRole('region', { name: 'Lo que quedó a medias' }).getByRole('listitem').first(),
      page.getByRole('region', { name: 'Lo que va sumando este año' }).getByRole('listitem').last(),
    ];
    for (const part of parts) {
      const box = await part.boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 9999)).toBeLessThanOrEqual(sizes.landscape.height);
    }
  });

  test('keeps what is overdue folded in one line that opens', async () => {
    const page = await openToday();
    const fold = page.getByRole('button', { name: /acuerdos? vencidos? · ver$/ });
    expect(await page.getByText('Acuerdo vencido').count()).toBe(0);
    await fold.click();
    const told = Number.parseInt((await page.getByRole('button', { name: /· ocultar$/ }).textContent()) ?? '', 10);
    expect(await page.getByText('Acuerdo vencido').count()).toBe(told);
    await page.getByRole('button', { name: /· ocultar$/ }).click();
    expect(await page.getByText('Acuerdo vencido').count()).toBe(0);
  });

  test('says of a milestone without a norm that its date is to be confirmed', async () => {
    const page = await openToday();
    const ahead = page.getByRole('region', { name: 'Lo que viene en el año presupuestal' });
    await ahead
      .getByRole('listitem')
      .filter({ hasText: 'Ajuste del POI al PIA' })
      .getByText(/fecha por confirmar/)
      .waitFor();
  });

  test('hands the agenda over as a calendar file', async () => {
    const page = await openToday();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: /Llevar al calendario/ }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('agenda-ayni-2026-11-22.ics');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Visita programada · Red de Salud Valle Alto (demo)');
    // The community asks for care: what is meant for it has neither its name nor its places.
    expect(text).not.toContain('Shinkibeni');
    await page.getByText('El archivo quedó en las descargas').waitFor();
  });

  test('can be used by everybody, at every size, with the fold open', async () => {
    const page = await openToday();
    await page.getByRole('button', { name: /· ver$/ }).click();
    for (const size of Object.values(sizes)) {
      await page.setViewportSize(size);
      expect(await findSeriousFaults(page)).toEqual([]);
    }
    await page.setViewportSize(sizes.phone);
    const banner = await page.getByRole('complementary', { name: /^Datos de ejemplo/ }).boundingBox();
    expect(banner?.height).toBeLessThanOrEqual(64);
    await page.setViewportSize(sizes.landscape);
    expect(tablet.errors).toEqual([]);
  });

  test('leads from a plan to its diagnoses side by side', async () => {
    const { page } = tablet;
    await page.goto(`${server.origin}/asistencias`);
    await page.getByRole('link', { name: /Llegar a la última comunidad/ }).click();
    await page.getByRole('link', { name: 'Ver los diagnósticos lado a lado' }).click();
    const row = page.getByRole('row', { name: /^E2 ·/ });
    await row.getByText('Lo vemos distinto').waitFor();
    await row.getByText(/El equipo cuenta los pedidos/).waitFor();
    await row.getByText(/las voces se acercan/).waitFor();
    await page.getByRole('img', { name: /^C2 · .*sin dato/ }).waitFor();
    for (const size of Object.values(sizes)) {
      await page.setViewportSize(size);
      expect(await findSeriousFaults(page)).toEqual([]);
    }
    await page.setViewportSize(sizes.landscape);
  });
});

describe('Hoy of who administers', () => {
  test('leads to people and offers nothing that would be refused', async () => {
    const ana = await openTablet(server.origin, sizes.portrait);
    try {
      const { page } = ana;
      await enterWithCode(ana, server.origin, server.firstCode ?? '', 'Ana Administradora');
      await page.getByRole('heading', { level: 2, name: 'La Red empieza por las personas' }).waitFor();
      expect(await page.getByRole('button', { name: /Nueva nota de visita|Cambio pequeño/ }).count()).toBe(0);
      expect(await page.getByRole('link', { name: /Anotar una institución/ }).count()).toBe(0);
      await page.getByRole('link', { name: 'Asistencias', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Asistencias' }).waitFor();
      expect(await page.getByRole('button', { name: /^(Institución|Plan)$/ }).count()).toBe(0);
      await page.getByRole('link', { name: 'Hoy', exact: true }).click();
      await page.getByRole('link', { name: 'Invitar personas' }).click();
      await page.getByRole('heading', { level: 1, name: 'Personas y tabletas' }).waitFor();
    } finally {
      await ana.remove();
    }
  });
});
