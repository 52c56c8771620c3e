import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folders = ['src/texts', 'src/domain/instruments/es-pe', 'src/domain/catalogues/es-pe'];
const sources = await Promise.all(
  folders.map(async (folder) =>
    Promise.all(
      (await readdir(folder)).map(async (file) => ({
        file: `${folder}/${file}`,
        text: await readFile(join(folder, file), 'utf8'),
      })),
    ),
  ),
);
const lines = sources
  .flat()
  .flatMap(({ file, text }) => text.split('\n').map((line, at) => ({ at: `${file}:${at + 1}`, line })));
// Labels of programmes are the State's own words.
const ours = lines.filter(({ at }) => !at.includes('programmes.json'));
const linesWith = (unwanted: RegExp) => ours.filter(({ line }) => unwanted.test(line)).map(({ at }) => at);

// Orders as they are given to «usted» («Escriba…»), at the beginning of a sentence: there is no other reading of these there.
const orders =
  /['"`«¿¡.] ?(Haga|Escriba|Seleccione|Ingrese|Elija|Toque|Presione|Complete|Marque|Agregue|Revise|Vaya|Abra|Guarde|Indique|Use|Lea|Pida|Tome) /u;

test.each([
  ['«usted»', /(?<!«)\b(usted|su merced)\b/iu],
  ['an order', orders],
  ['«la o el»', /\b(la o el|el o la|los\/las|el\/la|las o los)\b/iu],
])('nobody reads %s', (_, unwanted) => {
  expect(linesWith(unwanted)).toEqual([]);
});

test('the register is looked for where there is something to read', () => {
  expect(ours.length).toBeGreaterThan(5000);
  expect(orders.test("  text: 'Escriba su nombre',")).toBe(true);
  expect(orders.test("  text: 'Sin averías. Marque aquí',")).toBe(true);
});
