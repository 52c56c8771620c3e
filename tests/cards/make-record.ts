import type { Json } from '#domain/json.ts';
import type { RecordView } from '#domain/record.ts';

/** A record as a list reads it, with the values that the test is about. */
export function makeRecord(
  kind: string,
  id: string,
  values: Record<string, Json>,
  more: Partial<RecordView> = {},
): RecordView {
  return {
    kind,
    id,
    stream: 'region:06',
    values,
    heads: {},
    versions: {},
    createdAt: Date.UTC(2026, 10, 1, 15),
    updatedAt: Date.UTC(2026, 10, 1, 15),
    createdBy: 'maria',
    updatedBy: 'maria',
    unsent: false,
    keptAlive: false,
    ...more,
  };
}
