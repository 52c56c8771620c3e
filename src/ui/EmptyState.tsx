import type { ComponentChildren } from 'preact';
import './EmptyState.css';

/** A list without anything yet: says so in a sentence and offers the next step. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty-state">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}
