import type { Option } from '../instruments/instrument.ts';
import data from './es-pe/modalities.json' with { type: 'json' };

export const modalityIds = ['personal', 'workshop', 'hands-on', 'standing-meetings', 'document-review'] as const;
export type ModalityId = (typeof modalityIds)[number];

/** The five ways of assisting: `help` describes each, `needs` says in one line what it asks for. */
export const modalities = data as readonly (Option & { value: ModalityId; help: string; needs: string })[];

/** Name of a modality; the id itself when it is none of the five. */
export function modalityName(id: string): string {
  return modalities.find(({ value }) => value === id)?.label ?? id;
}
