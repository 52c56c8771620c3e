/** Power: once it is cut nothing of this run of the app goes on, and whoever waits for it is told. */
export interface Power {
  isCut: () => boolean;
  /** Never resolves: the code that waits for it is gone. */
  cut: () => Promise<never>;
  /** Rejects with Crash when the power is cut. */
  untilCut: Promise<never>;
}
export class Crash extends Error {}

export function createPower(): Power {
  let isCut = false;
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  return {
    isCut: () => isCut,
    untilCut: promise,
    cut: () => {
      isCut = true;
      reject(new Crash('the power was cut'));
      return new Promise<never>(() => undefined);
    },
  };
}
