import 'fake-indexeddb/auto';
import { createFormStore } from '#app/form-store.ts';
import { checkInEdits } from '#domain/check-in.ts';
import { contactStays } from '#domain/contact-sharing.ts';
import type { Person } from '#domain/person.ts';
import { createUseVoices, type UseVoices } from '#features/accompaniment/check-in/use-voices.ts';
import type { FormSession } from '#form/form-session.ts';
import { openFormSession } from '#form/open-form-session.ts';
import { type AyniDatabase, openDatabase } from '#store/database.ts';
import { createWebTablet } from '#store/web-tablet.ts';
import { createFakeHost } from '#tests/form/support/fake-host.ts';

const person: Person = { id: 'maria', name: 'María', role: 'assistant', regions: ['05'] };
export const contactId = 'BBBBBBBBBBBBBBBBBBBBBA';
let tablets = 0;

interface TestContact {
  db: AyniDatabase;
  open: () => Promise<{ form: FormSession; voices: UseVoices }>;
  /** Every row of the tables that others may see or that may travel, as text. */
  told: () => Promise<string>;
}

/** A tablet with one contact of an accompaniment, opened as its page opens it. */
export function makeContact(): TestContact {
  const db = openDatabase(`contact-${++tablets}`, 'work');
  const store = createFormStore({
    tablet: createWebTablet({ db, person, app: 'test' }),
    today: () => '2026-05-25',
    locks: navigator.locks,
    onTrouble: (error) => {
      throw error;
    },
    onSaved: () => undefined,
  });
  return {
    db,
    async open() {
      const form = openFormSession({
        instrument: 'check-in@1',
        kind: 'check-in',
        record: contactId,
        stream: () => 'region:05',
        initial: { contactOn: '2026-05-25', accompaniment: 'acc', institution: 'inst', sharing: 'agreed' },
        extraEdits: (values, saved) => checkInEdits(contactId, values, saved),
        staysHere: contactStays,
        store,
        host: createFakeHost(),
      });
      while (!form.ready.value) {
        if (form.failure.value) throw form.failure.value.cause;
        await new Promise((resolve) => setImmediate(resolve));
      }
      return { form, voices: createUseVoices(form) };
    },
    told: async () =>
      JSON.stringify(
        await Promise.all([db.records, db.fields, db.outbox, db.envelopes].map((table) => table.toArray())),
      ),
  };
}
