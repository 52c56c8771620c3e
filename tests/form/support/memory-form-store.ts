import type { Json } from '#domain/json.ts';
import type { RecordView } from '#domain/record.ts';
import type { FormDraft, FormEdit, FormStore } from '#form/form-store.ts';
import { bytesToBase64url } from '#protocol/base64url.ts';

/** What a memory store keeps; plain JSON, so that a page can put it in `localStorage`. */
export interface Memory {
  records: Record<string, RecordView>;
  drafts: Record<string, FormDraft>;
  changes: { id: string; edits: FormEdit[]; draft: FormDraft }[];
}

export interface MemoryFormStore extends FormStore {
  memory: Memory;
  /** Somebody else's change arrives: the values become the record's, under new heads. */
  arrive: (kind: string, id: string, values: Record<string, Json>, change: string, author?: string) => void;
  /** While it answers an error, nothing is kept. */
  fail?: () => Error | undefined;
  heldEditing: number;
  lockedElsewhere: Set<string>;
}

/** A form store over plain objects. `persist` is told after each write. */
export function createMemoryFormStore(
  memory: Memory,
  clock: () => number,
  persist: () => void = () => undefined,
): MemoryFormStore {
  let count = 0;
  const watchers = new Set<() => void>();
  const held = new Set<string>();
  const files = new Map<string, Blob>();
  const key = (kind: string, id: string) => `${kind}/${id}`;
  const changed = () => {
    persist();
    for (const watcher of watchers) watcher();
  };
  const check = () => {
    const error = store.fail?.();
    if (error) throw error;
  };
  const write = (
    kind: string,
    id: string,
    field: string,
    value: Json,
    change: string,
    author: string,
    stream: string,
  ) => {
    const at = clock();
    const record = memory.records[key(kind, id)] ?? emptyRecord(kind, id, stream, author, at);
    const values: Record<string, Json> = { ...record.values, [field]: value };
    if (value === null) delete values[field];
    memory.records[key(kind, id)] = {
      ...record,
      values,
      heads: { ...record.heads, [field]: [change] },
      updatedAt: at,
      updatedBy: author,
    };
  };
  const store: MemoryFormStore = {
    memory,
    heldEditing: 0,
    lockedElsewhere: new Set(),
    person: { id: 'me', name: 'María Quispe', role: 'assistant', regions: ['99'] },
    now: clock,
    today: () => new Date(clock()).toISOString().slice(0, 10),
    newId: () => `id${String(++count).padStart(20, '0')}`,
    newKey: () => `key${String(++count).padStart(5, '0')}${String(clock()).slice(-6)}`,
    readRecord: async (kind, id) => memory.records[key(kind, id)],
    watchRecord(kind, id, seen) {
      const watcher = () => seen(memory.records[key(kind, id)]);
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    readDraft: async (record) => structuredClone(memory.drafts[record]),
    async writeDraft(draft) {
      await Promise.resolve();
      check();
      memory.drafts[draft.record] = structuredClone(draft);
      changed();
    },
    async discardDraft(record) {
      check();
      delete memory.drafts[record];
      changed();
    },
    async finishDraft(draft, extraEdits) {
      await Promise.resolve();
      check();
      const id = `change-${memory.changes.length + 1}`;
      const own = Object.entries(draft.touched).map(
        ([field, value]): FormEdit => ({
          op: 'set',
          kind: draft.kind,
          record: draft.record,
          field,
          value,
          over: draft.heads[field] ?? [],
        }),
      );
      memory.changes.push(structuredClone({ id, edits: [...own, ...extraEdits], draft }));
      for (const edit of [...own, ...extraEdits]) {
        if (edit.op === 'set') write(edit.kind, edit.record, edit.field, edit.value, id, draft.author, draft.stream);
      }
      delete memory.drafts[draft.record];
      if (Object.keys(draft.held).length > 0) {
        memory.drafts[draft.record] = structuredClone({ ...draft, touched: {}, heads: {}, dirty: false });
      }
      changed();
      return id;
    },
    async holdDraft(record) {
      if (held.has(record) || store.lockedElsewhere.has(record)) return 'elsewhere';
      held.add(record);
      return () => void held.delete(record);
    },
    holdEditing() {
      store.heldEditing++;
      return () => void store.heldEditing--;
    },
    async keepFile({ bytes }) {
      if (store.fail?.()) return { kind: 'full' };
      const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
      const sha256 = bytesToBase64url(new Uint8Array(digest));
      files.set(sha256, bytes);
      return { kind: 'kept', sha256, bytes: bytes.size };
    },
    readFile: async (_stream, sha256) => files.get(sha256) ?? 'elsewhere',
    asksCare: async (institution) => memory.records[key('institution', institution)]?.values.careful === true,
    nameOf: async (person) => (person === 'rosa' ? 'Rosa Huamán' : undefined),
    arrive(kind, id, values, change, author = 'rosa') {
      for (const [field, value] of Object.entries(values)) write(kind, id, field, value, change, author, 'region:99');
      changed();
    },
  };
  return store;
}

function emptyRecord(kind: string, id: string, stream: string, author: string, at: number): RecordView {
  return {
    kind,
    id,
    stream,
    values: {},
    heads: {},
    versions: {},
    createdAt: at,
    updatedAt: at,
    createdBy: author,
    updatedBy: author,
    unsent: false,
    keptAlive: false,
  };
}
