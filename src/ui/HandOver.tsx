import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import './HandOver.css';

interface HandOverProps {
  /** «Ahora escriben ustedes». */
  title: string;
  intro?: string;
  /** Words of the one way back. */
  backLabel: string;
  onBack: () => void;
  children: ComponentChildren;
}

/**
 * The whole screen for who receives the tablet: large, only their questions, everything else out of reach. Escape does
 * nothing: the tablet is given back by its button. Render it only while it is handed over.
 */
export function HandOver({ title, intro, backLabel, onBack, children }: HandOverProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = document.activeElement;
    dialog.showModal();
    return () => {
      if (dialog.open) dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={ref} class="hand-over" aria-labelledby={id} onCancel={(event) => event.preventDefault()}>
      <div class="hand-over-top">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <span class="grow" />
        <button type="button" class="btn quiet" onClick={onBack}>
          <Icon name="back" />
          {backLabel}
        </button>
      </div>
      {intro ? <p class="hand-over-intro">{intro}</p> : null}
      {children}
    </dialog>
  );
}
