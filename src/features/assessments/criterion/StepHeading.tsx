import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Heading of a step. When the step begins the page goes back to its top and the focus comes here: the screen changed under
 * the finger, a screen reader must hear it and a phone must show it.
 */
export function StepHeading({ id, children }: { id?: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} class="step-heading">
      {children}
    </h2>
  );
}
