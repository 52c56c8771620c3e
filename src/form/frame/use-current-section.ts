import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Id of the section in the upper third of the window, followed while the page scrolls. `ids` are joined by spaces. */
export function useCurrentSection(root: RefObject<HTMLElement | null>, ids: string, ready: boolean): string {
  const [current, setCurrent] = useState(ids.split(' ')[0] ?? '');
  useEffect(() => {
    if (!root.current || !ready) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find((entry) => entry.isIntersecting)?.target;
        if (seen instanceof HTMLElement && seen.dataset.section) setCurrent(seen.dataset.section);
      },
      { rootMargin: '-25% 0px -70%' },
    );
    for (const section of root.current.querySelectorAll('[data-section]')) observer.observe(section);
    return () => observer.disconnect();
  }, [ids, ready]);
  return current;
}
