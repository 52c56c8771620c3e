import { defineConfig, type Plugin } from 'vite';
import { injectManifest } from 'workbox-build';
import packageJson from './package.json' with { type: 'json' };

/**
 * Writes the list of everything precached into the built worker. Icons stay out: the system that installs the app reads
 * them itself, once.
 */
function precacheManifest(): Plugin {
  let folder = 'dist';
  return {
    name: 'precache-manifest',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    // Not `closeBundle`: it is called after a build that failed, too, and what it misses then hides why.
    async writeBundle() {
      const worker = `${folder}/sw.js`;
      const globs = {
        globDirectory: folder,
        globPatterns: ['**/*.{js,css,html,webmanifest,svg}'],
        globIgnores: ['sw.js'],
      };
      const { count, size } = await injectManifest({
        swSrc: worker,
        swDest: worker,
        ...globs,
        // A name that carries its own hash needs no revision.
        dontCacheBustURLsMatching: /^assets\//,
      });
      this.info(`${count} files precached, ${Math.round(size / 1024)} KiB before compression`);
    },
  };
}

// Many small files compress worse than a few larger ones; what is first painted stays apart from what comes later.
const rooms = [
  { name: 'field', own: /\/src\/(form|features\/(visits|agreements|assessments|assistances|accompaniment))\// },
  { name: 'print', own: /\/src\/features\/print\// },
  { name: 'method', own: /\/src\/features\/(context|demands|closing|experiences|experts|changes|over-time|deleted)\// },
  {
    name: 'office',
    own: /\/src\/(features\/(sending|people|settings|welcome)\/(?!device-preferences)|app\/(Welcome|People)\.tsx)|node_modules\/uqr\//,
  },
];

/**
 * The rooms' file that a module belongs to: its own, or that of everybody who imports it. Left outside, a text that only one
 * file uses would end up in a chunk that waits for the file that waits for it (tests/browser/built-files.test.ts).
 */
function fileOfRoom(id: string, graph: ModuleGraph, way: readonly string[] = []): string | null {
  const room = rooms.find(({ own }) => own.test(id));
  if (room) return room.name;
  const info = graph.getModuleInfo(id);
  if (!info || info.isEntry || info.dynamicImporters.length > 0 || !id.includes('/src/')) return null;
  const importers = info.importers.filter((importer) => !way.includes(importer));
  const [first = null, ...others] = new Set(importers.map((importer) => fileOfRoom(importer, graph, [...way, id])));
  return others.length === 0 ? first : null;
}
interface ModuleGraph {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: string[]; dynamicImporters: string[] } | null;
}

const chunkGroups = [
  {
    // A round begins after the first paint. When it is due is known before: that is part of the store's file.
    name: 'sync',
    test: /\/src\/(sync\/(?!schedule|wire\/retry-after)|store\/(apply-push-reply|apply-page|settle-aside|own-runs)\.ts)/,
    priority: 9,
  },
  { name: 'preact', test: /node_modules\/(preact|@preact)\//, priority: 9 },
  {
    name: 'store',
    // What the store needs of the domain comes along: in the page's own file the worker would have to run the page.
    test: /node_modules\/(dexie|zod)\/|\/src\/((store(?!\/(files|crashes))|protocol)\/|sync\/(schedule|wire\/retry-after)\.ts|domain\/(accompaniment|agreement|calendar-date|check-in|context|demand|derived-id|group-by|institution|person|plan|rating|record-columns|record-edit|small-change|use-levels)\.ts)/,
    priority: 8,
  },
  { name: 'instruments', test: /\/src\/domain\/instruments\/(es-pe|forms)\/(?!rubric)/, priority: 7 },
  { name: 'example', test: /\/src\/(domain\/example|features\/guide)\//, priority: 7 },
  { name: (id: string, graph: ModuleGraph) => fileOfRoom(id, graph), priority: 6 },
];

export default defineConfig({
  // `npm run dev` beside `npm start`: the page of the one, the endpoint of the other.
  server: { proxy: { '/v1': `http://localhost:${process.env.PORT ?? 8080}` } },
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'chrome109',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The worker is a module beside the page, so that both share the store and the sync instead of carrying them twice.
      input: { page: 'index.html', sw: 'sw/main.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups },
      },
    },
  },
  plugins: [precacheManifest()],
});
