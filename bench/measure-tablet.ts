import type { Page } from 'playwright-core';
import type { TestTablet } from '#tests/browser/support/open-tablet.ts';
import { threadPlan } from './network.ts';
import { installStopwatch } from './stopwatch.ts';

/** What is measured, in the order of the table; every number in ms, the middle one of some rounds. */
export const measures = [
  'Hoy, opened',
  'Hoy, from Más',
  'Asistencias, opened',
  'Asistencias, from Más',
  'Thread of 200, opened',
  'Thread of 200, from Asistencias',
  'A key in a note (median)',
  'A key in a note (slowest in twenty)',
] as const;
export type Measures = Record<(typeof measures)[number], number>;

const rounds = 7;
const settleMs = 1_500;
const cpuSlowdown = 4;
const content = { today: '#week ~ *, .week-top + ul li', list: '.card-list li', thread: '.thread li' };

/** Measures a filled tablet at a quarter of this machine's speed, without a network. */
export async function measureTablet(tablet: TestTablet, origin: string): Promise<Measures> {
  const { page, context } = tablet;
  await context.addInitScript(installStopwatch);
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/mas`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  const plan = `/planes/${threadPlan.id}`;
  const [toToday, toList] = ['Hoy', 'Asistencias'].map((name) => ({ role: 'link', name, exact: true }) as const);
  const toThread = { role: 'link', name: threadPlan.title, exact: true } as const;
  return {
    'Hoy, opened': await median(() => openCold(page, `${origin}/hoy`, content.today)),
    'Hoy, from Más': await median(() => switchTo(page, `${origin}/mas`, toToday!, content.today)),
    'Asistencias, opened': await median(() => openCold(page, `${origin}/asistencias`, content.list)),
    'Asistencias, from Más': await median(() => switchTo(page, `${origin}/mas`, toList!, content.list)),
    'Thread of 200, opened': await median(() => openCold(page, `${origin}${plan}`, content.thread)),
    'Thread of 200, from Asistencias': await median(() =>
      switchTo(page, `${origin}/asistencias`, toThread, content.thread),
    ),
    ...(await typeInNote(page, `${origin}/visitas/bench-note------------?plan=${threadPlan.id}`)),
  };
}

/** From the address to the content, everything read from the worker's cache and the disk. */
async function openCold(page: Page, address: string, selector: string): Promise<number> {
  await expectContent(page, selector);
  await page.goto(address);
  return contentMs(page);
}

interface LinkName {
  role: 'link';
  name: string;
  exact: boolean;
}

/** From a tap on a link to the content of the page behind it. */
async function switchTo(page: Page, from: string, { role, ...link }: LinkName, selector: string): Promise<number> {
  await expectContent(page, '');
  await page.goto(from);
  const way = page.getByRole(role, link).first();
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
  const shown = await page.waitForFunction(() => (window.stopwatch.contentMs ?? 0) || undefined, undefined, {
    timeout: 120_000,
  });
  return (await shown.jsonValue()) as number;
}

async function typeInNote(page: Page, address: string) {
  await page.goto(address);
  const box = page.getByRole('textbox', { name: /Qué hicimos juntos/ });
  await box.click();
  // Slower than anybody types: one key is shown before the next one is pressed.
  await page.keyboard.type('Revisamos la meta con el padrón de octubre, una por una.', { delay: 120 });
  const times = await page.evaluate(() => window.stopwatch.keyMs);
  const inOrder = times.sort((a, b) => a - b);
  return {
    'A key in a note (median)': inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN,
    'A key in a note (slowest in twenty)': inOrder[Math.floor(inOrder.length * 0.95)] ?? Number.NaN,
  };
}

async function median(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await measure());
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}
