/**
 * What happens when the address changed: whoever pressed a link lets go of it, so that the new page can take the focus
 * to its title and a screen reader says where it is.
 */
export function arriveAtPage(page: Document): void {
  const active = page.activeElement;
  if (active instanceof HTMLElement && active !== page.body && !active.closest('main')) active.blur();
}
