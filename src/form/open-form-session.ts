import { batch, type Signal, signal } from '@preact/signals';
import type { Json } from '#domain/json.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { createFieldValues } from './field-values.ts';
import type { FormHost } from './form-host.ts';
import type { FormSession } from './form-session.ts';
import type { FormDraft, FormEdit, FormStore, FormValues } from './form-store.ts';
import type { FormEnd } from './record-form-props.ts';

export interface FormSessionOptions {
  /** 'visit@1'. */
  instrument: string;
  kind: string;
  record: string;
  stream: (values: FormValues) => string;
  initial?: FormValues;
  draftTitle?: (values: FormValues) => string;
  /** Writes to other records, made from what is shown and what the tablet had saved before. */
  extraEdits?: (values: FormValues, saved: FormValues, draft: FormDraft) => FormEdit[];
  store: FormStore;
  host: FormHost;
  /** A draft or a change was not kept; `retry` tries again. Told each time. */
  onTrouble?: (error: unknown, retry: () => Promise<void>) => void;
}

// A form that is closing still holds its lock for a moment: the same form opened again waits for it instead of reading only.
const closing = new WeakMap<FormStore, Map<string, Promise<unknown>>>();

/**
 * Opens a form over one record. Nothing is written until something is typed. Call `close` or `leave` when it goes from the
 * screen: a session left open keeps its locks.
 */
export function openFormSession(options: FormSessionOptions): FormSession {
  const { store, kind, record, host } = options;
  const fields = createFieldValues(options.initial ?? {});
  const held = new Map<string, Signal<Json | undefined>>();
  const ready = signal(false);
  const readOnly = signal(false);
  const failure = signal<{ cause: unknown } | undefined>(undefined);
  const releases: (() => void)[] = [];
  let editing: (() => void) | undefined;
  let at: string | undefined;
  let dirty = false;
  let ended = false;
  let ending: Promise<FormEnd> | undefined;

  const heldValues = (): Record<string, Json> => {
    const values: Record<string, Json> = {};
    for (const [path, cell] of held) if (cell.peek() !== undefined) values[path] = cell.peek() as Json;
    return values;
  };
  const takeDraft = (): FormDraft => {
    const values = fields.snapshot.peek();
    const existing = fields.record();
    const typed = fields.touched();
    // First values of a new record become the person's own once she writes anything: from then on they never change by themselves.
    const touched = existing ? typed.touched : { ...options.initial, ...typed.touched };
    const text = (field: string) => (typeof values[field] === 'string' ? values[field] : undefined);
    return {
      record,
      kind,
      stream: existing?.stream ?? options.stream(values),
      author: store.person.id,
      instrument: options.instrument,
      touched,
      heads: typed.heads,
      held: heldValues(),
      at,
      isNew: !existing,
      institution: text('institution'),
      plan: text('plan'),
      title: options.draftTitle?.(values),
      savedAt: store.now(),
      dirty: fields.isTouched(),
    };
  };
  const write = async () => {
    const next = takeDraft();
    const isEmpty = !next.dirty && Object.keys(next.held).length === 0;
    await (isEmpty ? store.discardDraft(record) : store.writeDraft(next));
    return next.savedAt;
  };
  const keeper = createDraftKeeper(write, host, (error) => options.onTrouble?.(error, keeper.flush));

  const typed = () => {
    dirty = true;
    editing ??= store.holdEditing();
    keeper.touch();
  };
  const heldCell = (path: string) => {
    const cell = held.get(path) ?? signal<Json | undefined>(undefined);
    held.set(path, cell);
    return cell;
  };

  const load = async () => {
    await closing.get(store)?.get(record);
    const lock = await store.holdDraft(record);
    if (lock === 'elsewhere') readOnly.value = true;
    else if (ended) return lock();
    else releases.push(lock);
    const [known, found] = await Promise.all([store.readRecord(kind, record), store.readDraft(record)]);
    if (ended) return;
    at = found?.dirty ? found.at : undefined;
    batch(() => {
      fields.load(known);
      if (found?.dirty) fields.resume(found);
      for (const [path, value] of Object.entries(found?.held ?? {})) heldCell(path).value = value;
      if (found?.dirty) {
        dirty = true;
        keeper.markSaved(found.savedAt);
      }
      ready.value = true;
    });
    if (dirty && !readOnly.peek()) editing ??= store.holdEditing();
    releases.push(store.watchRecord(kind, record, (seen) => seen && !ending && fields.load(seen)));
    releases.push(host.onHidden(() => void keeper.flush()));
  };
  const opened = load();
  opened.catch((error: unknown) => {
    failure.value = { cause: error };
  });

  const release = () => {
    ended = true;
    editing?.();
    for (const each of releases.splice(0)) each();
  };
  const commit = async (completion: 'finished' | 'half-way'): Promise<FormEnd> => {
    await opened;
    await keeper.stop();
    const saved = fields.record()?.values ?? {};
    const wrote = fields.isTouched();
    const mustSay = completion === 'finished' && saved.completion !== 'finished';
    if (readOnly.peek() || (!wrote && !mustSay)) {
      // What was typed and taken back leaves nothing behind; held values stay in their draft.
      if (!readOnly.peek() && dirty) await write();
      release();
      return { completion };
    }
    fields.set('instrument', options.instrument);
    fields.set('completion', completion);
    const last = takeDraft();
    const extra = options.extraEdits?.(fields.snapshot.peek(), saved, last) ?? [];
    const change = await store.finishDraft(last, extra);
    keeper.markSaved(store.now());
    release();
    return { completion, change };
  };
  const close = (completion: 'finished' | 'half-way'): Promise<FormEnd> => {
    if (ending) return ending;
    const attempt = commit(completion).catch((error: unknown) => {
      ending = undefined;
      keeper.resume();
      keeper.markFailed(error);
      throw error;
    });
    ending = attempt;
    const running = closing.get(store) ?? new Map<string, Promise<unknown>>();
    closing.set(store, running);
    const settled = attempt.then(
      () => undefined,
      () => undefined,
    );
    running.set(record, settled);
    void settled.then(() => running.get(record) === settled && running.delete(record));
    return attempt;
  };

  return {
    kind,
    record,
    ready,
    readOnly,
    failure,
    saved: keeper.saved,
    value: fields.value,
    rows: fields.rows,
    others: fields.others,
    values: () => fields.snapshot.value,
    heldValue: heldCell,
    savedRecord: fields.record,
    set(path, value) {
      if (readOnly.peek() || ended) return;
      if (fields.set(path, value)) typed();
    },
    settle(path, value) {
      if (readOnly.peek() || ended) return;
      fields.settle(path, value);
      typed();
    },
    removeRow(path) {
      if (readOnly.peek() || ended) return () => undefined;
      const undo = fields.removeRow(path);
      typed();
      return () => {
        if (ended) return;
        undo();
        typed();
      };
    },
    remember: fields.remember,
    hold(path, value) {
      if (readOnly.peek() || ended) return;
      heldCell(path).value = value;
      typed();
    },
    at: () => at,
    visit(path) {
      at = path;
    },
    saveNow: keeper.flush,
    close,
  };
}
