import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Json } from '#domain/json.ts';
import type { RecordView, Version } from '#domain/record.ts';
import { rowKeys } from '#domain/record-edit.ts';
import type { FormDraft, FormValues } from '../form-store.ts';
import { headsToReplace, newerVersions, sameJson } from './newer-versions.ts';
import { stable } from './stable.ts';

/** The layers of a form: what was typed, what the record says, what a new record begins with. One signal a path. */
export interface FieldValues {
  value: (path: string) => ReadonlySignal<Json | undefined>;
  rows: (list: string) => ReadonlySignal<readonly string[]>;
  others: (path: string) => ReadonlySignal<readonly Version[]>;
  /** All shown values; a new object after each write. */
  snapshot: ReadonlySignal<FormValues>;
  /** False when the value was that already. */
  set: (path: string, value: Json | undefined) => boolean;
  /** Takes a row away; the answer puts it back as it was. */
  removeRow: (path: string) => () => void;
  /** Keeps the heads that a register of another record was opened on; the first time counts. */
  remember: (key: string, seen: readonly string[]) => void;
  settle: (path: string, value: Json) => void;
  /** Typed values and the heads they were opened on, as a draft keeps them. */
  touched: () => { touched: Record<string, Json>; heads: Record<string, string[]> };
  isTouched: () => boolean;
  record: () => RecordView | undefined;
  /** Takes in the record as it is now; what was typed stays. */
  load: (record: RecordView | undefined) => void;
  /** Takes up a draft found on the tablet. */
  resume: (draft: Pick<FormDraft, 'touched' | 'heads'>) => void;
}

/** Values of one open form; `initial` only counts while the record does not exist; `isText` tells what is written in words. */
export function createFieldValues(initial: FormValues, isText: (path: string) => boolean = () => false): FieldValues {
  const touched = new Map<string, Json>();
  const heads = new Map<string, string[]>();
  const shown = new Map<string, Signal<Json | undefined>>();
  const lists = new Map<string, ReadonlySignal<readonly string[]>>();
  const others = new Map<string, ReadonlySignal<readonly Version[]>>();
  const record = signal<RecordView | undefined>(undefined);
  const revision = signal(0);
  const structure = signal(0);
  // Heads are no signals: what answers a version without changing the shown value is told by this.
  const decisions = signal(0);

  const base = (path: string): Json | undefined => {
    const known = record.peek();
    return (known ? known.values[path] : initial[path]) ?? undefined;
  };
  const current = (path: string): Json | undefined => (touched.has(path) ? touched.get(path) : base(path)) ?? undefined;
  const refresh = (path: string) => {
    const cell = shown.get(path);
    const value = current(path);
    if (cell && !sameJson(cell.peek(), value)) cell.value = value;
  };
  const forget = (path: string) => {
    touched.delete(path);
    heads.delete(path);
  };
  const changed = (paths: string[]) =>
    batch(() => {
      for (const path of paths) refresh(path);
      revision.value++;
      if (paths.some((path) => path.includes('/'))) structure.value++;
    });
  const snapshot = computed<FormValues>(() => {
    revision.value;
    const all: Record<string, Json> = { ...(record.value ? record.value.values : initial) };
    for (const [path, value] of touched) all[path] = value;
    for (const path of Object.keys(all)) if (all[path] === null) delete all[path];
    return all;
  });

  const fields: FieldValues = {
    snapshot,
    record: () => record.peek(),
    isTouched: () => touched.size > 0,
    touched: () => ({ touched: Object.fromEntries(touched), heads: Object.fromEntries(heads) }),
    value(path) {
      const cell = shown.get(path) ?? signal(current(path));
      shown.set(path, cell);
      return cell;
    },
    rows(list) {
      let keys = lists.get(list);
      if (!keys) {
        keys = stable<readonly string[]>(() => {
          structure.value;
          return rowKeys(snapshot.peek(), list);
        });
        lists.set(list, keys);
      }
      return keys;
    },
    others(path) {
      let versions = others.get(path);
      if (!versions) {
        versions = stable(() => {
          decisions.value;
          const shownNow = fields.value(path).value;
          return record.value ? newerVersions(record.value, path, shownNow, heads.get(path)) : [];
        });
        others.set(path, versions);
      }
      return versions;
    },
    set(path, value) {
      if (sameJson(current(path), value)) return false;
      // Back to what was there: nothing was typed. Where two versions wait, the same words again are a decision.
      if (sameJson(base(path), value) && !record.peek()?.versions[path]) forget(path);
      else {
        if (!touched.has(path)) heads.set(path, headsToReplace(record.peek(), path, isText(path)));
        touched.set(path, value ?? null);
      }
      changed([path]);
      return true;
    },
    removeRow(path) {
      const under = (each: string) => each === path || each.startsWith(`${path}/`);
      const typed = [...touched].filter(([each]) => under(each));
      const openedOn = [...heads].filter(([each]) => under(each));
      for (const [each] of typed) forget(each);
      if (base(path) !== undefined) {
        heads.set(path, [...(record.peek()?.heads[path] ?? [])]);
        touched.set(path, null);
      }
      changed([path, ...typed.map(([each]) => each)]);
      return () => {
        forget(path);
        for (const [each, value] of typed) touched.set(each, value);
        for (const [each, seen] of openedOn) heads.set(each, seen);
        changed([path, ...typed.map(([each]) => each)]);
      };
    },
    remember(key, seen) {
      if (!heads.has(key)) heads.set(key, [...seen]);
    },
    settle(path, value) {
      const known = record.peek();
      const seen = [...(heads.get(path) ?? []), ...(known?.heads[path] ?? [])];
      for (const version of known?.versions[path] ?? []) seen.push(version.change);
      touched.set(path, value);
      heads.set(path, [...new Set(seen)]);
      decisions.value++;
      changed([path]);
    },
    load(next) {
      batch(() => {
        record.value = next;
        for (const path of shown.keys()) refresh(path);
        revision.value++;
        structure.value++;
      });
    },
    resume(draft) {
      batch(() => {
        for (const [path, value] of Object.entries(draft.touched)) touched.set(path, value);
        for (const [path, seen] of Object.entries(draft.heads)) heads.set(path, seen);
        for (const path of shown.keys()) refresh(path);
        revision.value++;
        structure.value++;
      });
    },
  };
  return fields;
}
