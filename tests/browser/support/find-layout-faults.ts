import type { Page } from 'playwright-core';

/**
 * What a finger, an eye or a screen reader stumbles over on the page as it stands, one line each: scrolls sideways, text under
 * 16 px, something to touch that is smaller than 48 px or nearer than 12 px to its neighbour, headings that skip a level.
 */
export function findLayoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('.unseen, .skip') === null;
    const name = (element: Element) => {
      const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} «${text}»`;
    };
    // What a modal dialog covers cannot be touched.
    const modal = [...document.querySelectorAll('dialog[open]')].at(-1);
    const root = modal ?? document.body;

    const sideways = document.documentElement.scrollWidth - innerWidth;
    if (sideways > 0) {
      const widest = [...root.querySelectorAll('*')].find(
        (each) => each.getBoundingClientRect().right > innerWidth + 1,
      );
      faults.push(`scrolls sideways by ${sideways}: ${widest ? name(widest) : ''}`);
    }

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const small = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const box = node.parentElement;
      if (!box || !node.textContent?.trim() || small.has(box) || !shown(box)) continue;
      // A drawing is scaled as a whole, its text with it.
      const drawing = box.closest('svg');
      const scale = drawing ? (drawing.getScreenCTM()?.a ?? 1) : 1;
      if (Number.parseFloat(getComputedStyle(box).fontSize) * scale >= 15.9) continue;
      small.add(box);
      faults.push(`text of ${getComputedStyle(box).fontSize} × ${scale.toFixed(2)}: ${name(box)}`);
    }

    const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => each.checkVisibility());
    let above = modal ? 1 : 0;
    for (const heading of levels) {
      const level = Number(heading.tagName[1]);
      if (level > above + 1) faults.push(`h${level} after h${above}: ${name(heading)}`);
      above = level;
    }

    const touched = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option]';
    // What a finger meets: a label answers for its box, and a line of a list for the link that is drawn over it.
    const whole = (each: Element) => each.closest('label, ul.rows > li:has(.row-link), .knot') ?? each;
    const met = (each: Element) => (each.matches('input, .row-link') ? whole(each) : each);
    // Lines of a list touch each other, each as wide as the list.
    const isLine = (each: Element) =>
      each.matches('.row-link') ||
      (each.parentElement?.matches('li') && each.clientWidth >= each.parentElement.clientWidth - 2);
    const targets = [...root.querySelectorAll(touched)]
      .filter((each) => shown(each) && !each.matches(':disabled'))
      .map((element) => ({ element, box: met(element).getBoundingClientRect(), line: isLine(element) }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    for (const { element, box } of targets) {
      if (box.width >= 47.5 && box.height >= 47.5) continue;
      faults.push(`only ${Math.round(box.width)}×${Math.round(box.height)} to touch: ${name(element)}`);
    }
    // A link in a sentence keeps to its line. Bars and lists of answers are one surface divided; what sticks to an edge lies over what scrolls below it.
    const bar = (each: Element) =>
      each.closest('nav.rail, .form-foot, .section-drawer, [role=listbox], .toast') ??
      each.matches('.subtitle-link, dd > a, .warn > a');
    for (const [at, one] of targets.entries()) {
      for (const other of targets.slice(at + 1)) {
        if (bar(one.element) || bar(other.element) || (one.line && other.line)) continue;
        if (met(one.element).contains(other.element) || met(other.element).contains(one.element)) continue;
        const across = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
        const down = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
        if (Math.max(across, down) >= 11.5) continue;
        faults.push(`${Math.round(Math.max(across, down))} px between ${name(one.element)} and ${name(other.element)}`);
      }
    }
    return faults;
  });
}
