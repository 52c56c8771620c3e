// `npm start`: installs and builds what is missing, then serves app and endpoint until it is stopped.
import { spawn } from 'node:child_process';
import { build, install, node, root } from './prepare.mjs';

install();
build();
const server = spawn(node, ['--disable-warning=ExperimentalWarning', 'server/main.ts'], {
  cwd: root,
  // Else each thread that compresses keeps a heap of its own: 20 MB more for nothing.
  env: { MALLOC_ARENA_MAX: '2', ...process.env },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
