import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageJson from './package.json' with { type: 'json' };

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'chrome109', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'sw',
      filename: 'sw.js',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        // sw.js is the worker itself; the browser keeps that.
        globPatterns: ['**/*.{js,css,html,webmanifest,svg,png}'],
        globIgnores: ['sw.js'],
      },
      // The worker is served as /sw.js, so that it rules the whole origin, while its source is called like every other start.
      integration: {
        configureCustomSWViteBuild(options) {
          if (options.build?.rollupOptions) options.build.rollupOptions.input = 'sw/main.ts';
        },
      },
    }),
  ],
});
