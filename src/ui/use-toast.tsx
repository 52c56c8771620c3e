import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { uiTexts } from '#texts/ui.ts';
import './use-toast.css';

interface Message {
  text: string;
  undo?: () => void;
}

// Long enough to read and to reach with a slow hand; somebody with focus or pointer on it stops the clock.
const usualMs = 10_000;

/**
 * A line at the foot that says what just happened and can take it back. Render `toast` once; `say` replaces what it says.
 * Screen readers hear it without losing their place.
 */
export function useToast(shownMs = usualMs): {
  toast: ComponentChildren;
  say: (text: string, undo?: () => void) => void;
} {
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const [held, setHeld] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // Not after the next frame, in which it could still run out under the finger.
  useLayoutEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(() => setMessage(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [message, held, shownMs]);
  const say = useCallback((text: string, undo?: () => void) => {
    // The line before may have gone with the focus on it, and told nobody.
    setHeld(false);
    setMessage({ text, undo });
  }, []);
  const look = () => setHeld(box.current?.querySelector(':hover, :focus') !== null);
  const toast = (
    <div class="toast-place" role="status" ref={box}>
      {message ? (
        <div class="toast" onFocusIn={look} onFocusOut={look} onPointerEnter={look} onPointerLeave={look}>
          <span>{message.text}</span>
          {message.undo ? (
            <button
              type="button"
              class="btn"
              onClick={() => {
                message.undo?.();
                setMessage(undefined);
              }}
            >
              {uiTexts.undo}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
  return { toast, say };
}
