import type { RecordView } from '#domain/record.ts';
import type { FormValues } from './form-store.ts';

/** One thing that can be chosen while typing. `hint` tells two of the same name apart («Ccoriwasi · Yauyos · Lima»). */
export interface LookupOption {
  value: string;
  label: string;
  hint?: string;
}

/** Where the question comes from, so that an institution narrows its plans. */
export interface LookupContext {
  kind: string;
  record: string;
  field: string;
  values: FormValues;
}

/**
 * Looks things up for a form that knows no store. `entity` is a kind of record, 'person', 'criterion', 'context-item' or
 * 'district'.
 * Accents and capitals never matter. An empty text asks for the likeliest ones (recent, same institution).
 */
export interface Lookups {
  /** At most about 20, best first. */
  search: (entity: string, text: string, context: LookupContext) => Promise<LookupOption[]>;
  /** What to show for a chosen id; undefined when it has not arrived on this tablet. */
  label: (entity: string, id: string) => Promise<string | undefined>;
  /** Entities that can be created on the spot from the typed text. */
  canCreate: (entity: string, context: LookupContext) => boolean;
  /** Saves a first version of the record and answers with it. Throws when it was not kept. */
  create: (entity: string, text: string, context: LookupContext) => Promise<LookupOption>;
  /** Agreements of this plan or institution that were open before this record, oldest due first. */
  openAgreements: (context: LookupContext) => Promise<RecordView[]>;
  /** The last visit held before this one in the same plan, else the same institution. */
  previousVisit: (context: LookupContext) => Promise<RecordView | undefined>;
}
