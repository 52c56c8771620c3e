import type { RecordEdit } from '#domain/record-edit.ts';

/**
 * One wish of a save. `over` left out = the heads that the database holds at that moment, own unacknowledged ones too;
 * a delete names every head of the record, a restore every delete that stands.
 */
export type Edit = RecordEdit;
