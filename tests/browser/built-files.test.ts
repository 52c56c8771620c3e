import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'dist/assets/';

/** Imports that a built file waits for before it runs, by file. */
function readImports(): Map<string, string[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return new Map(
    files.map((file) => {
      const text = readFileSync(folder + file, 'utf8');
      const found = [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)];
      return [file, found.map(([, name]) => name as string)];
    }),
  );
}

function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    }
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

// A room that reads a sentence while it loads found `undefined` there when its texts and it had ended up in two such files.
test('no built file waits for another that waits for it', () => {
  const imports = readImports();
  expect(imports.size).toBeGreaterThan(10);
  expect(findCircles(imports)).toEqual([]);
});

test('a circle is found', () => {
  const round = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(findCircles(round)).toEqual(['b → c → b']);
});
