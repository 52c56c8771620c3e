import type { Json } from '#domain/json.ts';
import type { Person } from '#domain/person.ts';
import type { RecordView } from '#domain/record.ts';

/** Shown values of a form by field path `name[/key[/sub]]`; what has no answer is absent, never `null`. */
export type FormValues = Readonly<Record<string, Json>>;

/**
 * What a person typed and no change carries yet. Same shape as the store's draft: `touched` by field path, `heads` the
 * change ids each field was opened on (registers of other records under '<kind>:<id>:<path>'), `held` what no change
 * may carry. `dirty: false` means that only `held` is left. `savedAt` is ms since 1970.
 */
export interface FormDraft {
  record: string;
  kind: string;
  stream: string;
  author: string;
  /** Who began it, when somebody else wrote in it last. */
  begunBy?: string;
  instrument: string;
  touched: Record<string, Json>;
  heads: Record<string, string[]>;
  held: Record<string, Json>;
  at?: string;
  isNew: boolean;
  institution?: string;
  plan?: string;
  title?: string;
  savedAt: number;
  dirty: boolean;
}

/** A write to another record that goes out in the same change as the form; `over` left out = what the store has now. */
export type FormEdit =
  | { op: 'set'; kind: string; record: string; field: string; value: Json; over?: readonly string[] }
  | { op: 'delete' | 'restore'; kind: string; record: string };

/** One file to keep beside a record: `field` is where the record will name it, `type` its media type. */
export interface FormFile {
  stream: string;
  kind: string;
  record: string;
  field: string;
  type: string;
  bytes: Blob;
  /** What its maker called it. */
  name?: string;
}
/** 'full' and 'broken': the file was not kept, and nothing else changed. */
export type KeptFormFile =
  | { kind: 'kept'; sha256: string; bytes: number }
  | { kind: 'full' }
  | { kind: 'broken'; error: unknown };

/** What a form needs of the tablet: the app implements it over the store, the tests over a Map. */
export interface FormStore {
  person: Person;
  /** Ms since 1970 by this tablet's clock. */
  now: () => number;
  /** Today in Lima, 'YYYY-MM-DD' (fixed in the example region). */
  today: () => string;
  /** A record id: also the key of list rows that become records. */
  newId: () => string;
  /** A short key for any other list row. */
  newKey: () => string;
  /** Undefined when the record is unknown or hidden. */
  readRecord: (kind: string, id: string) => Promise<RecordView | undefined>;
  /** Tells the record now and after each change that touches it; the answer stops it. Errors of the database are the app's to show. */
  watchRecord: (kind: string, id: string, seen: (record: RecordView | undefined) => void) => () => void;
  readDraft: (record: string) => Promise<FormDraft | undefined>;
  /** Resolves only when the draft survives a power cut; throws when it was not kept. */
  writeDraft: (draft: FormDraft) => Promise<void>;
  /** Forgets a draft in which nothing is left. */
  discardDraft: (record: string) => Promise<void>;
  /** One transaction: the change (touched + extra edits) and the draft's end. Resolves with the change id; throws when it was not kept. */
  finishDraft: (draft: FormDraft, extraEdits: FormEdit[]) => Promise<string>;
  /** The lock `draft:<record>`: its release, or 'elsewhere' when another window has this form. */
  holdDraft: (record: string) => Promise<(() => void) | 'elsewhere'>;
  /** Takes the shared lock `editing` so that no update replaces the page under a dirty form; returns its release. */
  holdEditing: () => () => void;
  /** Resolves when the bytes are proven to be on the tablet, or with why they are not; never rejects for a full disk. */
  keepFile: (file: FormFile) => Promise<KeptFormFile>;
  /** Bytes of a file that a record names: 'elsewhere' while they are on another tablet, 'lost' when the browser let them go. */
  readFile: (stream: string, sha256: string) => Promise<Blob | 'elsewhere' | 'lost'>;
  /** Whether an institution asks for care with names, photos and places, also once it was deleted; unknown ones are taken to. */
  asksCare: (institution: string) => Promise<boolean>;
  /** Name of a person by id, for «también: …»; undefined when this tablet never heard of her. */
  nameOf: (person: string) => Promise<string | undefined>;
}
