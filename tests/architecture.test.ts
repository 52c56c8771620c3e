import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findImportCircles, findImportFaults } from './support/find-import-faults.ts';

const list = ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'sw', 'server'];
const files = execFileSync('git', list, { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && existsSync(file));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

describe('the layers', () => {
  test('nobody imports what the table does not allow', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(findImportFaults(sources)).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    expect(findImportCircles(sources)).toEqual([]);
  });

  test('a file that breaks the table is named', () => {
    const broken = new Map([
      ['src/domain/a.ts', "import { x } from '#protocol/b.ts'; import Dexie from 'dexie';"],
      ['src/features/today/T.tsx', "import type { V } from '#features/visits/V.tsx'; import('#sync/sync-once.ts');"],
      ['src/form/f.ts', "export { db } from '#store/database.ts';"],
      ['sw/main.ts', "import { readFileSync } from 'node:fs';"],
      ['src/somewhere/else.ts', ''],
    ]);
    expect(findImportFaults(broken)).toEqual([
      'src/domain/a.ts imports src/protocol/b.ts',
      'src/domain/a.ts imports the package dexie',
      'src/features/today/T.tsx imports another room: src/features/visits/V.tsx',
      'src/features/today/T.tsx imports src/sync/sync-once.ts',
      'src/form/f.ts imports src/store/database.ts',
      'sw/main.ts imports node:fs',
      'src/somewhere/else.ts is in no folder of the table',
    ]);
  });

  test('a circle of imports is named', () => {
    const round = new Map([
      ['src/a.ts', "import type { B } from './b.ts';"],
      ['src/b.ts', "import { c } from './c.ts';"],
      ['src/c.ts', "import { a } from './a.ts';"],
    ]);
    expect(findImportCircles(round)).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  });
});

describe('the files', () => {
  test('none is longer than 250 lines, and nine in ten stay under 170', () => {
    const lengths = [...sources].map(([file, text]) => ({ file, lines: text.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 251)).toEqual([]);
    const short = lengths.filter(({ lines }) => lines <= 170).length;
    expect(short / lengths.length).toBeGreaterThanOrEqual(0.9);
  });

  test('none hides behind a name that says nothing', () => {
    expect(files.filter((file) => /(^|\/)(index|utils|helpers|common|types)\.tsx?$/.test(file))).toEqual([]);
  });
});
