import { foldText } from '#domain/fold-text.ts';
import type { LookupOption } from '#form/lookups.ts';
import { readNames } from '#store/people.ts';
import type { Tablet } from '#store/tablet.ts';

const maxFound = 20;

/** People of the network that this tablet heard of; herself first. */
export async function searchPeople(tablet: Tablet, text: string): Promise<LookupOption[]> {
  const names = await namesWithSelf(tablet);
  const typed = foldText(text);
  return [...names]
    .filter(([, name]) => foldText(name).includes(typed))
    .sort(([a, one], [b, other]) => rank(a) - rank(b) || one.localeCompare(other, 'es'))
    .slice(0, maxFound)
    .map(([value, label]) => ({ value, label }));
  function rank(id: string): number {
    return id === tablet.person.id ? 0 : 1;
  }
}

/** Name of a person; undefined when this tablet never heard of her. */
export async function labelOfPerson(tablet: Tablet, id: string): Promise<string | undefined> {
  return (await namesWithSelf(tablet)).get(id);
}

async function namesWithSelf({ db, person }: Tablet): Promise<Map<string, string>> {
  return (await readNames(db)).set(person.id, person.name);
}
