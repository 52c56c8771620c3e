import { posix } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { type ImportRule, importRules } from './import-rules.ts';
import { readImports } from './read-imports.ts';

const isInside = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/** The file that an import of ours names, or undefined for an npm package or a Node module. */
export function resolveImport(from: string, name: string): string | undefined {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name);
  if (!name.startsWith('#')) return undefined;
  const alias = `${name.split('/')[0]}/*` as keyof typeof packageJson.imports;
  const target = packageJson.imports[alias];
  if (!target) return name;
  return posix.normalize(target.replace('*', name.slice(alias.length - 1)));
}

function roomOf(file: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(file)?.[1];
}

function faultOf(file: string, name: string, rule: ImportRule): string | undefined {
  const target = resolveImport(file, name);
  if (target === undefined) {
    if (name.startsWith('node:')) return rule.folder === 'server' ? undefined : `${file} imports ${name}`;
    return rule.packages.some((allowed) => isInside(name, allowed) && (allowed !== 'preact' || name === 'preact'))
      ? undefined
      : `${file} imports the package ${name}`;
  }
  if (target.endsWith('.css') || target === 'package.json') return undefined;
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from && to) return from === to ? undefined : `${file} imports another room: ${target}`;
  if (isInside(target, rule.folder) || rule.ours.some((folder) => isInside(target, folder))) return undefined;
  return `${file} imports ${target}`;
}

/** Sentences that say which import breaks the table; `sources` maps file path to text. */
export function findImportFaults(sources: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  for (const [file, source] of sources) {
    const rule = importRules.find(({ folder }) => isInside(file, folder));
    if (!rule) {
      faults.push(`${file} is in no folder of the table`);
      continue;
    }
    for (const name of readImports(file, source)) {
      const fault = faultOf(file, name, rule);
      if (fault) faults.push(fault);
    }
  }
  return faults;
}

/** Import circles among our own files, each once, as `a → b → a`. */
export function findImportCircles(sources: ReadonlyMap<string, string>): string[] {
  const edges = new Map<string, string[]>();
  for (const [file, source] of sources) {
    const targets = readImports(file, source).map((name) => resolveImport(file, name));
    edges.set(file, targets.filter((target) => target !== undefined && sources.has(target)) as string[]);
  }
  const circles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const walk = (file: string, path: string[]): void => {
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) {
      if (state.get(next) === 'open') circles.push([...path.slice(path.indexOf(next)), next].join(' → '));
      else if (!state.has(next)) walk(next, [...path, next]);
    }
    state.set(file, 'done');
  };
  for (const file of sources.keys()) if (!state.has(file)) walk(file, [file]);
  return circles;
}
