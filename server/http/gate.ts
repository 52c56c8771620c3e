/** Runs work for at most so many at once; the others wait in line. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** For what needs megabytes while it lasts: a crowd of tablets then costs time and not memory. */
export function createGate(width: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside += 1;
    try {
      return await work();
    } finally {
      // The place is handed on, so that nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
