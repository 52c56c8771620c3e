import type { AyniDatabase } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';

/** What every answer of the server tells: its clock in ms, and which life of it is speaking. */
export interface Heard {
  time: number;
  epoch: string;
}

/** Remembers the server's time: the `seen` of our next changes. Runs inside the caller's transaction over `meta`. */
export async function noteHeard(db: AyniDatabase, heard: Heard): Promise<void> {
  const known = await readMeta(db, 'heard');
  if (known?.time !== heard.time || known.epoch !== heard.epoch) await writeMeta(db, 'heard', heard);
}
