// `npm start`: installs and builds what is missing, then serves app and endpoint until it is stopped.
import { spawn } from 'node:child_process';
import { build, install, node, root } from './prepare.mjs';

install();
build();
const server = spawn(node, ['--disable-warning=ExperimentalWarning', 'server/main.ts'], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
