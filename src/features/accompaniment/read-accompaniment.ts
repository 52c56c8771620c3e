import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listDrafts } from '#store/drafts.ts';
import { readNamed } from '#store/list-deleted.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';

/** One accompaniment with what hangs on it. */
export interface AccompanimentRecords {
  accompaniment: RecordView;
  /** Also as they were when somebody deleted them: what is named stays readable. */
  institution?: RecordView;
  plan?: RecordView;
  /** Which of these were deleted. */
  gone: readonly ('accompaniment' | 'institution' | 'plan')[];
  checkIns: RecordView[];
  /** Contacts of which this tablet holds answers that no change carries. */
  keptHere: ReadonlySet<string>;
}

/** Undefined when this tablet does not have it, or somebody deleted it; runs inside a live query. */
export async function readAccompaniment(db: AyniDatabase, id: string): Promise<AccompanimentRecords | undefined> {
  const records = await readAround(db, id);
  return records?.gone.includes('accompaniment') ? undefined : records;
}

/** The same for a contact, which stays readable when its accompaniment was deleted. */
export async function readAround(db: AyniDatabase, id: string): Promise<AccompanimentRecords | undefined> {
  const accompaniment = await readNamed(db, 'accompaniment', id);
  if (!accompaniment) return undefined;
  const { values } = accompaniment.record;
  const [institution, plan, checkIns, keptHere] = await Promise.all([
    readNamed(db, 'institution', textOf(values.institution)),
    readNamed(db, 'plan', textOf(values.plan)),
    readCheckIns(db, id, values),
    readKeptHere(db),
  ]);
  const named = { accompaniment, institution, plan };
  return {
    accompaniment: accompaniment.record,
    institution: institution?.record,
    plan: plan?.record,
    gone: (Object.keys(named) as (keyof typeof named)[]).filter((each) => named[each]?.isDeleted),
    checkIns,
    keptHere,
  };
}

/** Only that something is held, never what: sealed voices are in there too. */
async function readKeptHere(db: AyniDatabase): Promise<Set<string>> {
  const drafts = await listDrafts(db);
  const isAnswer = (path: string) => path !== 'here';
  return new Set(drafts.filter(({ held }) => Object.keys(held).some(isAnswer)).map(({ record }) => record));
}

// There is no column for the accompaniment: its institution narrows enough. A change of institution would hide contacts
// that were made before it, so without one all are looked through.
async function readCheckIns(db: AyniDatabase, id: string, values: Values): Promise<RecordView[]> {
  const institution = textOf(values.institution);
  const found = await (institution ? listOfInstitution(db, 'check-in', institution) : listRecords(db, 'check-in'));
  return found.filter((each) => each.values.accompaniment === id);
}
