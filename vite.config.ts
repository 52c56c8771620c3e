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
    async closeBundle() {
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

// Many small files compress worse than a few larger ones; what is first painted stays apart from what comes later. What only
// a group uses belongs to it: left outside, it would import the group that imports it, and a room that reads it while it
// loads would find nothing (tests/browser/built-files.test.ts).
const fieldRooms = 'visits|agreements|assessments|assistances';
const officeRooms = 'sending|people|settings|welcome';
const field = [
  `form/|features/(${fieldRooms})/`,
  `texts/(${fieldRooms}|form)\\.ts`,
  'domain/(three-minute-note|visit-first-values)',
];
const office = [`features/(${officeRooms})/(?!device-preferences)`, `texts/(${officeRooms}|help)\\.ts`];
const chunkGroups = [
  { name: 'preact', test: /node_modules\/(preact|@preact)\//, priority: 9 },
  { name: 'store', test: /node_modules\/(dexie|zod)\/|\/src\/(store|protocol|sync)\//, priority: 8 },
  { name: 'instruments', test: /\/src\/domain\/instruments\/(es-pe|forms)\/(?!rubric)/, priority: 7 },
  { name: 'example', test: /\/src\/domain\/example\//, priority: 7 },
  { name: 'field', test: new RegExp(`/src/(${field.join('|')})`), priority: 6 },
  { name: 'office', test: new RegExp(`/src/(${office.join('|')})|node_modules/uqr/`), priority: 6 },
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
