// `npm run check`: types in every realm, style, unused code, and the size of what a tablet downloads.
import { spawnSync } from 'node:child_process';
import { build, install, node, root } from './prepare.mjs';

install();
build();
const realms = ['src/domain', 'src/protocol', 'src/texts', 'src', 'sw', 'server', 'tests'];
const steps = [
  ['types', ['node_modules/typescript/bin/tsc', '-b', ...realms]],
  ['style', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['unused', ['node_modules/knip/bin/knip.js']],
  ['sizes', ['node_modules/size-limit/bin.js']],
];
let failed = 0;
for (const [name, args] of steps) {
  const done = spawnSync(node, args, { cwd: root, stdio: 'inherit' });
  console.log(`${done.status === 0 ? 'ok' : 'FAILED'}: ${name}`);
  if (done.status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
