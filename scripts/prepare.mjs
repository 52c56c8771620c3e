// Plain JavaScript on purpose: it runs on whatever Node the machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The Node that the project pins as a package. */
export const node = join(root, 'node_modules', '.bin', 'node');

/** Runs a command in the project's folder with its output in sight; stops everything when it fails. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function once(stampFile, stamp, work) {
  const path = join(root, stampFile);
  if (existsSync(path) && readFileSync(path, 'utf8') === stamp) return;
  work();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stamp);
}

/** Installs the packages at the versions of the lock file, unless this very lock is installed already. */
export function install() {
  // Not `npm ci`: it refuses a lock file without the binaries of every other platform, which not every registry carries.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  once(join('node_modules', '.installed-lock'), digest(['package.json', 'package-lock.json']), () => run('npm', args));
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

/** Builds the app into dist/, unless it was built from these very files already. */
export function build() {
  const sources = ['src', 'sw', 'public'].flatMap(filesBelow);
  const stamp = digest(['package-lock.json', 'package.json', 'vite.config.ts', 'index.html', ...sources]);
  once(join('dist', '.built-from'), stamp, () => run(node, ['node_modules/vite/bin/vite.js', 'build']));
}

function firstThatExists(paths) {
  return paths.find((path) => existsSync(path) && statSync(path).isFile());
}

/** Path of a Chromium; installs Debian's when the system has none. */
export function chromium() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const own = process.env.CHROMIUM_PATH;
  if (own) return own;
  if (!firstThatExists(places)) debian('chromium');
  return firstThatExists(places) ?? places[0];
}

/** Installs Debian's PostgreSQL when the system has none: the storage tests run on the real one. */
export function postgres() {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const onPath = (process.env.PATH ?? '').split(':').map((folder) => join(folder, 'initdb'));
  if (!firstThatExists([...onPath, ...versions.map((v) => `/usr/lib/postgresql/${v}/bin/initdb`)]))
    debian('postgresql');
}

let listed = false;
function debian(name) {
  if (!listed) run('apt-get', ['update', '-qq']);
  listed = true;
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { DEBIAN_FRONTEND: 'noninteractive' });
}
