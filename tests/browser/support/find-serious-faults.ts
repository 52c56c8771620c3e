import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Fault = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]['nodes'][number];

/** What axe calls serious or critical on the page as it stands, one line each: rule, how many, where first. */
export async function findSeriousFaults(page: Page): Promise<string[]> {
  // Legacy mode runs everything in this page: the other one opens a blank page of its own, which a Chromium over CDP refuses.
  // The size of what is touched (WCAG 2.2, 2.5.8) is off by default, and it is what a tablet is about.
  const options = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations' as const] };
  const builder = new AxeBuilder({ page }).options(options).setLegacyMode();
  // Nothing behind an open dialog can be reached.
  if ((await page.locator('dialog[open]').count()) > 0) builder.include('dialog[open]');
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map((fault) => ({ ...fault, nodes: fault.nodes.filter((node) => !isOnlyScrolledUnder(node)) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 160)}`);
}

// What happens to lie half under the bar at the foot is whole again after a finger's width of scrolling.
function isOnlyScrolledUnder({ any, target }: Fault): boolean {
  const isInBar = target.some((selector) => String(selector).includes('rail'));
  return !isInBar && any.some(({ data }) => String(data?.messageKey).startsWith('partiallyObscured'));
}
