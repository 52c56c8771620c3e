// `npm run bench`: how the built app feels with very much on a slow tablet. Reports; asserts nothing.
import { build, chromium, install, node, run } from './prepare.mjs';

install();
build();
run(node, ['--disable-warning=ExperimentalWarning', 'bench/main.ts'], { CHROMIUM_PATH: chromium() });
