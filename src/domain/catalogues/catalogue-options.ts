import type { Option } from '../instruments/instrument.ts';
import { areas } from './areas.ts';
import axes from './es-pe/axes.json' with { type: 'json' };
import budgetPhases from './es-pe/budget-phases.json' with { type: 'json' };
import institutionTypes from './es-pe/institution-types.json' with { type: 'json' };
import languages from './es-pe/languages.json' with { type: 'json' };
import participatoryPhases from './es-pe/participatory-phases.json' with { type: 'json' };
import planningPhases from './es-pe/planning-phases.json' with { type: 'json' };
import { milestones } from './milestones.ts';
import { modalities } from './modalities.ts';
import { programmes } from './programmes.ts';

const catalogues: Readonly<Record<string, readonly Option[]>> = {
  areas,
  modalities,
  programmes,
  milestones,
  languages,
  axes,
  'institution-types': institutionTypes,
  'budget-phases': budgetPhases,
  'planning-phases': planningPhases,
  'participatory-phases': participatoryPhases,
};

/** Ids that a field's `catalogue` may name. Districts are apart: they are searched, not listed. */
export const catalogueIds: readonly string[] = Object.keys(catalogues);

/** What can be chosen in a field with that catalogue. Throws when there is none: a fault of the instrument. */
export function catalogueOptions(id: string): readonly Option[] {
  const options = Object.hasOwn(catalogues, id) ? catalogues[id] : undefined;
  if (!options) throw new Error(`No catalogue ${id}`);
  return options;
}

/** What to show for a chosen value; the value itself when a newer tablet chose something unknown here. */
export function catalogueLabel(id: string, value: string): string {
  return catalogueOptions(id).find((option) => option.value === value)?.label ?? value;
}
