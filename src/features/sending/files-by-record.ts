import type { FileRow } from '#store/tables.ts';

/** Files that wait beside one record, counted together. */
export interface FileGroup {
  kind: string;
  record: string;
  files: FileRow[];
  bytes: number;
}

/** By the record that each file was first added to; a file that two records name is counted once. */
export function filesByRecord(rows: readonly FileRow[]): FileGroup[] {
  const groups = new Map<string, FileGroup>();
  for (const row of rows) {
    const [place] = row.places;
    if (!place) continue;
    const { kind, record } = place;
    const group = groups.get(record) ?? { kind, record, files: [], bytes: 0 };
    group.files.push(row);
    group.bytes += row.bytes;
    groups.set(record, group);
  }
  return [...groups.values()];
}
