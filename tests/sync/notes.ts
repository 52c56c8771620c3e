import type { Json } from '#domain/json.ts';
import { saveChange } from '#store/save-change.ts';
import type { SyncOutcome } from '#sync/outcome.ts';
import { syncOnce } from '#sync/sync-once.ts';
import { makeEndpoint, makeEnrolled, still } from './real-line.ts';

export type Enrolled = Awaited<ReturnType<typeof makeEnrolled>>;

export const sync = (tablet: Enrolled): Promise<SyncOutcome> =>
  syncOnce({ ...still, tablet, fetch: tablet.line.fetch });

/** Saves one note, by default over the one before. */
export const write = (tablet: Enrolled, value: Json, stream = 'region:06', record = 'v'): Promise<string> =>
  saveChange(tablet, stream, [{ op: 'set', kind: 'visit', record, field: 'whatWeDid', value }]);

/** The changes inside the body of a push. */
export const changesOf = (body: string): { id: string }[] => JSON.parse(body).changes;

/** The changes of each push that left this tablet. */
export const pushes = ({ line }: Enrolled): { id: string }[][] =>
  line.asked.filter(({ url }) => url === '/v1/push').map(({ body }) => changesOf(body));

/** A tablet on which Rosa entered and wrote this many notes. */
export async function withNotes(count: number): Promise<Enrolled> {
  const rosa = await makeEnrolled(await makeEndpoint(), 'rosa');
  for (let i = 0; i < count; i++) await write(rosa, `nota ${i}`);
  return rosa;
}
