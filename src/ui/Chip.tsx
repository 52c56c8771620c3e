import type { ComponentChildren } from 'preact';
import './Chip.css';

/** What a chip means: waits, done, voice of the assisted, action or voice of the assistant. */
export type ChipTone = 'wait' | 'ok' | 'clay' | 'lake';

/** A short state in words; `dot` adds the round mark of the sending state. */
export function Chip({
  tone = 'lake',
  dot,
  children,
}: {
  tone?: ChipTone;
  dot?: boolean;
  children: ComponentChildren;
}) {
  return (
    <span class={`chip ${tone}`}>
      {dot ? <i aria-hidden="true" /> : null}
      {children}
    </span>
  );
}
