import type { Json } from '#domain/json.ts';
import type { RecordView, Version } from '#domain/record.ts';

/** True when two values say the same; keys of objects may come in any order. Absent and null are both «no answer». */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  const left = a as Record<string, Json>;
  const right = b as Record<string, Json>;
  return keys.length === Object.keys(b).length && keys.every((key) => key in right && sameJson(left[key], right[key]));
}

/**
 * Heads that writing in a field replaces. A choice answers every version at once; words only replace the words they were
 * typed over, and the other text stays beside them until somebody decides.
 */
export function headsToReplace(record: RecordView | undefined, path: string, isText: boolean): string[] {
  const heads = [...(record?.heads[path] ?? [])];
  const versions = record?.versions[path];
  if (!isText || !versions) return heads;
  const others = versions.filter((version) => !sameJson(version.value, record.values[path]));
  return heads.filter((head) => !others.some((version) => version.change === head));
}

/**
 * What others wrote in a field and the person has not answered yet, newest first. While the field is untouched: the
 * concurrent versions besides the shown one. Once it is typed in: also heads that are not among those it was opened on.
 */
export function newerVersions(
  record: RecordView,
  path: string,
  shown: Json | undefined,
  openedOn: readonly string[] | undefined,
): readonly Version[] {
  const versions = record.versions[path] ?? singleVersion(record, path);
  return versions.filter(
    (version) => !sameJson(version.value, shown) && (openedOn === undefined || !openedOn.includes(version.change)),
  );
}

// Without a conflict the view tells heads but no authors: whoever touched the record last is the best it knows.
function singleVersion(record: RecordView, path: string): Version[] {
  return (record.heads[path] ?? []).slice(0, 1).map((change) => ({
    change,
    value: record.values[path] ?? null,
    author: record.updatedBy,
    at: record.unsent ? 0 : record.updatedAt,
  }));
}
