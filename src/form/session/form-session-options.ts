import type { FormHost } from '../form-host.ts';
import type { FormDraft, FormEdit, FormStore, FormValues } from '../form-store.ts';

export interface FormSessionOptions {
  /** 'visit@1'. */
  instrument: string;
  kind: string;
  record: string;
  /** Stream of a new record. */
  stream: (values: FormValues) => string;
  /** First values of a new record. */
  initial?: FormValues;
  /** Line under which the draft is found again. */
  draftTitle?: (values: FormValues) => string;
  /** Writes to other records, made from what is shown and what the tablet had saved before. */
  extraEdits?: (values: FormValues, saved: FormValues, draft: FormDraft) => FormEdit[];
  /** True for a typed answer that no change may carry now: it stays in the draft on this tablet until it may. */
  staysHere?: (path: string, values: FormValues) => boolean;
  /** Paths written in words, whose other versions wait for a decision; without it a write answers all versions. */
  isText?: (path: string) => boolean;
  store: FormStore;
  host: FormHost;
  /** A draft or a change was not kept; `retry` tries again. Told each time. */
  onTrouble?: (error: unknown, retry: () => Promise<void>) => void;
}
