import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import type { TestTablet } from './open-tablet.ts';

export interface LighthouseVerdict {
  /** 0 … 1 by category. */
  accessibility: number;
  bestPractices: number;
  /** Audits that cost points, with what they say. */
  faults: string[];
}

/** Lighthouse on one address in this tablet's own browser, with whatever its profile holds. Throws when a run fails. */
export async function runLighthouse(tablet: TestTablet, address: string): Promise<LighthouseVerdict> {
  const [port] = (await readFile(join(tablet.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const outcome = await lighthouse(address, {
    port: Number(port),
    onlyCategories: ['accessibility', 'best-practices'],
    // Without this it would empty the notebook that it is to judge.
    disableStorageReset: true,
    logLevel: 'silent',
  });
  if (!outcome || outcome.lhr.runtimeError) throw new Error(`Lighthouse: ${outcome?.lhr.runtimeError?.message}`);
  const { categories, audits } = outcome.lhr;
  const judged = [categories.accessibility, categories['best-practices']];
  const faults = judged
    .flatMap((category) => category?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.title}`);
  const [accessibility = 0, bestPractices = 0] = judged.map((category) => category?.score ?? 0);
  return { accessibility, bestPractices, faults };
}
