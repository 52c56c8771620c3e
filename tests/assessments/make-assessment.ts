import 'fake-indexeddb/auto';
import { createFormStore } from '#app/form-store.ts';
import { rubric } from '#domain/instruments/rubric.ts';
import type { Person } from '#domain/person.ts';
import { type AssessmentSession, createAssessmentSession } from '#features/assessments/assessment-session.ts';
import { openFormSession } from '#form/open-form-session.ts';
import { type AyniDatabase, openDatabase } from '#store/database.ts';
import { createWebTablet } from '#store/web-tablet.ts';
import { createFakeHost } from '#tests/form/support/fake-host.ts';

const person: Person = { id: 'maria', name: 'María', role: 'assistant', regions: ['15'] };
const criteria = rubric.flatMap((area) => area.criteria.map(({ id }) => id));
export const assessmentId = 'AAAAAAAAAAAAAAAAAAAAAA';
let tablets = 0;

/** A diagnosis on a tablet of its own, over the real store. `reopen` is what a killed browser finds. */
export interface TestAssessment {
  db: AyniDatabase;
  open: () => Promise<AssessmentSession>;
  /** Every row of the tables that others may see or that may travel, as text. */
  told: () => Promise<string>;
}

export function makeAssessmentTablet(): TestAssessment {
  const db = openDatabase(`assessment-${++tablets}`, 'work');
  const tablet = createWebTablet({ db, person, app: 'test' });
  const store = createFormStore({
    tablet,
    today: () => '2026-11-27',
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
        instrument: 'assessment@1',
        kind: 'assessment',
        record: assessmentId,
        stream: () => 'region:15',
        initial: { assessedOn: '2026-11-27', sharing: 'agreed', institution: 'inst' },
        store,
        host: createFakeHost(),
      });
      await waitUntil(() => {
        if (form.failure.value) throw form.failure.value.cause;
        return form.ready.value;
      });
      return createAssessmentSession(form, criteria);
    },
    told: async () =>
      JSON.stringify(await Promise.all([db.records, db.fields, db.outbox].map((table) => table.toArray()))),
  };
}

/** Lets promises and database requests go on until the condition holds; the test's own timeout ends a wait for ever. */
async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
