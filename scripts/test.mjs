// `npm test`: installs what is missing (packages, a Chromium, a PostgreSQL), checks, builds and runs every test.
// The last line it prints is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, chromium, install, node, postgres, root } from './prepare.mjs';

install();
const browser = chromium();
postgres();
build();

const steps = [['scripts/check.mjs'], ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]];
const summaryFile = join(root, '.cache', 'test-summary.json');
rmSync(summaryFile, { force: true });
let broken = 0;
for (const step of steps) {
  const env = { ...process.env, CHROMIUM_PATH: browser };
  const done = spawnSync(node, step, { cwd: root, stdio: 'inherit', env });
  if (done.status !== 0) broken += 1;
}
let summary = { passed: 0, failed: 1, skipped: 0 };
try {
  summary = JSON.parse(readFileSync(summaryFile, 'utf8'));
} catch {
  console.error('The test runner stopped before it could count its tests.');
}
// A failed check, or a runner that failed outside its tests, must not read as all passed.
const failed = broken > 0 && summary.failed === 0 ? broken : summary.failed;
console.log(`${summary.passed} passed, ${failed} failed${summary.skipped ? `, ${summary.skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
