import type { Direction } from '#domain/small-change.ts';

// A leaf upwards, a diamond aside, a square that stands still: told apart without colour, in print too.
const shapes: Record<Direction, string> = {
  improves: 'M12 1C23 8 22 17 12 23C2 17 1 8 12 1z',
  unexpected: 'M12 2l10 10-10 10L2 12z',
  worsens: 'M4 4h16v16H4z',
};

/** The knot of a change in its line; the word beside it says the same. */
export function DirectionMark({ direction }: { direction: Direction }) {
  return (
    <svg class="direction" data-direction={direction} viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
      <path d={shapes[direction]} />
    </svg>
  );
}
