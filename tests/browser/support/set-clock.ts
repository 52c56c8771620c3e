/**
 * Makes `Date` of a page or a worker begin at `start` (ms since 1970) and walk on from there: what a wrong clock of a tablet
 * looks like to what runs on it. To be evaluated in the browser before anything else; uses nothing from outside.
 */
export function setClock(start: number): void {
  const True = Date;
  const shift = start - True.now();
  class Wrong extends True {
    constructor(...given: [] | [string | number | Date]) {
      if (given.length === 0) super(True.now() + shift);
      else super(...(given as [string]));
    }
    static override now(): number {
      return True.now() + shift;
    }
  }
  globalThis.Date = Wrong as DateConstructor;
}
