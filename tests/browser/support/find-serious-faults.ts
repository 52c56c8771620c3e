import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe calls serious or critical on the page as it stands, one line each: rule, how many, where first. */
export async function findSeriousFaults(page: Page): Promise<string[]> {
  // Legacy mode runs everything in this page: the other one opens a blank page of its own, which a Chromium over CDP refuses.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 160)}`);
}
