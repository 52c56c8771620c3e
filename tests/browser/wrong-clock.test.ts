import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { enrolAdministrator, enterWithCode, inviteByApi } from './support/enrol-people.ts';
import { createInstitution } from './support/field-work.ts';
import { fillText, waitUntilKept } from './support/fill-form.ts';
import { installCopy } from './support/install-copy.ts';
import { openTablet, sizes } from './support/open-tablet.ts';
import { pullAllByApi } from './support/pull-by-api.ts';
import { setClock } from './support/set-clock.ts';
import { startServer } from './support/start-server.ts';

const vinchos = { letters: 'vinch', option: /Huamanga · Ayacucho/ };
const maria = { name: 'María Quispe', role: 'assistant' as const, regions: ['05'] };

describe.each([
  { year: 1970, clock: Date.UTC(1970, 0, 3, 15), warning: /está mal por 5\d años: va atrasado/ },
  { year: 2099, clock: Date.UTC(2099, 6, 8, 15), warning: /está mal por 7\d años: va adelantado/ },
])('a tablet whose clock is at $year', ({ year, clock, warning }) => {
  const close: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const each of close.splice(0).reverse()) await each();
  });

  test('saves and sends as any other, and Envío says how wrong it is', async () => {
    // The worker's clock is the tablet's too: page and worker are given the same one.
    const installation = await installCopy();
    close.push(installation.remove);
    await installation.rewrite('sw.js', (worker) => `(${setClock})(${clock});\n${worker}`);
    const far = await startServer({}, installation.folder);
    close.push(far.remove);
    const tablet = await openTablet(far.origin, sizes.portrait);
    close.push(tablet.remove);
    await tablet.context.addInitScript(setClock, clock);
    const { page } = tablet;
    const started = Date.now();
    const code = await inviteByApi(far.origin, await enrolAdministrator(far), maria);
    await enterWithCode(tablet, far.origin, code, 'María Quispe');
    expect(await page.evaluate(() => new Date().getFullYear())).toBe(year);

    await page.goto(`${far.origin}/asistencias`);
    await page.getByRole('button', { name: 'Institución', exact: true }).click();
    await fillText(page, /^Nombre/, 'Dos relojes');
    await waitUntilKept(page);
    await tablet.kill();
    await tablet.reopen();
    await tablet.context.addInitScript(setClock, clock);
    await tablet.page.goto(far.origin);
    await createInstitution(tablet.page, 'Institución a deshora', vinchos);
    await tablet.page.goto(`${far.origin}/envio`);
    await tablet.page.getByRole('button', { name: 'Enviar ahora' }).click();
    await tablet.page.getByText(/^(Listo|No había nada)/).waitFor();
    await tablet.page.getByText(warning).waitFor();
    await tablet.page.getByText('Nada se pierde ni se desordena').waitFor();

    const { token } = await readAccount(tablet.page);
    const { changes } = await pullAllByApi(far.origin, { id: '', name: '', token }, ['region:05']);
    const own = changes.filter(({ items }) =>
      items.some((item) => 'value' in item && item.value === 'Institución a deshora'),
    );
    expect(own).toHaveLength(1);
    expect(own[0]!.at).toBeGreaterThanOrEqual(started);
    expect(own[0]!.at).toBeLessThanOrEqual(Date.now());
    await tablet.page.getByRole('link', { name: 'Hoy', exact: true }).click();
    await tablet.page.getByRole('link', { name: /^Seguir: .*Dos relojes/ }).waitFor();
  });
});

/** The tablet's own account, from its database. */
function readAccount(page: Page): Promise<{ token: string }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('ayni');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('accounts').objectStore('accounts').getAll();
          all.onsuccess = () => {
            resolve(all.result[0] as { token: string });
            request.result.close();
          };
        };
      }),
  );
}
