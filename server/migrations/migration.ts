/** What an engine calls the two column types that differ. */
export interface ColumnTypes {
  integer: 'integer' | 'bigint';
  bytes: 'blob' | 'bytea';
}

/** One step of the schema, applied once, in one transaction, in the order of the list in `migrate.ts`; never edited after a release. */
export interface Migration {
  name: string;
  statements(type: ColumnTypes): string[];
}
