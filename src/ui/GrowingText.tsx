import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './GrowingText.css';

type GrowingTextProps = JSX.IntrinsicElements['textarea'] & { value: string };

// Newer browsers grow a textarea by themselves; on older tablets the height follows the text by hand.
const growsItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** A text box as tall as what was written in it, so that nobody reads through a keyhole. */
export function GrowingText(props: GrowingTextProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const { value } = props;
  useLayoutEffect(() => {
    const box = ref.current;
    if (growsItself || !box || value === undefined) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 4}px`;
  }, [value]);
  return <textarea {...props} ref={ref} class="growing-text" />;
}
