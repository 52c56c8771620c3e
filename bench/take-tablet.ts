import type { Page } from 'playwright-core';
import { todayIn } from '#domain/calendar-date.ts';
import { enrolAdministrator, enterWithCode, inviteByApi } from '#tests/browser/support/enrol-people.ts';
import { openTablet, sizes as screens, type TestTablet } from '#tests/browser/support/open-tablet.ts';
import { startServer } from '#tests/browser/support/start-server.ts';
import type { NetworkSize } from './network.ts';

/** A tablet that somebody entered, filled, and then taken where there is no network. */
export type FilledTablet = Pick<TestTablet, 'context' | 'page' | 'remove'> & { origin: string };

/** `folder` holds the server and the built app, `filler` is the script that fills a database from within the page. */
export async function takeTablet(folder: string, filler: string, size: NetworkSize): Promise<FilledTablet> {
  const server = await startServer({}, folder);
  const { origin } = server;
  const tablet = await openTablet(origin, screens.landscape);
  const admin = await enrolAdministrator(server);
  const invitation = { name: 'María Quispe', role: 'assistant' as const, regions: ['05'] };
  await enterWithCode(tablet, origin, await inviteByApi(origin, admin, invitation), invitation.name);
  const count = await fill(tablet, origin, filler, size);
  await server.remove();
  console.log(`${count} records on a tablet`);
  return { ...tablet, origin };
}

async function fill(
  { page, context }: { page: Page } & Pick<TestTablet, 'context'>,
  origin: string,
  filler: string,
  size: NetworkSize,
) {
  const session = await context.newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.goto(`${origin}/ayuda`);
  await page.addScriptTag({ content: filler });
  const what = [size, todayIn(Date.now())] as const;
  const count = await page.evaluate(([network, today]) => window.fillDatabase('ayni', network, today, 'bench'), what);
  await session.send('Page.setBypassCSP', { enabled: false });
  return count;
}
