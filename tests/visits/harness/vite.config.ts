import { defineConfig } from 'vite';

// The rooms of visits, agreements and diagnoses alone, over the real store: every address answers with this one page.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: `${import.meta.dirname}/../../../.cache/vite-harness`,
  define: { __APP_VERSION__: JSON.stringify('test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: [`${import.meta.dirname}/../../..`] } },
});
