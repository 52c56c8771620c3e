import { textOf, type Values } from '#domain/record-edit.ts';
import type { FormStore } from '../form-store.ts';

/** Records that lead to an institution when the form itself does not name one. */
const parents = ['plan', 'visit', 'accompaniment', 'agreement', 'commitment', 'accord'] as const;

/** True when the institution that a form is about asks for care with names, photos and places; a form about none does not. */
export async function isCareful(store: Pick<FormStore, 'readRecord' | 'asksCare'>, values: Values): Promise<boolean> {
  const institution = textOf(values.institution) || (await institutionOfParent(store, values));
  return institution !== '' && (await store.asksCare(institution));
}

async function institutionOfParent(store: Pick<FormStore, 'readRecord'>, values: Values): Promise<string> {
  for (const kind of parents) {
    const id = textOf(values[kind]);
    const parent = id ? await store.readRecord(kind, id) : undefined;
    const institution = textOf(parent?.values.institution);
    if (institution) return institution;
  }
  return '';
}
