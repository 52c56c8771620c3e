import type { Locator, Page } from 'playwright-core';

const mostStops = 150;

/** Somebody who has no finger and no mouse: only keys. Every stop on the way must show where it is. */
export class Keyboard {
  /** Stops of Tab that nobody would see: no mark of focus, or out of sight. */
  readonly unseen = new Set<string>();
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Tab (or Shift+Tab) until what `target` finds has the focus. Throws when it goes round without meeting it. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let stops = 0; stops < mostStops; stops++) {
      if (await hasFocus(target)) return;
      await this.#page.keyboard.press(key);
      if (!(await this.#page.evaluate(unseenFocus))) continue;
      // What an eye sees is what is drawn: the page may still be scrolling there.
      await this.#page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const fault = await this.#page.evaluate(unseenFocus);
      if (fault) this.unseen.add(fault);
    }
    throw new Error(`${key} ${mostStops} times, and never at ${target}`);
  }

  /** Goes to it and presses a key on it. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target);
    await this.#page.keyboard.press(key);
  }

  /** Goes to a text field and writes. */
  async write(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.#page.keyboard.insertText(text);
  }

  /** Goes to a search field, types, and takes the first answer that holds `option`. */
  async find(box: Locator, letters: string, option: RegExp): Promise<void> {
    await this.to(box);
    await this.#page.keyboard.type(letters);
    const wanted = this.#page.getByRole('option', { name: option }).first();
    await wanted.waitFor();
    for (let steps = 0; steps < 20 && (await wanted.getAttribute('aria-selected')) !== 'true'; steps++) {
      await this.#page.keyboard.press('ArrowDown');
    }
    await this.#page.keyboard.press('Enter');
  }

  /** Walks with the arrows from where a group is entered to one of its answers. */
  async choose(group: Locator, answer: string | RegExp): Promise<void> {
    const exact = typeof answer === 'string';
    await this.to(group.getByRole('radio').or(group.getByRole('checkbox')));
    const wanted = group.getByRole('radio', { name: answer, exact });
    if ((await wanted.count()) === 0) return this.press(group.getByRole('checkbox', { name: answer, exact }), 'Space');
    for (let steps = 0; steps < 12 && !(await hasFocus(wanted)); steps++) await this.#page.keyboard.press('ArrowDown');
    if (!(await wanted.isChecked())) await this.#page.keyboard.press('Space');
  }

  /** What has the focus, in words; empty when nothing has it. */
  where(): Promise<string> {
    return this.#page.evaluate(() => {
      const { activeElement: active, body } = document;
      return !active || active === body ? '' : `${active.tagName} ${active.textContent?.trim().slice(0, 60)}`;
    });
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((found) => found.some((each) => each === document.activeElement));
}

/** Runs in the page: what Tab stopped at, if an eye could not tell. */
function unseenFocus(): string | undefined {
  const active = document.activeElement;
  if (!active || active === document.body) return undefined;
  const bearer = active.matches('input.cover') ? active.closest('label') : active;
  // A box that is drawn around a bare field carries the mark for it.
  const marked = [bearer ?? active, active.parentElement ?? active].some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = (bearer ?? active).getBoundingClientRect();
  const isOut = box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth;
  // Half of it under a bar is enough to lose it.
  const [x, y] = [box.left + box.width / 2, Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1)];
  const above = document.elementFromPoint(x, y);
  const isCovered = above !== null && !bearer?.contains(above) && !above.contains(bearer ?? active);
  if (!isOut && marked && !isCovered) return undefined;
  const why = [isOut && 'out of sight', !marked && 'no mark', isCovered && `under ${above?.outerHTML.slice(0, 60)}`];
  return `${why.filter(Boolean).join(', ')}: ${active.tagName} ${active.getAttribute('aria-label') ?? active.outerHTML.slice(0, 120)}`;
}
