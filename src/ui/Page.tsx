import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import './Page.css';

/** What the app shows at the right of every page's top: the chip with the state of sending. */
export const PageCorner = createContext<ComponentChildren>(null);

interface PageProps {
  title: string;
  subtitle?: ComponentChildren;
  /** Buttons of the page; at most one of them primary. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

/** One screen: its top (title, line below, actions, the app's corner) and its `<main>`. Goes beside the rail inside `.app`. */
export function Page({ title, subtitle, actions, children }: PageProps) {
  const corner = useContext(PageCorner);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Ayni`;
  }, [title]);
  // A screen reader hears where it arrived; somebody already typing is left alone.
  useEffect(() => {
    const active = document.activeElement;
    if (!active || active === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header class="top">
        <div class="top-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {subtitle ? <p class="muted">{subtitle}</p> : null}
        </div>
        {actions ? <div class="top-actions">{actions}</div> : null}
        {corner}
      </header>
      <main id="main">{children}</main>
    </>
  );
}
