/** Frames in which a page may place the focus itself: a form takes two to lead somewhere. */
const waitedFrames = 4;

/**
 * When what had the focus is gone (a saved form, a row taken away) and nothing took it, the focus goes to what stood around
 * it, else to the title: whoever works with keys or a screen reader does not begin again at the top. Returns its stop.
 */
export function keepFocus(page: Document): () => void {
  let path: Element[] = [];
  const onFocus = ({ target }: FocusEvent) => {
    path = [];
    for (let at = target instanceof Element ? target : null; at; at = at.parentElement) path.push(at);
  };
  const isLost = () => page.activeElement === page.body && path[0]?.isConnected === false;
  const recover = (frames: number): void => {
    if (!isLost()) return;
    if (frames > 0) return void requestAnimationFrame(() => recover(frames - 1));
    const near = path.find((each) => each.isConnected && each.matches('main :is(section, li, fieldset)'));
    const heir = near ?? page.querySelector('dialog[open] h2, h1');
    path = [];
    if (!(heir instanceof HTMLElement)) return;
    heir.tabIndex = -1;
    heir.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => isLost() && recover(waitedFrames));
  page.addEventListener('focusin', onFocus);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}
