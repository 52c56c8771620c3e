import type { Kysely } from 'kysely';
import { createLogTable } from './log-table.ts';
import { createMetaTable } from './meta-table.ts';
import { createPeopleTable } from './people-table.ts';
import { createQuarantineTable } from './quarantine-table.ts';
import type { Schema } from './schema.ts';
import type { Storage, Tables } from './storage.ts';

const maxTries = 8;

/** The storage over either engine: the same queries, the same promises. */
export function createKyselyStorage(db: Kysely<Schema>, engine: Storage['engine']): Storage {
  return {
    engine,
    tables: createTables(db),
    write: (work) => tryAgain(() => db.transaction().execute((transaction) => work(createTables(transaction)))),
    close: () => db.destroy(),
  };
}

function createTables(db: Kysely<Schema>): Tables {
  return {
    log: createLogTable(db),
    quarantine: createQuarantineTable(db),
    people: createPeopleTable(db),
    meta: createMetaTable(db),
  };
}

async function tryAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === maxTries || !isPassing(error)) throw error;
    }
  }
}

// Serialisation failure, deadlock, and the unique violation of two requests that bring the same change at once (the
// second try finds it stored).
const passingStates = new Set(['40001', '40P01', '23505']);

function isPassing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && passingStates.has(String(error.code));
}
