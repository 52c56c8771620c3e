// `npm run bench`: how the built app feels with very much on a slow tablet, and what the server takes. Reports; asserts nothing.
import { build, chromium, install, node, run } from './prepare.mjs';

install();
build();
run(node, ['--disable-warning=ExperimentalWarning', 'bench/main.ts', ...process.argv.slice(2)], {
  CHROMIUM_PATH: chromium(),
});
