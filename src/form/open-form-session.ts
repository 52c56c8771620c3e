import { batch, type Signal, signal } from '@preact/signals';
import type { Json } from '#domain/json.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormSession } from './form-session.ts';
import { isNewerForm } from './rules/newer-form.ts';
import { followClosing, strandedForm, whenClosed } from './session/closing-forms.ts';
import { createDraftKeeper } from './session/draft-keeper.ts';
import { createFieldValues } from './session/field-values.ts';
import type { FormEnd } from './session/form-end.ts';
import type { FormSessionOptions } from './session/form-session-options.ts';
import { makeDraft } from './session/make-draft.ts';

export type { FormSessionOptions } from './session/form-session-options.ts';

/**
 * Opens a form over one record. Nothing is written until something is typed. Call `close` when it goes from the screen: a
 * session left open keeps its locks. One whose closing failed is given back as it was.
 */
export function openFormSession(options: FormSessionOptions): FormSession {
  return strandedForm(options.store, options.record) ?? createFormSession(options);
}

function createFormSession(options: FormSessionOptions): FormSession {
  const { store, kind, record, host } = options;
  const fields = createFieldValues(options.initial ?? {}, options.isText);
  const held = new Map<string, Signal<Json | undefined>>();
  const ready = signal(false);
  const readOnly = signal(false);
  const failure = signal<{ cause: unknown } | undefined>(undefined);
  const releases: (() => void)[] = [];
  let editing: (() => void) | undefined;
  let at: string | undefined;
  const begunBy = signal<string | undefined>(undefined);
  let dirty = false;
  let isTypedHere = false;
  let ended = false;
  let ending: Promise<FormEnd> | undefined;

  const heldValues = (): Record<string, Json> => {
    const values: Record<string, Json> = {};
    for (const [path, cell] of held) if (cell.peek() !== undefined) values[path] = cell.peek() as Json;
    return values;
  };
  const takeDraft = () => makeDraft(options, fields, heldValues(), at, begunBy.peek());
  const write = async () => {
    const next = takeDraft();
    const isEmpty = !next.dirty && Object.keys(next.held).length === 0;
    await (isEmpty ? store.discardDraft(record) : store.writeDraft(next));
    return next.savedAt;
  };
  const keeper = createDraftKeeper(write, host, (error) => options.onTrouble?.(error, keeper.flush));

  const typed = () => {
    dirty = true;
    isTypedHere = true;
    editing ??= store.holdEditing();
    keeper.touch();
  };
  const isClosed = () => readOnly.peek() || ended;
  const heldCell = (path: string) => {
    const cell = held.get(path) ?? signal<Json | undefined>(undefined);
    held.set(path, cell);
    return cell;
  };

  const load = async () => {
    // A form that this one replaces on the screen goes in the same task, but only after this one was drawn: once it began to
    // close it can be waited for.
    await Promise.resolve();
    await whenClosed(store, record);
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
      const values = fields.snapshot.peek();
      for (const [path, value] of Object.entries(found?.held ?? {})) {
        if (!options.staysHere?.(path, values)) heldCell(path).value = value;
        else if (found?.heads[path]) fields.resume({ touched: { [path]: value }, heads: {} });
        else fields.set(path, value ?? undefined);
      }
      if (found?.dirty) {
        dirty = true;
        const beginner = found.begunBy ?? found.author;
        begunBy.value = beginner === store.person.id ? undefined : beginner;
        keeper.markSaved(found.savedAt);
      }
      ready.value = true;
    });
    if (dirty && !readOnly.peek()) editing ??= store.holdEditing();
    releases.push(store.watchRecord(kind, record, (seen) => seen && !ending && fields.load(seen)));
    releases.push(host.onHidden(() => void keeper.flush()));
  };
  const release = () => {
    ended = true;
    editing?.();
    for (const each of releases.splice(0)) each();
  };
  const opened = load().catch((error: unknown) => {
    failure.value = { cause: error };
    release();
  });
  const commit = async (completion: 'finished' | 'half-way'): Promise<FormEnd> => {
    await opened;
    if (failure.peek()) return { completion };
    await keeper.stop();
    const saved = fields.record()?.values ?? {};
    const wrote = takeDraft().dirty;
    const mustSay = completion === 'finished' && saved.completion !== 'finished';
    // Who only looked at a draft of somebody else leaves it hers: a change would be signed by who did not write.
    if (begunBy.peek() !== undefined && !isTypedHere && completion === 'half-way') {
      release();
      return { completion };
    }
    if (readOnly.peek() || (!wrote && !mustSay)) {
      // What was typed and taken back leaves nothing behind; held values stay in their draft.
      if (!readOnly.peek() && dirty) await write();
      release();
      return { completion };
    }
    // What a newer form wrote stays a record of that form: this tablet only wrote in what it knows of it.
    if (!isNewerForm(textOf(saved.instrument), options.instrument)) fields.set('instrument', options.instrument);
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
    followClosing(store, session, attempt);
    return attempt;
  };

  const session: FormSession = {
    kind,
    record,
    ready,
    readOnly,
    failure,
    begunBy,
    saved: keeper.saved,
    value: fields.value,
    rows: fields.rows,
    others: fields.others,
    values: () => fields.snapshot.value,
    heldValue: heldCell,
    heldPaths: () => Object.keys(heldValues()),
    savedRecord: fields.record,
    set(path, value) {
      if (isClosed()) return;
      if (fields.set(path, value)) typed();
    },
    settle(path, value) {
      if (isClosed()) return;
      fields.settle(path, value);
      typed();
    },
    removeRow(path) {
      if (isClosed()) return () => undefined;
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
      if (isClosed()) return;
      heldCell(path).value = value;
      typed();
    },
    at: () => at,
    visit(path) {
      if (at !== path && dirty && !ended) keeper.remind();
      at = path;
    },
    saveNow: keeper.flush,
    close,
  };
  return session;
}
