import data from './es-pe/scales.json' with { type: 'json' };
import type { Scale } from './instrument.ts';

/** The nine scales that fields name by id. */
export const scales = data as unknown as readonly Scale[];

/** Throws when no scale has that id: a field that names it is a fault of the instrument. */
export function scaleById(id: string): Scale {
  const scale = scales.find((each) => each.id === id);
  if (!scale) throw new Error(`No scale ${id}`);
  return scale;
}

/** What to show for an answer, level or special; undefined when the scale has no such value. */
export function scaleLabel(scale: Scale, value: unknown): string | undefined {
  return [...scale.levels, ...(scale.special ?? [])].find((each) => each.value === value)?.label;
}
