// `npm run bench`: how a tablet with ten thousand visits feels beside one with a hundred. Reports, asserts nothing.
import { todayIn } from '#domain/calendar-date.ts';
import { enrolAdministrator, enterWithCode, inviteByApi } from '#tests/browser/support/enrol-people.ts';
import { installCopy } from '#tests/browser/support/install-copy.ts';
import { openTablet, sizes as screens } from '#tests/browser/support/open-tablet.ts';
import { startServer } from '#tests/browser/support/start-server.ts';
import { bundleFiller } from './bundle-filler.ts';
import { type Measures, measures, measureTablet } from './measure-tablet.ts';
import { type NetworkSize, sizes } from './network.ts';

const filler = await bundleFiller();
// Of its own: nobody's new build gets between two measures.
const installation = await installCopy();
const small = await measureSize(sizes.small);
const large = await measureSize(sizes.large);
await installation.remove();
console.log(`\nmilliseconds at 4× CPU slowdown · ${sizes.small.visits} visits · ${sizes.large.visits} visits\n`);
for (const name of measures) {
  const [a, b] = [small[name], large[name]];
  console.log(
    `${name.padEnd(38)}${a.toFixed(0).padStart(7)}${b.toFixed(0).padStart(7)}${(b / a).toFixed(2).padStart(8)}×`,
  );
}
console.log('\ngoal: the content of a page within 1.50×; a key within 50 ms');

/** A tablet that somebody entered, filled, and then taken where there is no network. */
async function measureSize(size: NetworkSize): Promise<Measures> {
  const server = await startServer({}, installation.folder);
  const tablet = await openTablet(server.origin, screens.landscape);
  try {
    const admin = await enrolAdministrator(server);
    const invitation = { name: 'María Quispe', role: 'assistant', regions: ['05'] } as const;
    const code = await inviteByApi(server.origin, admin, { ...invitation, regions: [...invitation.regions] });
    await enterWithCode(tablet, server.origin, code, invitation.name);
    // Filled while the server still answers: the worker may take a moment before it serves the page by itself.
    await fill(tablet, server.origin, size);
    await server.stop();
    return await measureTablet(tablet, server.origin);
  } finally {
    await tablet.remove();
    await server.remove();
  }
}

async function fill({ page, context }: Awaited<ReturnType<typeof openTablet>>, origin: string, size: NetworkSize) {
  const session = await context.newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.goto(`${origin}/ayuda`);
  await page.addScriptTag({ content: filler });
  const started = Date.now();
  const count = await page.evaluate(([network, today]) => window.fillDatabase('ayni', network, today, 'bench-person'), [
    size,
    todayIn(Date.now()),
  ] as const);
  await session.send('Page.setBypassCSP', { enabled: false });
  console.log(`${count} records written in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
