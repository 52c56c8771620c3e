import { readFileSync } from 'node:fs';

// The page's first paint: what index.html names itself. Rooms and forms load after it.
const html = readFileSync('dist/index.html', 'utf8');
const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => `dist/${file}`);

export default [
  { name: 'first paint', path: ['dist/index.html', ...first], brotli: true, limit: '80 kB' },
  {
    name: 'everything precached, sw.js counted',
    path: ['dist/**/*.{js,css,html,webmanifest,svg}'],
    brotli: true,
    limit: '300 kB',
  },
];
