import 'fake-indexeddb/auto';
import { createFormStore } from '#app/form-store.ts';
import { closingEdits } from '#domain/closing.ts';
import { closingInstrument } from '#domain/instruments/forms/closing-instrument.ts';
import type { Person } from '#domain/person.ts';
import { createLearning, type LearningSession } from '#features/closing/learning-session.ts';
import type { FormSession } from '#form/form-session.ts';
import { openFormSession } from '#form/open-form-session.ts';
import { type AyniDatabase, openDatabase } from '#store/database.ts';
import type { Tablet } from '#store/tablet.ts';
import { createWebTablet } from '#store/web-tablet.ts';
import { createFakeHost } from '#tests/form/support/fake-host.ts';

const person: Person = { id: 'maria', name: 'María', role: 'assistant', regions: ['05'] };
export const closingId = 'CCCCCCCCCCCCCCCCCCCCCA';
export const learnedSection = closingInstrument.sections.find(({ id }) => id === 'learned')!;
let tablets = 0;

interface TestClosing {
  db: AyniDatabase;
  tablet: Tablet;
  open: () => Promise<{ form: FormSession; learning: LearningSession }>;
  /** Every row of the tables that others may see or that may travel, as text. */
  told: () => Promise<string>;
}

/** A tablet with the closing of one plan, opened as its page opens it. */
export function makeClosing(): TestClosing {
  const db = openDatabase(`closing-${++tablets}`, 'work');
  const tablet = createWebTablet({ db, person, app: 'test' });
  const store = createFormStore({
    tablet,
    today: () => '2026-11-20',
    locks: navigator.locks,
    onTrouble: (error) => {
      throw error;
    },
    onSaved: () => undefined,
  });
  return {
    db,
    tablet,
    async open() {
      const form = openFormSession({
        instrument: 'closing@1',
        kind: 'closing',
        record: closingId,
        stream: () => 'region:05',
        initial: { closedOn: '2026-11-20', plan: 'plan', institution: 'inst' },
        extraEdits: (values, saved) => closingEdits(values, saved),
        store,
        host: createFakeHost(),
      });
      while (!form.ready.value) {
        if (form.failure.value) throw form.failure.value.cause;
        await new Promise((resolve) => setImmediate(resolve));
      }
      return { form, learning: createLearning(form, learnedSection) };
    },
    told: async () =>
      JSON.stringify(
        await Promise.all([db.records, db.fields, db.outbox, db.envelopes].map((table) => table.toArray())),
      ),
  };
}
