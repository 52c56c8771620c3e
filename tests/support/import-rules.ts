/** Who may import whom: the table of docs/architecture.md as data. `packages` are the npm packages a folder may name. */
export interface ImportRule {
  folder: string;
  ours: readonly string[];
  packages: readonly string[];
}

const preact = ['preact', 'preact/hooks', 'preact/compat', '@preact/signals'];
const room = ['src/domain', 'src/protocol', 'src/store', 'src/form', 'src/cards', 'src/ui', 'src/texts'];

/** Longest folder first: the first rule whose folder holds a file is its rule. */
export const importRules: readonly ImportRule[] = [
  { folder: 'src/domain', ours: [], packages: ['zod/mini'] },
  { folder: 'src/protocol', ours: ['src/domain'], packages: ['zod/mini'] },
  { folder: 'src/store', ours: ['src/domain', 'src/protocol'], packages: ['dexie', 'idb-keyval'] },
  { folder: 'src/sync', ours: ['src/domain', 'src/protocol', 'src/store'], packages: [] },
  { folder: 'src/texts', ours: ['src/domain'], packages: [] },
  { folder: 'src/ui', ours: ['src/texts'], packages: [...preact, 'dexie'] },
  { folder: 'src/form', ours: ['src/domain', 'src/protocol', 'src/ui', 'src/texts'], packages: preact },
  { folder: 'src/cards', ours: ['src/domain', 'src/ui', 'src/texts'], packages: preact },
  { folder: 'src/features', ours: room, packages: [...preact, 'idb-keyval', 'uqr'] },
  {
    folder: 'src/app',
    ours: [...room, 'src/sync', 'src/features'],
    packages: [...preact, 'preact-iso', 'workbox-window', 'dexie', 'idb-keyval'],
  },
  { folder: 'src/main.tsx', ours: ['src/app', 'src/ui'], packages: preact },
  { folder: 'sw', ours: ['src/store', 'src/sync'], packages: ['workbox-precaching', 'workbox-routing'] },
  {
    folder: 'server',
    ours: ['src/domain', 'src/protocol'],
    packages: ['hono', '@hono/node-server', 'kysely', 'pg', 'zod/mini'],
  },
];
