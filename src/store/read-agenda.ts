import type { AgendaRecords } from '#domain/agenda.ts';
import { addDays } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { rowToView } from '#store/changes/record-view.ts';
import type { AyniDatabase } from './database.ts';
import { listRecords } from './list-records.ts';
import { readTogether } from './read-together.ts';
import { readUnsentIds } from './unsent-ids.ts';

/** What the agenda up to some day is computed from: little of it, however many visits there are. */
export interface Agenda extends AgendaRecords {
  institutions: RecordView[];
  /** Those that are not closed. */
  plans: RecordView[];
  /**
   * Those scheduled, and of each open plan the newest: it alone says when the next is. Where it is a standing meeting without
   * a number, some more, which tell it.
   */
  visits: RecordView[];
  /** Names of institutions and plans by id. */
  names: ReadonlyMap<string, string>;
}

const openPlanStates = ['talking', 'agreed', 'running', 'suspended'];
const openAgreementStates = ['proposed', 'in-progress', 'rescheduled'];
// The number of a meeting is one more than the highest written before it: the last few notes have it.
const meetingsBack = 4;
// As long as a meeting that nobody noted is remembered.
const rememberedDays = 31;
const contactsBackDays = 400;

/**
 * Everything with a day up to `to` ('YYYY-MM-DD'), and what still waits from before; runs inside a live query. Of plans
 * without a visit to come, of closed agreements and of past notes it reads nothing.
 */
export function readAgenda(db: AyniDatabase, today: string, to: string): Promise<Agenda> {
  return readTogether(db, () => readAll(db, today, to));
}

async function readAll(db: AyniDatabase, today: string, to: string): Promise<Agenda> {
  const inStates = async (kind: string, states: readonly string[], until?: string) =>
    (await Promise.all(states.map((status) => listRecords(db, kind, { status, to: until })))).flat();
  const [institutions, plans, scheduled, loose, agreements, accompaniments, recentCheckIns] = await Promise.all([
    listRecords(db, 'institution'),
    inStates('plan', openPlanStates),
    listRecords(db, 'visit', { status: 'scheduled' }),
    listLooseVisits(db, today, to),
    inStates('agreement', openAgreementStates, to),
    listRecords(db, 'accompaniment', { status: 'open' }),
    listRecords(db, 'check-in', { from: addDays(today, -contactsBackDays) }),
  ]);
  const [ofPlans, older] = await Promise.all([
    Promise.all(plans.map(({ id }) => listLastOf(db, id, to))),
    listSilentCheckIns(db, accompaniments, recentCheckIns),
  ]);
  const visits = new Map([...scheduled, ...loose, ...ofPlans.flat()].map((visit) => [visit.id, visit]));
  const names = new Map([
    ...institutions.map(({ id, values }) => [id, textOf(values.name)] as const),
    ...plans.map(({ id, values }) => [id, textOf(values.title)] as const),
  ]);
  const checkIns = [...recentCheckIns, ...older];
  return { institutions, plans, visits: [...visits.values()], agreements, accompaniments, checkIns, names };
}

async function listLastOf(db: AyniDatabase, plan: string, to: string): Promise<RecordView[]> {
  const last = await listRecords(db, 'visit', { plan, last: 1 });
  const { status, nextVisitOn, modalities, meetingNumber } = last[0]?.values ?? {};
  const isMeeting = Array.isArray(modalities) && modalities.includes('standing-meetings');
  const tellsNumber =
    !isMeeting || textOf(nextVisitOn) > to || (status === 'held' && typeof meetingNumber === 'number');
  return tellsNumber ? last : listRecords(db, 'visit', { plan, last: meetingsBack });
}

/** Visits without a plan that announced a meeting, with what came after them at the same institution. */
async function listLooseVisits(db: AyniDatabase, today: string, to: string): Promise<RecordView[]> {
  const rows = await db.records
    .where('[kind+nextOn]')
    .between(['visit', addDays(today, -rememberedDays)], ['visit', to], true, true)
    .toArray();
  const unsent = await readUnsentIds(db, rows);
  const loose = rows.map((row) => rowToView(row, unsent));
  const later = await Promise.all(
    loose.map(({ values }) =>
      listRecords(db, 'visit', { institution: textOf(values.institution), from: textOf(values.visitedOn) }),
    ),
  );
  return [...loose, ...later.flat().filter(({ values }) => !textOf(values.plan))];
}

/** Contacts of those whom nobody looked at for more than a year. */
async function listSilentCheckIns(
  db: AyniDatabase,
  accompaniments: readonly RecordView[],
  known: readonly RecordView[],
): Promise<RecordView[]> {
  const seen = new Set(known.map(({ values }) => values.accompaniment));
  const silent = accompaniments.filter(({ id }) => !seen.has(id)).map(({ values }) => textOf(values.institution));
  const lists = [...new Set(silent)].map((institution) => listRecords(db, 'check-in', { institution }));
  const ids = new Set(known.map(({ id }) => id));
  return (await Promise.all(lists)).flat().filter(({ id }) => !ids.has(id));
}
