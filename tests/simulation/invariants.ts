import type { Json } from '#domain/json.ts';
import { canonicalJson } from '#protocol/canonical-json.ts';
import { parseCursor } from '#protocol/cursor.ts';
import { headsOf } from '#protocol/merge.ts';
import { countOutbox } from '#store/outbox.ts';
import type { Auditor } from './auditor.ts';
import { type Logged, mergeSlowly, shownOf, type TrueRecord, type Truth } from './oracle.ts';
import type { SimTablet } from './sim-tablet.ts';

/** Everything there is when faults have stopped and all tablets have synced. */
export interface End {
  truth: Truth;
  tablets: readonly SimTablet[];
  auditor: Auditor;
}
/** A promise that was not kept: the number of the invariant, and what was found. */
export class Broken extends Error {
  readonly invariant: Invariant;
  constructor(invariant: Invariant, found: string) {
    super(`${invariant}: ${found}`);
    this.invariant = invariant;
  }
}

/** What a run checks at its end, in words. */
export const invariants = {
  I1: 'every change reported saved exists on the server, byte for byte',
  I2: 'the same set of items shows the same on every tablet',
  I3: 'a value is hidden only by an item that named it',
  I4: 'no id is twice in a stream',
  I5: 'the sequence is dense and a reader sees every row once',
  I6: 'a cursor never passes a change that is not in the local store',
  I7: 'a time is lawful and equal everywhere',
  I9: 'nothing waits once the faults have stopped',
  I10: 'nothing is let go before it is durable',
} as const;
export type Invariant = keyof typeof invariants;

function demand(invariant: Invariant, isKept: boolean, found: () => string): void {
  if (!isKept) throw new Broken(invariant, found());
}

/** Every promise that was not kept, the first finding of each check. */
export async function checkInvariants(end: End): Promise<Broken[]> {
  const records = mergeSlowly(end.truth.log);
  const checks: (() => void | Promise<void>)[] = [
    () => savedIsOnServer(end),
    () => idsAreUnique(end.truth.log),
    () => sequenceIsDense(end),
    () => timesAreLawful(end.truth),
    () => exportsAreEqual(end.tablets),
    ...end.tablets.flatMap((tablet) => [
      () => nothingWaits(tablet),
      () => nothingIsLetGo(tablet),
      () => cursorsPassNothing(tablet, end.truth.log),
      () => timesAreEverywhereEqual(tablet, end.truth.log),
      () => tabletAgrees(tablet, records),
    ]),
  ];
  const broken: Broken[] = [];
  for (const check of checks) {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      broken.push(error);
    }
  }
  return broken;
}

function savedIsOnServer({ truth, tablets }: End): void {
  const kept = new Map<string, Set<string>>();
  const keep = (id: string, text: string) => kept.set(id, (kept.get(id) ?? new Set()).add(text));
  for (const { id, text } of [...truth.log, ...truth.quarantine]) keep(id, text);
  for (const tablet of tablets) {
    for (const { id, body } of tablet.saved) {
      const texts = kept.get(id);
      demand(
        'I1',
        texts?.has(body) === true,
        () => `${tablet.name} saved ${id}; the endpoint has ${texts ? 'other bytes' : 'nothing'}`,
      );
      demand('I1', texts?.size === 1, () => `${id} is kept with different bytes`);
    }
  }
}

function idsAreUnique(log: readonly Logged[]): void {
  const seen = new Set<string>();
  for (const { id } of log) {
    demand('I4', !seen.has(id), () => `${id} is there twice`);
    seen.add(id);
  }
}

function sequenceIsDense({ truth, auditor }: End): void {
  const next = new Map<string, number>();
  for (const { stream, seq } of truth.log) {
    demand('I5', seq === (next.get(stream) ?? 0) + 1, () => `${stream} goes on with ${seq}`);
    next.set(stream, seq);
  }
  const read = new Map<string, number>();
  for (const { stream, seq } of auditor.seen) {
    demand(
      'I5',
      seq === (read.get(stream) ?? 0) + 1,
      () => `a reader of ${stream} got ${seq} after ${read.get(stream)}`,
    );
    read.set(stream, seq);
  }
  for (const [stream, seq] of next) demand('I5', read.get(stream) === seq, () => `a reader of ${stream} ended early`);
}

function timesAreLawful({ log, quarantine }: Truth): void {
  const rows = new Map(log.map((row) => [row.id, row]));
  for (const row of log) {
    // What was set aside was stamped as well: the next change of its replica is not older.
    const before = [...log, ...quarantine].filter(
      (other) => other.replica === row.replica && compareArrival(other, row) < 0,
    );
    let latest = Math.max(row.receivedAt, ...before.map((other) => other.at));
    for (const over of row.change.items.flatMap((item) => item.over)) {
      const replaced = rows.get(over);
      if (replaced?.stream !== row.stream || replaced.seq >= row.seq) continue;
      demand('I7', row.at > replaced.at, () => `${row.id} is not later than what it replaced`);
      latest = Math.max(latest, replaced.at + 1);
    }
    demand('I7', row.at <= latest, () => `${row.id} is ${row.at - latest} ms in the future`);
  }
}

