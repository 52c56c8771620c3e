import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The filler as one classic script, to be added to the page: the very store that the app has. */
export async function bundleFiller(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome109',
      lib: { entry: fileURLToPath(new URL('./fill-database.ts', import.meta.url)), formats: ['iife'], name: 'Filler' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the filler was not built');
  const [chunk] = first.output;
  return chunk.code;
}
