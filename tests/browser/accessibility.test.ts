import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crawlApp } from './support/crawl-app.ts';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { findLayoutFaults } from './support/find-layout-faults.ts';
import { findSeriousFaults } from './support/find-serious-faults.ts';
import { openTablet, sizes, type TestTablet } from './support/open-tablet.ts';
import { type RunningServer, startServer } from './support/start-server.ts';

let server: RunningServer;
let tablet: TestTablet;

/** Rooms with an address of their own, and their title: a page that fell down is accessible too. */
const rooms = [
  ['/hoy', 'Hoy'],
  ['/asistencias', 'Asistencias'],
  ['/envio', 'Envío y copia de seguridad'],
  ['/personas', 'Personas y tabletas'],
  ['/mas', 'Más'],
  ['/ajustes', 'Ajustes'],
  ['/ayuda', 'Ayuda'],
] as const;

beforeAll(async () => {
  server = await startServer();
  tablet = await openTablet(server.origin);
});
afterAll(async () => {
  await tablet?.remove();
  await server?.remove();
});

async function arrive(page: Page, path: string, title?: string): Promise<void> {
  await page.goto(server.origin + path);
  await settle(page);
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  expect(heading).not.toContain('Algo falló');
  if (title) expect(heading).toBe(title);
}

/** Until the heading is there and nothing has been drawn for a while of the page's own frames. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quietFrames = 0;
        const seen = new MutationObserver(() => {
          quietFrames = 0;
        });
        seen.observe(document.body, { subtree: true, childList: true, characterData: true });
        const frame = () => {
          quietFrames += 1;
          if (quietFrames < 12) return requestAnimationFrame(frame);
          seen.disconnect();
          resolve();
        };
        requestAnimationFrame(frame);
      }),
  );
}

/** Faults of the page as it stands, in both directions of a tablet and on a phone. */
async function faultsInAllSizes(page: Page): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const [name, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    faults[name] = await findSeriousFaults(page);
  }
  await page.setViewportSize(sizes.landscape);
  return faults;
}
const none = { landscape: [], portrait: [], phone: [] };

async function expectNoFaults(page: Page): Promise<void> {
  expect(await faultsInAllSizes(page)).toEqual(none);
}

describe('before anybody entered', () => {
  test('the first screen can be used by everybody, also with an error on it', async () => {
    const { page } = tablet;
    await arrive(page, '/');
    await expectNoFaults(page);
    await page.getByLabel(/Código de invitación/).fill('7k3f');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.getByText('Al código le faltan 12').waitFor();
    await expectNoFaults(page);
  });
});

describe('the example region', () => {
  beforeAll(async () => {
    const { page } = tablet;
    await arrive(page, '/');
    await page.getByRole('button', { name: 'Probar con datos de ejemplo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hoy' }).waitFor();
  });

  test.for(rooms)('%s, full', async ([path, title]) => {
    await arrive(tablet.page, path, title);
    await expectNoFaults(tablet.page);
  });

  test('an institution, its form, a plan and its form', async () => {
    const { page } = tablet;
    for (const kind of ['/instituciones/', '/planes/']) {
      await arrive(page, '/asistencias');
      const address = await page.locator(`a[href*="${kind}"]`).first().getAttribute('href');
      await arrive(page, address!);
      await expectNoFaults(page);
      await arrive(page, `${address}/editar`);
      await expectNoFaults(page);
    }
  });

  test.for(['/visitas/', '/acuerdos/', '/diagnosticos/'])('what a thread leads to: %s', async (kind) => {
    const { page } = tablet;
    const address = await findInThreads(page, kind);
    await arrive(page, address);
    await expectNoFaults(page);
  });

  test.for(['/visitas/', '/diagnosticos/'])('a form that is still blank: %s', async (kind) => {
    await arrive(tablet.page, `${kind}AAAAAAAAAAAAAAAAAAAAAA`);
    await expectNoFaults(tablet.page);
  });

  // Buttons that begin a record lead to these; links lead to everything else.
  const beginnings = [
    '/cambios/AAAAAAAAAAAAAAAAAAAAAB',
    '/demandas/AAAAAAAAAAAAAAAAAAAAAC',
    '/contactos/AAAAAAAAAAAAAAAAAAAAAD',
    '/acompanamientos/AAAAAAAAAAAAAAAAAAAAAE/editar',
    '/cierres/AAAAAAAAAAAAAAAAAAAAAF',
    '/imprimir/formulario/visit',
  ];

  test('every other address that a link leads to', async () => {
    const { page } = tablet;
    const looked = new Set<string>(rooms.map(([path]) => path));
    for (const kind of ['instituciones', 'planes', 'visitas', 'acuerdos', 'diagnosticos']) looked.add(`/${kind}/:id`);
    const faults: Record<string, string[]> = {};
    const shapes = await crawlApp(page, ['/mas', '/asistencias', ...beginnings], async (shape, address) => {
      await arrive(page, address);
      // The narrowest is where targets and words are closest; the tests above look at all three.
      await page.setViewportSize(sizes.phone);
      const found = await findLayoutFaults(page);
      if (!looked.has(shape)) found.push(...(await findSeriousFaults(page)));
      await page.setViewportSize(sizes.landscape);
      if (found.length > 0) faults[shape] = found;
    });
    expect(faults).toEqual({});
    expect(shapes).toEqual(
      expect.arrayContaining(['/demandas', '/borrados', '/formularios', '/instituciones/:id/contexto']),
    );
  });
});

/** Opens the plans one by one until one of their threads leads to such a record. */
async function findInThreads(page: Page, kind: string): Promise<string> {
  await arrive(page, '/asistencias');
  const plans = await page
    .locator('a[href*="/planes/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  for (const plan of new Set(plans)) {
    await arrive(page, plan!);
    const link = page.locator(`main a[href*="${kind}"]`);
    if ((await link.count()) > 0) return (await link.first().getAttribute('href'))!;
  }
  throw new Error(`no thread leads to ${kind}`);
}

describe('the notebook of a coordination on its first day', () => {
  beforeAll(async () => {
    await tablet.remove();
    tablet = await openTablet(server.origin);
    const admin = await enrolAdministrator(server);
    const cora = { name: 'Cora Condori', role: 'regional-coordinator', regions: ['06'] } as const;
    const code = await inviteByApi(server.origin, admin, { ...cora, regions: ['06'] });
    await enterWithCode(tablet, server.origin, code, cora.name);
  });

  test.for(rooms)('%s, empty', async ([path, title]) => {
    await arrive(tablet.page, path, title);
    await expectNoFaults(tablet.page);
  });

  test('a code for somebody new', async () => {
    const { page } = tablet;
    await arrive(page, '/personas');
    await page.getByLabel(/Nombre y apellido/).fill('Rosa Quispe');
    await page.getByRole('button', { name: 'Preparar código' }).click();
    await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).waitFor();
    await expectNoFaults(page);
  });

  test('large text and high contrast', async () => {
    const { page } = tablet;
    await arrive(page, '/ajustes');
    await page.getByLabel('Más grande').check();
    await page.getByLabel('Alto, para leer al sol').check();
    for (const path of ['/hoy', '/envio', '/mas']) {
      await arrive(page, path);
      expect(await page.evaluate(() => document.documentElement.dataset.contrast)).toBe('high');
      await expectNoFaults(page);
    }
  });
});
