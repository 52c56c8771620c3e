import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import { type OpenForm, openPart } from '../form-context.ts';

/** Key under which the fold of a section, a group or a row is remembered as open. */
export function foldKey(base: string): string {
  return `fold:${base}`;
}

/**
 * Opens whatever hides a field (fold, row) and, once it is drawn, brings it to the middle and puts the focus in it. Not when
 * the person went into another field by then: what she types next would land in the wrong one.
 */
export function goToField(form: OpenForm, path: string): void {
  const from = document.activeElement;
  for (const key of coversOf(form.instrument, path)) openPart(form, key);
  // Two frames: one to draw what was opened, one for its own effects (a row that draws its fields).
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const now = document.activeElement;
      if (now === from || !now?.matches('input, textarea, select')) focusField(path);
    }),
  );
}

/** Everything that may hide a path, from the outside in. */
export function coversOf(instrument: Instrument, path: string): string[] {
  const [top = '', key, part] = path.split('/');
  const section = instrument.sections.find((each) => each.fields.some((field) => field.id === top));
  const field: Field | undefined = section?.fields.find((each) => each.id === top);
  const isFolded = (id: string | undefined) => field?.fields?.find((each) => each.id === id)?.folded;
  const covers: string[] = [];
  if (section && field?.folded) covers.push(foldKey(section.id));
  if (field?.type === 'list' && key) covers.push(`${top}/${key}`);
  if (field?.type === 'list' && isFolded(part)) covers.push(foldKey(`${top}/${key}`));
  if (field?.type === 'group' && isFolded(key)) covers.push(foldKey(top));
  return covers;
}

/** Brings the nearest drawn piece of a path into sight and focuses it. False when nothing of it is drawn. */
export function focusField(path: string, root: ParentNode = document): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const box = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
    if (!box) continue;
    // What a mark says of a whole list is read beside its end; rows have focus stops of their own.
    const marks = at === path && box.dataset.type === 'list' ? box.querySelector<HTMLElement>(':scope > .marks') : null;
    const isTall = box.clientHeight > window.innerHeight * 0.6;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const target = marks?.hasChildNodes() ? marks : box;
    target.scrollIntoView({
      block: isTall && target === box ? 'start' : 'center',
      behavior: calm ? 'instant' : 'smooth',
    });
    controlOf(box, at === path)?.focus({ preventScroll: true });
    return true;
  }
  return false;
}

function controlOf(box: HTMLElement, isExact: boolean): HTMLElement | null {
  if (isExact && box.dataset.type === 'list') return box.querySelector(':scope > .list-input > .btns button');
  // Back from the camera: to the button that opened it, not into the words beside a photo.
  const adder = box.dataset.type === 'files' ? box.querySelector<HTMLElement>('.files-add button') : null;
  return (
    adder ??
    box.querySelector<HTMLElement>('input:checked:not(:disabled)') ??
    box.querySelector<HTMLElement>('input:not(:disabled), textarea:not(:disabled), select:not(:disabled)') ??
    box.querySelector<HTMLElement>('button:not(:disabled)')
  );
}
