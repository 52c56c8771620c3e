import type { Direction } from '#domain/small-change.ts';

// A leaf upwards, a diamond aside, a square that stands still: told apart without colour, in print too.
const shapes: Record<Direction, string> = {
  improves: 'M12 2C18 8 19 15 12 22C5 15 6 8 12 2z',
  unexpected: 'M12 2l10 10-10 10L2 12z',
  worsens: 'M4 4h16v16H4z',
};

/** The knot of a change in its line; the word beside it says the same. */
export function DirectionMark({ direction }: { direction: Direction }) {
  return (
    <svg class="direction" data-direction={direction} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={shapes[direction]} />
    </svg>
  );
}
