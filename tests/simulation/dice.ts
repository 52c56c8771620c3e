/** All chance of one run: the same seed throws the same dice. */
export interface Dice {
  /** In [0, 1). */
  next: () => number;
  /** Whole, in [0, below). */
  below: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  bytes: (count: number) => Uint8Array;
  /** Dice of their own for a part of the world, so that parts do not disturb one another. */
  fork: (name: string) => Dice;
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  // mulberry32: 32 bits of state are plenty for telling a few thousand runs apart.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)]!,
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
    fork: (name) => createDice([...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed)),
  };
}
