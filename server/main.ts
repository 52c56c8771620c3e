import type { LogEvent } from './deps.ts';
import { startEndpoint } from './start/start-endpoint.ts';

const { PORT = '8080', HOST = '127.0.0.1', AYNI_DATA = './data', DATABASE_URL } = process.env;

function log(event: LogEvent): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
}

try {
  const options = { host: HOST, port: Number(PORT), folder: AYNI_DATA, databaseUrl: DATABASE_URL || undefined, log };
  const { port, firstEntry, stop } = await startEndpoint(options);
  process.stdout.write(`Ayni: http://localhost:${port}\n`);
  // The sentence that whoever installs Ayni reads: it goes to the tablet of the first administrator.
  if (firstEntry) process.stdout.write(`Código de primer ingreso: ${firstEntry}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
