import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import { neverShown, shownPaths, turnsThatShowAll } from '#tests/form/support/answer-everything.ts';
import { type Harness, openHarness } from '#tests/form/support/open-harness.ts';
import { findLayoutFaults } from './support/find-layout-faults.ts';
import { findSeriousFaults } from './support/find-serious-faults.ts';
import { sizes } from './support/open-tablet.ts';

const forms = [
  'institution',
  'context',
  'demand',
  'plan',
  'visit',
  'agreement',
  'change',
  'assessment',
  'accompaniment',
  'check-in',
  'accompaniment-closing',
  'closing',
  'experience',
  'expert',
  'accord',
  'commitment',
  'follow-up',
];

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await openHarness(9244);
  page = await harness.open('', sizes.phone);
});
afterAll(() => harness.close());

/** Opens every fold and every row until nothing is left to open. */
function openEverything(): Promise<void> {
  return page.evaluate(async () => {
    const closed = () => document.querySelector<HTMLElement>('.add-more, .row-short .btn');
    for (let button = closed(); button; button = closed()) {
      button.click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
  });
}

const faults = async () => [...(await findSeriousFaults(page)), ...(await findLayoutFaults(page))];

async function openForm(kind: string, id: string): Promise<void> {
  const url = new URL(page.url());
  await page.goto(`${url.origin}/?kind=${kind}&id=${id}`);
  await page.locator('.record-form').waitFor();
}

const references = { institution: 'inst-1', plan: 'plan-1' };

test.for(forms)('the form %s can be used by everybody, blank and with every question in sight', async (kind) => {
  const instrument = (await instrumentById(`${kind}@1`)) as Instrument;
  const turns = turnsThatShowAll(instrument, references);
  expect(neverShown(instrument, turns)).toEqual([]);
  await openForm(kind, `${kind}-blank`);
  const found = { blank: await faults(), answered: [] as string[] };
  for (const [turn, answers] of turns.entries()) {
    await page.evaluate(
      ([kind, id, values]) => window.harness.store.arrive(kind as never, id as never, values as never, 'c1'),
      [kind, `${kind}-${turn}`, answers as object] as const,
    );
    await openForm(kind, `${kind}-${turn}`);
    await openEverything();
    const drawn = await page
      .locator('[data-path]')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-path')));
    expect(shownPaths(instrument, answers).filter((path) => !drawn.includes(path))).toEqual([]);
    found.answered.push(...(await faults()));
  }
  expect(found).toEqual({ blank: [], answered: [] });
});
