import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The oldest browser of the tablets in use; Vite lowers syntax to it, but nobody brings it what its library lacks. */
const oldestChrome = 109;

/** What came later, with the Chrome that brought it, and is not known by another meaning in our code. */
const younger: readonly [since: number, name: RegExp][] = [
  [110, /\.(with|toSpliced|toSorted|toReversed)\(/],
  [111, /\.(isWellFormed|toWellFormed)\(|\bdocument\.startViewTransition\b/],
  [112, /\/[dgimsuy]*v[dgimsuy]*(?=[;,)\]]|\.(test|exec)\()/],
  [114, /\.transfer\(|\b(showPopover|hidePopover|togglePopover|popoverTarget)\b|\spopover=/],
  [116, /\bAbortSignal\.any\b/],
  [117, /\b(Map|Object)\.groupBy\b/],
  [119, /\bPromise\.withResolvers\b/],
  [120, /\bURL\.canParse\b|<details[^>]*\sname=/],
  [121, /\bArray\.fromAsync\b/],
  [122, /\.(union|intersection|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\((?!\[)/],
  [122, /\.(values|keys|entries)\(\)\.(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/],
  [128, /\bPromise\.try\b/],
  [129, /\bIntl\.DurationFormat\b|\bscheduler\.yield\b/],
  [132, /\bresponse\.bytes\(|\.moveBefore\(/],
  [134, /\bclosedby=|\bclosedBy=|\.requestClose\(/],
  [136, /\bRegExp\.escape\b/],
  [140, /\.(toHex|toBase64)\(|\bUint8Array\.from(Hex|Base64)\b/],
];

/** The same of style sheets; what only makes a page prettier where it is known, or what Vite lowers, is none of it. */
const youngerStyles: readonly [since: number, name: RegExp][] = [
  [111, /\bcolor-mix\(|\bokl(ch|ab)\(/],
  [112, /^\s*&/m],
  [113, /\blinear\(/],
  [114, /:popover-open/],
  [117, /\bsubgrid\b|@starting-style/],
  [118, /@scope\b/],
  [119, /:user-(in)?valid\b/],
  [123, /\blight-dark\(/],
  [125, /\banchor\(|\bposition-anchor\b|\bround\(/],
  [129, /\bcalc-size\(|\binterpolate-size\b/],
];

const list = ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'sw'];
const files = execFileSync('git', list, { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(tsx?|css)$/.test(file) && existsSync(file));

function findYounger(file: string, source: string): string[] {
  const names = file.endsWith('.css') ? youngerStyles : younger;
  return names.flatMap(([since, name]) => {
    const found = name.exec(withoutComments(source));
    return found ? [`${file}: «${found[0].trim()}» came with Chrome ${since}`] : [];
  });
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe(`Chrome ${oldestChrome}`, () => {
  test('has everything that the page and the worker call', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((file) => findYounger(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.for([
    ['a.ts', 'const sorted = rows.toSorted();', '.toSorted('],
    ['a.ts', 'read().with(at, added)', '.with('],
    ['a.ts', 'const days = Map.groupBy(items, dayOf);', 'Map.groupBy'],
    ['a.ts', 'if (!text.isWellFormed()) return;', '.isWellFormed('],
    ['a.ts', 'const both = one.intersection(other);', '.intersection('],
    ['a.ts', 'const { promise } = Promise.withResolvers();', 'Promise.withResolvers'],
    ['a.ts', 'map.values().filter(Boolean)', '.values().filter('],
    ['a.css', '.a { color: color-mix(in srgb, red, blue); }', 'color-mix('],
    ['a.css', '.a { grid-template-rows: subgrid; }', 'subgrid'],
    ['a.css', '.a {\n  color: red;\n  & b { color: blue; }\n}', '&'],
  ] as const)('lacks what is refused: %s', ([file, source, name]) => {
    expect(findYounger(file, source).join()).toContain(`«${name}»`);
  });

  test('is not refused what it has', () => {
    const known = [
      '// never Map.groupBy',
      "rows.findLast(isOpen); z.union([a, b]); '/v1/push'",
      'for (const key of map.keys()) add(key);',
    ].join('\n');
    expect(findYounger('a.ts', known)).toEqual([]);
  });
});
