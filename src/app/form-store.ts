import { liveQuery } from 'dexie';
import type { FormStore } from '#form/form-store.ts';
import { newId, newKey } from '#protocol/ids.ts';
import { asksCare } from '#store/asks-care.ts';
import { discardDraft, readDraft, writeDraft } from '#store/drafts.ts';
import { finishDraft } from '#store/finish-draft.ts';
import { readNames } from '#store/people.ts';
import { readRecord } from '#store/read-record.ts';
import type { Tablet } from '#store/tablet.ts';

interface FormStoreDeps {
  tablet: Tablet;
  today: () => string;
  locks: LockManager;
  /** Told of every save that was not kept; the form is told too and stays as it was. */
  onTrouble: (error: unknown) => void;
  /** Told after each save that was kept. */
  onSaved: () => void;
}

/** What forms need of this tablet, over its store. */
export function createFormStore({ tablet, today, locks, onTrouble, onSaved }: FormStoreDeps): FormStore {
  const { db, now, random } = tablet;
  const goingLocks = new Map<string, Promise<void>>();
  const keep = async <T>(work: Promise<T>): Promise<T> => {
    try {
      const kept = await work;
      onSaved();
      return kept;
    } catch (error) {
      onTrouble(error);
      throw error;
    }
  };
  return {
    person: tablet.person,
    now,
    today,
    newId: () => newId(random),
    newKey: () => newKey(random),
    readRecord: (kind, id) => readRecord(db, kind, id),
    watchRecord: (kind, id, seen) => {
      const subscription = liveQuery(() => readRecord(db, kind, id)).subscribe({ next: seen, error: onTrouble });
      return () => subscription.unsubscribe();
    },
    asksCare: (institution) => asksCare(db, institution),
    readDraft: (record) => readDraft(db, record),
    writeDraft: (draft) => keep(writeDraft(db, draft)),
    discardDraft: (record) => keep(discardDraft(db, record)),
    finishDraft: async (draft, extraEdits) => {
      const change = await keep(finishDraft(tablet, draft, extraEdits));
      void tidyAfter(tablet, draft.record);
      return change;
    },
    holdDraft: async (record) => {
      const name = `${db.name}:draft:${record}`;
      // The browser gives a lock back a moment after it was let go: this page's own is waited for, another window's is not.
      await goingLocks.get(name);
      return holdLock(locks, name, { mode: 'exclusive', ifAvailable: true }, goingLocks);
    },
    holdEditing: () => {
      // Not named after the database: a new version replaces the page under every form, of the example too.
      const held = holdLock(locks, 'editing', { mode: 'shared' });
      return () => void held.then((release) => release !== 'elsewhere' && release());
    },
    // The shelf is fetched when a form first touches a file: no part of the first paint.
    keepFile: async (file) => {
      const kept = await (await import('./tablet-files.ts')).openTabletFiles(tablet).keepFile(file);
      if (kept.kind === 'kept') onSaved();
      return kept;
    },
    readFile: async (stream, sha256) =>
      (await import('./tablet-files.ts')).openTabletFiles(tablet).readFile(stream, sha256),
    nameOf: async (person) => (await readNames(db)).get(person),
  };
}

/** What waits is what the record names now. It is only order: what fails is done at the next start. */
async function tidyAfter(tablet: Tablet, record: string): Promise<void> {
  try {
    if ((await tablet.db.files.count()) === 0) return;
    await (await import('./tablet-files.ts')).openTabletFiles(tablet).tidyOf(record);
  } catch (error) {
    console.warn('Files were not put in order', error);
  }
}

/** Takes a lock until its answer is called; 'elsewhere' when it was not to be had. */
function holdLock(
  locks: LockManager,
  name: string,
  options: LockOptions,
  going = new Map<string, Promise<void>>(),
): Promise<(() => void) | 'elsewhere'> {
  return new Promise((resolve, reject) => {
    const gone = locks
      .request(name, options, (lock) => {
        if (!lock) return resolve('elsewhere');
        return new Promise<void>((release) =>
          resolve(() => {
            going.set(name, gone);
            release();
          }),
        );
      })
      .catch(reject)
      .finally(() => going.get(name) === gone && going.delete(name));
  });
}
