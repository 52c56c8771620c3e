import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export interface RoomsServer {
  origin: string;
  close: () => Promise<void>;
}

/** The harness of visits, agreements and diagnoses, built as the app is and served at that port. */
export async function openRooms(port: number): Promise<RoomsServer> {
  const outDir = await mkdtemp(join(tmpdir(), 'ayni-rooms-'));
  const configFile = fileURLToPath(new URL('./harness/vite.config.ts', import.meta.url));
  await build({ configFile, build: { outDir, emptyOutDir: true }, logLevel: 'error' });
  const server = await preview({
    configFile,
    build: { outDir },
    preview: { port, strictPort: true, host: '127.0.0.1' },
    logLevel: 'error',
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
