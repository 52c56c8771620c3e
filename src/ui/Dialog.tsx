import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { uiTexts } from '#texts/ui.ts';
import { Icon } from './Icon.tsx';
import './Dialog.css';

interface DialogProps {
  open: boolean;
  title: string;
  /** Also called by Escape. A dialog that must be answered leaves it out: nothing but its buttons closes it. */
  onClose?: () => void;
  /** Buttons at the foot. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

/** A native modal dialog: the page behind is inert, and focus returns to where it was when it closes. */
export function Dialog({ open, title, onClose, actions, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the next frame, so that whoever closes the dialog to lead elsewhere has the last word on focus.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return;
    const opener = document.activeElement;
    if (!dialog.open) dialog.showModal();
    return () => {
      if (dialog.open) dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={ref}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        // Preact decides what is open; the browser only asks.
        event.preventDefault();
        onClose?.();
      }}
    >
      <div class="dialog-top">
        <h2 id={heading}>{title}</h2>
        {onClose ? (
          <button type="button" class="btn quiet icon" aria-label={uiTexts.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        ) : null}
      </div>
      <div class="dialog-body">{children}</div>
      {actions ? <div class="btns dialog-actions">{actions}</div> : null}
    </dialog>
  );
}
