import { uiTexts } from '#texts/ui.ts';
import type { Action } from './ActionMenu.tsx';
import type { Place } from './place.ts';

/** «Imprimir» among the actions of a page: the way to its sheet of paper. */
export function printAction(open: (place: Place) => void, sheet: Place): Action {
  return { label: uiTexts.print, icon: 'notebook', onChoose: () => open(sheet) };
}
