import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with the real server and a built app of its own, as on the machine of whoever runs Ayni. */
export interface Installation {
  folder: string;
  /** Builds the app anew under that version, in place of the one before; counts once the server is started again. */
  upgrade: (version: string) => Promise<void>;
  /** Rewrites one file of the built app. */
  rewrite: (file: string, change: (text: string) => string) => Promise<void>;
  remove: () => Promise<void>;
}

/** Installs what is built at this moment. */
export async function installCopy(): Promise<Installation> {
  const here = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), 'ayni-installed-'));
  const built = join(folder, 'dist');
  for (const part of ['server', 'dist', 'package.json']) {
    await cp(join(here, part), join(folder, part), { recursive: true });
  }
  for (const part of ['src', 'node_modules']) await symlink(join(here, part), join(folder, part));
  return {
    folder,
    upgrade: (version) => buildApp(built, version),
    rewrite: async (file, change) => {
      const path = join(built, file);
      await writeFile(path, change(await readFile(path, 'utf8')));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

// In a process of its own: under a test runner Vite takes the build for one of development.
async function buildApp(outDir: string, version: string): Promise<void> {
  const config = {
    define: { __APP_VERSION__: JSON.stringify(version) },
    build: { outDir, emptyOutDir: true },
    logLevel: 'error',
  };
  const script = `import { build } from 'vite'; await build(${JSON.stringify(config)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the build of ${version} failed`);
}
