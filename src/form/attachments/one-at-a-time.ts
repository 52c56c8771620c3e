/** Runs what it is given one after the other: two opened pictures at once may be more than a cheap tablet has. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** The one queue of this page: no two pictures are open at the same time, whichever field asks. */
export const onePicture = createQueue();