const compareArrival = (a: { receivedAt: number; n: number }, b: { receivedAt: number; n: number }) =>
  a.receivedAt - b.receivedAt || a.n - b.n;

async function nothingWaits(tablet: SimTablet): Promise<void> {
  const { waiting } = await countOutbox(tablet.db);
  demand('I9', waiting === 0, () => `${waiting} changes of ${tablet.name} still wait`);
}

async function nothingIsLetGo(tablet: SimTablet): Promise<void> {
  const ids = new Set((await tablet.db.outbox.toArray()).map((row) => row.id));
  const pruned = tablet.saved.find(({ id }) => !ids.has(id));
  demand('I10', pruned === undefined, () => `${tablet.name} let go of ${pruned?.id} before it was durable`);
}

async function cursorsPassNothing(tablet: SimTablet, log: readonly Logged[]): Promise<void> {
  const held = new Map((await tablet.db.envelopes.toArray()).map((row) => [row.id, row.hash]));
  for (const { stream, past } of await tablet.db.cursors.toArray()) {
    const seq = parseCursor(past[0] ?? '')?.seq ?? 0;
    const missing = log.find((row) => row.stream === stream && row.seq <= seq && held.get(row.id) !== row.hash);
    demand(
      'I6',
      !missing,
      () => `the cursor of ${tablet.name} in ${stream} is at ${seq}, ${missing?.seq} is not there`,
    );
  }
}

async function timesAreEverywhereEqual(tablet: SimTablet, log: readonly Logged[]): Promise<void> {
  const times = new Map(log.map((row) => [row.id, row.at]));
  for (const { id, at } of await tablet.db.envelopes.toArray()) {
    demand('I7', at === times.get(id), () => `${tablet.name} holds ${id} of ${at}, it is of ${times.get(id)}`);
  }
}

/** Records in which this tablet shows work that nobody else may see (it was set aside) are its own affair. */
async function ownAffairs(tablet: SimTablet): Promise<Set<string>> {
  const aside = (await tablet.db.outbox.toArray()).filter((row) => row.state === 'set-aside');
  const items = aside.flatMap(({ body, stream }) =>
    (JSON.parse(body) as { items: { kind: string; record: string }[] }).items.map((item) => ({ ...item, stream })),
  );
  return new Set(items.map(({ kind, record, stream }) => [kind, record, stream].join(' ')));
}

async function tabletAgrees(tablet: SimTablet, records: ReadonlyMap<string, TrueRecord>): Promise<void> {
  const private_ = await ownAffairs(tablet);
  const streams = new Set(await tablet.streams());
  for (const [key, truth] of records) {
    if (!streams.has(truth.stream) || private_.has(key)) continue;
    const state = (await tablet.db.fields.get([truth.kind, truth.record, truth.stream]))?.state;
    const shown = await tablet.db.records.get([truth.kind, truth.record, truth.stream]);
    for (const [field, heads] of truth.heads) {
      const register = state?.registers.get(field) ?? new Map();
      const mine = new Set(headsOf(register));
      const lost = heads.find(({ id }) => !mine.has(id));
      demand('I3', !lost, () => `${tablet.name} hides ${field} of ${key} by ${lost?.id}, which nothing replaced`);
      demand(
        'I2',
        mine.size === heads.length,
        () => `${tablet.name} still shows what was replaced in ${field} of ${key}`,
      );
      for (const { id, value } of heads) {
        const held = register.get(id)?.value as Json;
        demand('I2', canonicalJson(held) === canonicalJson(value), () => `${tablet.name} holds another value of ${id}`);
      }
      const value = shown?.body.values[field] ?? null;
      const isRevived = (value as { order?: string } | null)?.order === '';
      const isRight = isRevived || canonicalJson(value) === canonicalJson(shownOf(heads));
      demand('I2', isRight, () => `${tablet.name} shows another ${field} of ${key}`);
    }
    demand('I3', (shown?.hidden === 1) === truth.hidden, () => `${tablet.name}: ${key} hidden is ${shown?.hidden}`);
  }
}

async function exportsAreEqual(tablets: readonly SimTablet[]): Promise<void> {
  const first = new Map<string, { name: string; text: string }>();
  for (const tablet of tablets) {
    const private_ = await ownAffairs(tablet);
    for (const row of await tablet.db.records.toArray()) {
      const key = [row.kind, row.record, row.stream].join(' ');
      if (private_.has(key)) continue;
      const text = canonicalJson(row as unknown as Json);
      const other = first.get(key) ?? { name: tablet.name, text };
      first.set(key, other);
      demand(
        'I2',
        other.text === text,
        () => `${tablet.name} and ${other.name} differ in ${key}\n${text}\n${other.text}`,
      );
    }
  }
}
