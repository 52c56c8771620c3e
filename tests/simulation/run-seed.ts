import { type OpenForm, openForm, saveSomething } from './act.ts';
import { type Auditor, createAuditor } from './auditor.ts';
import { createDice, type Dice } from './dice.ts';
import { createEndpoint, type Endpoint } from './endpoint.ts';
import { type Broken, checkInvariants } from './invariants.ts';
import { mergeSlowly, readTruth, type Truth } from './oracle.ts';
import { type Breakage, SimTablet } from './sim-tablet.ts';

const streams = ['region:06', 'region:08', 'network'];
const stepsPerRun = 60;

interface World {
  dice: Dice;
  endpoint: Endpoint;
  tablets: SimTablet[];
  auditor: Auditor;
  forms: OpenForm[];
  late: (() => Promise<unknown>)[];
  weather: { isCalm: boolean };
  met: Map<string, number>;
  /** Until which step a tablet is far from any line. */
  awayUntil: Map<SimTablet, number>;
}

/** What a run ended with: promises that were not kept, and how often it met what it is meant to meet. */
export interface RunResult {
  broken: Broken[];
  met: ReadonlyMap<string, number>;
}

/** One run: months of work on five tablets over a bad line, then calm, then every promise is checked: what was not kept. */
export async function runSeed(seed: number, breakage: Breakage = {}): Promise<RunResult> {
  const world = await createWorld(seed, breakage);
  try {
    for (let step = 0; step < stepsPerRun; step++) await takeStep(world, step);
    await calmDown(world);
    const truth = await readTruth(world.endpoint.storage, streams);
    const broken = await checkInvariants({ truth, tablets: world.tablets, auditor: world.auditor });
    noteTruth(world, truth);
    return { broken, met: world.met };
  } finally {
    for (const tablet of world.tablets) await tablet.remove();
    await world.endpoint.close();
  }
}

async function createWorld(seed: number, breakage: Breakage): Promise<World> {
  const dice = createDice(seed);
  const endpoint = await createEndpoint(dice.fork('endpoint'));
  const auditor = createAuditor(endpoint, await endpoint.enrolAuditor(), streams, dice.fork('auditor'));
  const weather = { isCalm: false };
  const late: World['late'] = [];
  const tablets: SimTablet[] = [];
  const [awayUntil, met] = [new Map(), new Map()];
  const world: World = { dice, endpoint, tablets, auditor, forms: [], late, weather, awayUntil, met };
  const addTablet = async (name: string, code: string) => {
    const own = dice.fork(name);
    const during = async () => {
      if (tablet.person && !weather.isCalm && own.chance(0.1)) await saveSomething(tablet);
    };
    const line = { endpoint, dice: own, isCalm: () => weather.isCalm, during, late };
    const tablet = new SimTablet(`seed-${seed}`, name, line, breakage);
    tablets.push(tablet);
    await tablet.enter(code);
    setSomeClock(tablet, endpoint);
    return tablet;
  };
  const invite = async (name: string, regions: string[]) =>
    (await endpoint.invite({ name, role: 'assistant', regions })).code;
  const rosa = await addTablet('rosa', await invite('Rosa', ['06']));
  await addTablet('rosa-too', (await endpoint.invite({ person: rosa.person.id })).code);
  await addTablet('julio', await invite('Julio', ['06']));
  await addTablet('elena', await invite('Elena', ['06', '08']));
  await addTablet('pio', await invite('Pío', ['08']));
  return world;
}

function setSomeClock(tablet: SimTablet, { now }: Endpoint): void {
  const { dice } = tablet;
  const hour = 3_600_000;
  const clocks = [now(), now() + 2 * hour, now() - 26 * hour, 5 * hour, Date.UTC(2099, 11, 31), now() - 200_000];
  tablet.setClock(dice.pick(clocks));
}

async function takeStep(world: World, step: number): Promise<void> {
  const { dice, endpoint, tablets, forms, late, auditor } = world;
  endpoint.elapse(dice.chance(0.1) ? dice.below(40 * 3_600_000) : dice.below(600_000));
  const tablet = dice.pick(tablets);
  const kind = dice.next();
  if (kind < 0.42) await saveSomething(tablet);
  else if (kind < 0.5) forms.push(await openForm(tablet));
  else if (kind < 0.56) await saveForm(forms.splice(dice.below(forms.length), 1)[0]);
  else if (kind < 0.86) {
    if ((world.awayUntil.get(tablet) ?? 0) <= step) {
      meet(world, await tablet.sync(dice.chance(0.1) ? 2_000 : undefined));
    }
  } else if (kind < 0.89) setSomeClock(tablet, endpoint);
  else if (kind < 0.92) world.awayUntil.set(tablet, step + dice.below(40));
  else if (kind < 0.96) await late.splice(dice.below(late.length), 1)[0]?.();
  else await auditor.read();
}

function meet({ met }: World, what: string): void {
  met.set(what, (met.get(what) ?? 0) + 1);
}

function noteTruth(world: World, { log, quarantine }: Truth): void {
  for (const { reason } of quarantine) meet(world, reason);
  for (const record of mergeSlowly(log).values()) {
    if (record.hidden) meet(world, 'hidden');
    for (const heads of record.heads.values()) if (heads.length > 1) meet(world, 'several heads');
  }
}

async function saveForm(form: OpenForm | undefined): Promise<void> {
  if (form) await form.tablet.save(form.stream, [form.edit]);
}

// Everything that is still under way arrives, every form is saved, and the tablets get at most five rounds over a good line.
async function calmDown({ weather, late, forms, tablets, auditor }: World): Promise<void> {
  weather.isCalm = true;
  for (const form of forms) await saveForm(form);
  for (const deliver of late) await deliver();
  for (let round = 0, isQuiet = false; round < 5 && !isQuiet; round++) {
    isQuiet = true;
    for (const tablet of tablets) if ((await tablet.sync()) !== 'nothing') isQuiet = false;
  }
  for (let pages = 0; (await auditor.read()) && pages < 10_000; pages++);
}
