import { textOf } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';

/**
 * Where a killed browser comes back to. A sealed voice alone makes no draft of words, so the form's own return point is
 * not enough: the place is held beside the voices, and taken away when the screen is left properly.
 */
const heldAt = 'at';

export function markReturnPoint(form: FormSession, path: string): void {
  if (form.heldValue(heldAt).peek() !== path) form.hold(heldAt, path);
}

export function clearReturnPoint(form: FormSession): void {
  if (form.heldValue(heldAt).peek() !== undefined) form.hold(heldAt, undefined);
}

/** The field path to return to; undefined after a proper leave. */
export function returnPoint(form: FormSession): string | undefined {
  return textOf(form.heldValue(heldAt).peek()) || undefined;
}
