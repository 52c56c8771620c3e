import type { Person } from '#domain/person.ts';
import { readAccount } from '#store/account.ts';
import { type AyniDatabase, openDatabase } from '#store/database.ts';
import { type Edit, saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { enrol } from '#sync/enrol.ts';
import { type StoreVerbs, storeVerbs } from '#sync/round/store-verbs.ts';
import { syncOnce } from '#sync/sync-once.ts';
import { Crash, createPower, type Power } from './crash.ts';
import type { Dice } from './dice.ts';
import { sha256 } from './endpoint.ts';
import { createFetch, type Line } from './line.ts';
import { createLocks } from './locks.ts';

/** A change that was reported saved, as it was at that moment. */
export interface Saved {
  id: string;
  stream: string;
  body: string;
  hash: string;
}
/** A rule of the client or of the line, broken on purpose. */
export interface Breakage {
  verbs?: (verbs: StoreVerbs, power: Power) => StoreVerbs;
  send?: (send: ReturnType<typeof createFetch>) => ReturnType<typeof createFetch>;
}

/** One tablet of the simulation: the real client over its own database, clock and line. */
export class SimTablet {
  readonly name: string;
  readonly saved: Saved[] = [];
  db: AyniDatabase;
  person!: Person;
  /** What the clock of this tablet said when the endpoint's said `clockSetAt`. */
  clockAt: number;
  clockSetAt: number;
  readonly #line: Omit<Line, 'power'>;
  readonly #breakage: Breakage;
  readonly #seed: string;
  #power = createPower();
  #locks = createLocks();

  constructor(seed: string, name: string, line: Omit<Line, 'power'>, breakage: Breakage) {
    this.name = name;
    this.#seed = seed;
    this.#line = line;
    this.#breakage = breakage;
    this.clockAt = line.endpoint.now();
    this.clockSetAt = this.clockAt;
    this.db = openDatabase(`${seed}-${name}`, 'work');
  }

  get dice(): Dice {
    return this.#line.dice;
  }

  now = (): number => this.clockAt + this.#line.endpoint.now() - this.clockSetAt;

  setClock(clockAt: number): void {
    this.clockAt = clockAt;
    this.clockSetAt = this.#line.endpoint.now();
  }

  get tablet(): Tablet {
    return {
      db: this.db,
      now: this.now,
      random: this.dice.bytes,
      sha256: async (text) => sha256(text),
      withLock: this.#locks,
      app: 'simulated',
      person: this.person,
    };
  }

  /** Enters with a code, again and again until an answer arrives. */
  async enter(code: string): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      const { db, now } = this;
      const outcome = await this.#untilPowerCut(() =>
        enrol({ ...this.#wire(), db, now, random: this.dice.bytes }, { code, name: this.name }),
      );
      if (outcome !== 'crashed' && outcome.kind === 'enrolled') {
        this.person = outcome.account.person;
        return;
      }
      if (outcome !== 'crashed' && ['code-used', 'code-unknown', 'code-expired'].includes(outcome.kind))
        throw new Error(`entering was answered ${outcome.kind}`);
    }
    throw new Error('entering never worked');
  }

  /** Saves, and notes what was reported saved. */
  async save(stream: string, edits: Edit[]): Promise<void> {
    const id = await saveChange(this.tablet, stream, edits);
    const row = (await this.db.outbox.where('id').equals(id).first())!;
    this.saved.push({ id, stream, body: row.body, hash: row.hash });
  }

  async sync(deadlineMs?: number): Promise<string> {
    const verbs = withPowerCuts(this.#breakage.verbs?.(storeVerbs, this.#power) ?? storeVerbs, this.#power, this.#line);
    const now = this.#line.endpoint.now;
    const outcome = await this.#untilPowerCut(() =>
      syncOnce({ ...this.#wire(), tablet: this.tablet, now, verbs, deadlineMs }),
    );
    return outcome === 'crashed' ? outcome : outcome.kind;
  }

  async streams(): Promise<string[]> {
    return (await readAccount(this.db))?.streams ?? [];
  }

  async remove(): Promise<void> {
    await this.db.delete();
  }

  #wire() {
    const send = createFetch({ ...this.#line, power: this.#power });
    return {
      fetch: this.#breakage.send?.(send) ?? send,
      timeoutSignal: () => new AbortController().signal,
      gzipAboveChars: Number.POSITIVE_INFINITY,
    };
  }

  async #untilPowerCut<T>(work: () => Promise<T>): Promise<T | 'crashed'> {
    try {
      return await Promise.race([work(), this.#power.untilCut]);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      this.db.close();
      this.db = openDatabase(`${this.#seed}-${this.name}`, 'work');
      this.#power = createPower();
      this.#locks = createLocks();
      return 'crashed';
    }
  }
}

// Between any two writes of a round the power may go; a write itself happens or does not.
function withPowerCuts(verbs: StoreVerbs, power: Power, { dice, isCalm }: Omit<Line, 'power'>): StoreVerbs {
  const mayCut = async () => {
    if (power.isCut() || (!isCalm() && dice.chance(0.004))) await power.cut();
  };
  const guarded = Object.entries(verbs).map(([name, verb]) => [
    name,
    async (...given: unknown[]) => {
      await mayCut();
      const result = await (verb as (...args: unknown[]) => unknown)(...given);
      await mayCut();
      return result;
    },
  ]);
  return Object.fromEntries(guarded) as StoreVerbs;
}
