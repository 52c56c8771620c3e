import type { Page } from 'playwright-core';
import { threadPlan } from './network.ts';
import { installStopwatch } from './stopwatch.ts';
import type { FilledTablet } from './take-tablet.ts';

/** One thing that is measured, in ms; each call is one round. */
export interface Measure {
  name: string;
  rounds: number;
  run: (tablet: FilledTablet) => Promise<number>;
}

const rounds = 9;
const settleMs = 1_500;
const cpuSlowdown = 4;
const content = { today: '#week ~ *, .week-top + ul li', list: '.card-list li', thread: '.thread li' };
const threadPath = `/planes/${threadPlan.id}`;

/** What is measured, in the order of the table. */
export const measures: Measure[] = [
  { name: 'Hoy, opened', rounds, run: (tablet) => openCold(tablet, '/hoy', content.today) },
  { name: 'Hoy, from Más', rounds, run: (tablet) => switchTo(tablet, '/mas', 'Hoy', content.today) },
  { name: 'Asistencias, opened', rounds, run: (tablet) => openCold(tablet, '/asistencias', content.list) },
  { name: 'Asistencias, from Más', rounds, run: (tablet) => switchTo(tablet, '/mas', 'Asistencias', content.list) },
  { name: 'Thread of 200, opened', rounds, run: (tablet) => openCold(tablet, threadPath, content.thread) },
  {
    name: 'Thread of 200, from Asistencias',
    rounds,
    run: (tablet) => switchTo(tablet, '/asistencias', threadPlan.title, content.thread),
  },
  { name: 'A key in a note, slowest in twenty', rounds: 3, run: typeInNote },
];

/** From here on the tablet has a quarter of this machine's speed, and every page a stopwatch. */
export async function slowDown({ page, context }: FilledTablet): Promise<void> {
  await context.addInitScript(installStopwatch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

/** From the address to the content, everything read from the worker's cache and the disk. */
async function openCold({ page, origin }: FilledTablet, path: string, selector: string): Promise<number> {
  await expectContent(page, selector);
  await page.goto(origin + path);
  return contentMs(page);
}

/** From a tap on a link to the content of the page behind it. */
async function switchTo({ page, origin }: FilledTablet, from: string, link: string, selector: string): Promise<number> {
  await expectContent(page, '');
  await page.goto(origin + from);
  const way = page.getByRole('link', { name: link, exact: true }).first();
  await way.waitFor();
  // The page that is left has come to rest, as under a person's eyes.
  await page.waitForTimeout(settleMs);
  await expectContent(page, selector);
  await way.click();
  return contentMs(page);
}

async function expectContent(page: Page, selector: string): Promise<void> {
  await page.evaluate((text) => sessionStorage.setItem('bench-awaited', text), selector);
}

async function contentMs(page: Page): Promise<number> {
  // Asked seldom: the asking itself would run at a quarter of the speed.
  const shown = await page.waitForFunction(() => (window.stopwatch.contentMs ?? 0) || undefined, undefined, {
    polling: 250,
    timeout: 120_000,
  });
  return (await shown.jsonValue()) as number;
}

async function typeInNote({ page, origin }: FilledTablet): Promise<number> {
  await page.goto(`${origin}/visitas/bench-note------------?plan=${threadPlan.id}`);
  await page.getByRole('textbox', { name: /Qué hicimos juntos/ }).click();
  await page.waitForTimeout(settleMs);
  // Slower than anybody types: one key is shown before the next one is pressed.
  await page.keyboard.type('Revisamos la meta con el padrón.', { delay: 120 });
  const times = await page.evaluate(() => window.stopwatch.keyMs);
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
