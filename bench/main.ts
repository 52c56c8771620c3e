// `npm run bench`: every measure; `npm run bench -- tablet|pull|memory`: one of them. Reports, asserts nothing.
import { compareTablets } from './compare-tablets.ts';
import { measureMemory } from './measure-memory.ts';
import { measurePull } from './measure-pull.ts';

const parts: Record<string, (only?: string) => Promise<void>> = {
  tablet: compareTablets,
  pull: measurePull,
  memory: measureMemory,
};

const [wanted, only] = process.argv.slice(2);
if (wanted && !Object.hasOwn(parts, wanted)) throw new Error(`there is no measure called ${wanted}`);
for (const [name, measure] of Object.entries(parts)) if (!wanted || wanted === name) await measure(only);
