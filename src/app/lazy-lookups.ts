import type { Lookups } from '#form/lookups.ts';
import { isCreatable } from './is-creatable.ts';
import type { LookupsDeps } from './lookups.ts';

/** The same look-ups, fetched when a form or a list first asks: Hoy paints without them. */
export function lazyLookups(deps: LookupsDeps): Lookups {
  let made: Promise<Lookups> | undefined;
  const lookups = () => {
    made ??= import('./lookups.ts').then(({ createLookups }) => createLookups(deps));
    return made;
  };
  return {
    search: async (...asked) => (await lookups()).search(...asked),
    label: async (...asked) => (await lookups()).label(...asked),
    canCreate: isCreatable,
    create: async (...asked) => (await lookups()).create(...asked),
    openAgreements: async (...asked) => (await lookups()).openAgreements(...asked),
    previousVisit: async (...asked) => (await lookups()).previousVisit(...asked),
  };
}
