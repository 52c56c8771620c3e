import { installCopy } from '#tests/browser/support/install-copy.ts';
import { bundleFiller } from './bundle-filler.ts';
import { type Measure, measures, slowDown } from './measure-tablet.ts';
import { sizes } from './network.ts';
import { type FilledTablet, takeTablet } from './take-tablet.ts';

/** `npm run bench -- tablet [start of a name]`: how a tablet with ten thousand visits feels beside one with a hundred. */
export async function compareTablets(only = ''): Promise<void> {
  // Of its own: nobody's new build gets between two measures.
  const installation = await installCopy();
  const filler = await bundleFiller();
  const tablets: FilledTablet[] = [];
  try {
    for (const size of [sizes.small, sizes.large]) tablets.push(await takeTablet(installation.folder, filler, size));
    for (const tablet of tablets) await slowDown(tablet);
    console.log(`\n4× CPU slowdown, ms      ${sizes.small.visits} visits   ${sizes.large.visits} visits`);
    console.log(`${'middle (fastest)'.padEnd(36)}${'small'.padStart(12)}${'large'.padStart(12)}   large ÷ small`);
    for (const measure of measures.filter(({ name }) => name.startsWith(only))) {
      console.log(await lineOf(measure, tablets));
    }
    console.log('\ngoal: the content of a page within 1.50×; a key within 50 ms');
  } finally {
    for (const tablet of tablets) await tablet.remove();
    await installation.remove();
  }
}

/** Round by round on both tablets: whatever else the machine does then, it does to both. */
async function lineOf({ name, rounds, run }: Measure, tablets: readonly FilledTablet[]): Promise<string> {
  const times: number[][] = tablets.map(() => []);
  // The first round warms caches that a tablet in use has warm.
  for (const tablet of tablets) await run(tablet);
  for (let round = 0; round < rounds; round++) {
    for (const [i, tablet] of tablets.entries()) times[i]!.push(await run(tablet));
  }
  const inOrder = times.map((each) => each.sort((a, b) => a - b));
  const middles = inOrder.map((each) => each[Math.floor(each.length / 2)]!);
  const cells = inOrder.map((each, i) => `${middles[i]!.toFixed(0)} (${each[0]!.toFixed(0)})`.padStart(12));
  return `${name.padEnd(36)}${cells.join('')}${(middles[1]! / middles[0]!).toFixed(2).padStart(10)}×`;
}
