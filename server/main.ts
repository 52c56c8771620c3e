import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { LogEvent } from './deps.ts';

// Small machines: a young heap that stays small, and code that is compiled once and not at every start.
setFlagsFromString('--max-semi-space-size=2');
setFlagsFromString('--optimize-for-size');
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
const { startEndpoint } = await import('./start/start-endpoint.ts');

const { PORT = '8080', HOST = '127.0.0.1', AYNI_DATA = './data', DATABASE_URL } = process.env;

function log(event: LogEvent): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
}

try {
  const options = { host: HOST, port: Number(PORT), folder: AYNI_DATA, databaseUrl: DATABASE_URL || undefined, log };
  const { port, firstEntry, stop } = await startEndpoint(options);
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Ctrl-C reaches us twice, from the terminal and from npm: the second one must not cut the first short.
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void stop().then(() => process.exit(0));
    });
  }
  process.stdout.write(`Ayni: http://localhost:${port}\n`);
  // Read by whoever installs Ayni; the first administrator's tablet asks for it.
  if (firstEntry) process.stdout.write(`Código de primer ingreso: ${firstEntry}\n`);
  flushCompileCache();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
