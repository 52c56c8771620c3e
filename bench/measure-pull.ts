import type { Page } from 'playwright-core';
import { enterWithCode } from '#tests/browser/support/enrol-people.ts';
import { installCopy } from '#tests/browser/support/install-copy.ts';
import { openTablet, sizes as screens } from '#tests/browser/support/open-tablet.ts';
import { type RunningServer, startServer } from '#tests/browser/support/start-server.ts';
import { type FilledServer, fillServer, inviteAssistant } from './fill-server.ts';
import { sizes } from './network.ts';

const cpuSlowdown = 4;
const askEveryMs = 500;
/** What the person looks at meanwhile; the last one lists every record of the tablet. */
const rooms = [
  ['Hoy open', undefined],
  ['Asistencias open', '/asistencias'],
  ['Borrados open', '/borrados'],
] as const;

/** `npm run bench -- pull`: how long a new tablet takes to fetch ten thousand records, by what is on its screen. */
export async function measurePull(): Promise<void> {
  const installation = await installCopy();
  const server = await startServer({}, installation.folder);
  try {
    const filled = await fillServer(server, sizes.pull);
    console.log(`\nfirst pull of ${filled.records} records, seconds      full speed   4× CPU slowdown`);
    for (const [name, path] of rooms) {
      const times = [1, cpuSlowdown].map((slowdown) => () => pullOnce(server, filled, slowdown, path));
      const seconds: number[] = [];
      for (const time of times) seconds.push((await time()) / 1000);
      console.log(`${name.padEnd(36)}${seconds.map((each) => each.toFixed(1).padStart(16)).join('')}`);
    }
    console.log('\ngoal: 20 s at full speed');
  } finally {
    await server.remove();
    await installation.remove();
  }
}

/** Ms from entering to the last record, on a fresh tablet. */
async function pullOnce(server: RunningServer, filled: FilledServer, slowdown: number, path?: string): Promise<number> {
  const tablet = await openTablet(server.origin, screens.landscape);
  const { page, context } = tablet;
  try {
    const session = await context.newCDPSession(page);
    await page.goto(server.origin);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const code = await inviteAssistant(server, filled.administrator);
    const begunAt = performance.now();
    await enterWithCode(tablet, server.origin, code, 'María Quispe');
    if (path) await goWithin(page, path);
    while ((await page.evaluate(countRecords)) < filled.records) await page.waitForTimeout(askEveryMs);
    return performance.now() - begunAt;
  } finally {
    await tablet.remove();
  }
}

/** By a link, so that the page and what it is doing stay. */
async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.querySelector('main')?.append(link);
    link.click();
  }, path);
}

/** Runs in the page. */
function countRecords(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ayni');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const counting = db.transaction('records').objectStore('records').count();
      counting.onsuccess = () => {
        db.close();
        resolve(counting.result);
      };
      counting.onerror = () => reject(counting.error);
    };
  });
}
