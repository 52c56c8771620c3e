import { streamOfDistrict } from '#domain/institution.ts';
import type { Json } from '#domain/json.ts';
import type { Person } from '#domain/person.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import type { DemandPageProps } from './demand-page-props.ts';

/** What a new need begins with: where it was heard and when; nobody agreed to share it yet. */
export function firstDemand({ institution, plan, today }: DemandPageProps): Record<string, Json> {
  return {
    heardOn: today(),
    status: 'new',
    origin: 'request',
    sharedWithNetwork: false,
    ...(institution ? { institution } : {}),
    ...(plan ? { plan } : {}),
  };
}

/** A need lives where its institution does. */
export function streamOfDemand(values: Values, institutions: readonly RecordView[], person: Person): string {
  const institution = institutions.find(({ id }) => id === textOf(values.institution));
  return institution?.stream ?? streamOfDistrict(undefined, person);
}
