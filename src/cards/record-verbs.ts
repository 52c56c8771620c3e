/** One save of a record as people read it; `name` is '' for somebody whom this tablet never heard of. */
export interface HistoryLine {
  change: string;
  name: string;
  /** Ms since 1970. */
  at: number;
  fields: readonly string[];
  did?: 'deleted' | 'restored';
}

/** What can be done with any record, whatever its kind; the store answers, a card only shows. */
export interface RecordVerbs {
  /** Names of the other people who wrote in it, '' for unknown ones. */
  others: () => Promise<string[]>;
  remove: () => Promise<void>;
  restore: () => Promise<void>;
  /** Newest first; runs inside a live query. */
  history: () => Promise<HistoryLine[]>;
}
