import type { Json } from '#domain/json.ts';
import { headsOf } from '#protocol/merge.ts';
import type { Edit } from '#store/save-change.ts';
import type { SimTablet } from './sim-tablet.ts';

/** A form that was opened a while ago: what it is saved over is what was on the screen then. */
export interface OpenForm {
  tablet: SimTablet;
  stream: string;
  edit: Edit;
}

const fields = ['purpose', 'whatWeDid', 'status', 'participants/k1', 'participants/k1/role', 'participants/k2'];
const recordsPerStream = 4;

/** One save such as people make them, and now and then one that the endpoint must set aside. */
export async function saveSomething(tablet: SimTablet): Promise<void> {
  const { dice } = tablet;
  const stream = await pickStream(tablet);
  if (dice.chance(0.02))
    return tablet.save(stream, [{ op: 'set', ...pickRecord(tablet, stream), field: 'x', value: tooDeep() }]);
  const edits = Array.from({ length: 1 + dice.below(3) }, () => pickEdit(tablet, stream));
  await tablet.save(stream, edits);
}

/** Opens a form: the heads of a field as they are now, and a value that will be saved over them later. */
export async function openForm(tablet: SimTablet): Promise<OpenForm> {
  const stream = await pickStream(tablet);
  const { kind, record } = pickRecord(tablet, stream);
  const field = tablet.dice.pick(fields);
  const row = await tablet.db.fields.get([kind, record, stream]);
  const over = headsOf(row?.state.registers.get(field) ?? new Map());
  return { tablet, stream, edit: { op: 'set', kind, record, field, value: pickValue(tablet), over } };
}

async function pickStream(tablet: SimTablet): Promise<string> {
  const { dice } = tablet;
  if (dice.chance(0.03)) return 'region:15';
  const streams = await tablet.streams();
  return dice.chance(0.15) ? 'network' : dice.pick(streams);
}

function pickRecord({ dice, name }: SimTablet, stream: string): { kind: string; record: string } {
  const number = dice.below(recordsPerStream);
  // What is told to the network belongs to who tells it; sometimes somebody writes in another's, and it is set aside.
  if (stream === 'network')
    return { kind: 'experience', record: `told-by-${dice.chance(0.9) ? name : 'anybody'}-${number}` };
  return { kind: number === 0 ? 'a-kind-of-tomorrow' : 'visit', record: `${stream}-${number}` };
}

function pickEdit(tablet: SimTablet, stream: string): Edit {
  const { dice } = tablet;
  const place = pickRecord(tablet, stream);
  if (dice.chance(0.08)) return { op: dice.chance(0.6) ? 'delete' : 'restore', ...place };
  return { op: 'set', ...place, field: dice.pick(fields), value: pickValue(tablet) };
}

function pickValue({ dice, name, saved }: SimTablet): Json {
  if (dice.chance(0.12)) return null;
  if (dice.chance(0.2)) return 'what both wrote';
  return { order: dice.pick(['a', 'b', 'c']), text: `${name} ${saved.length} ${'palabras '.repeat(dice.below(20))}` };
}

function tooDeep(): Json {
  let value: Json = 'bottom';
  for (let depth = 0; depth < 20; depth++) value = [value];
  return value;
}
