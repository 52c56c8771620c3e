import { maxChangeBytes } from '#protocol/change.ts';
import { isKeptStream } from '../people/streams-of.ts';
import type { Decision, QuarantineHead, Storage, Tables } from '../storage/storage.ts';
import { openLogWriter } from './log-writer.ts';
import { readArrival } from './read-arrival.ts';

export type Settlement = 'settled' | 'not-found' | 'cannot-be-filed';

/**
 * A coordinator decides about a change that was set aside in one of her streams: `file` puts the kept copy into the log as
 * it came, with the time of its arrival; `return` leaves it aside and tells its author. Decided once.
 */
export function settleQuarantined(
  storage: Storage,
  idOrHash: string,
  reviewedStreams: readonly string[],
  decision: Decision,
): Promise<Settlement> {
  return storage.write(async (tables) => {
    const rows = await tables.quarantine.findByIdOrHash(idOrHash);
    const row = rows.find(({ stream, verdict }) => !verdict && reviewedStreams.includes(stream));
    if (!row) return 'not-found';
    if (decision.verdict === 'file' && !(await fileCopy(tables, row))) return 'cannot-be-filed';
    await tables.quarantine.decide(row, decision);
    return 'settled';
  });
}

/** False for what no tablet could read, and for an id that another change has already. */
async function fileCopy(tables: Tables, row: QuarantineHead): Promise<boolean> {
  const kept = row.bytes <= maxChangeBytes ? await tables.quarantine.readBody(row) : undefined;
  if (!kept) return false;
  const { change, body, hash } = readArrival(parseKept(kept));
  if (!change || !isKeptStream(change.stream)) return false;
  const writer = await openLogWriter(tables, [change], [change.stream]);
  const logged = writer.known.get(change.id);
  if (logged) return logged.hash === hash;
  await writer.append(
    { hash, at: timeOf(row.at, writer.replacedAt(change)), body, receivedAt: row.receivedAt },
    change,
  );
  await writer.flush();
  return true;
}

function timeOf(at: number, replaced: Iterable<number>): number {
  let lifted = at;
  for (const other of replaced) lifted = Math.max(lifted, other + 1);
  return lifted;
}

/** The kept bytes as JSON, whatever was sent. */
export function parseKept(body: Uint8Array): unknown {
  return JSON.parse(Buffer.from(body).toString('utf8'));
}
