import type { Handler } from 'hono';
import { checkPush } from '#protocol/check-wire.ts';
import type { PushReply, Run, Verdict } from '#protocol/wire.ts';
import type { ServerDeps } from '../deps.ts';
import { authenticateEvenRevoked } from '../http/authenticate.ts';
import { HttpError } from '../http/http-error.ts';
import { readJson } from '../http/read-json.ts';
import { acceptChanges } from '../rules/accept-changes.ts';

/** POST /v1/push: one answer a change, true once it is on disk. `need` and `durable` come with backups. */
export function push(deps: ServerDeps): Handler {
  return async (context) => {
    const sender = await authenticateEvenRevoked(deps, context);
    const request = checkPush(await readJson(context));
    if (!request) throw new HttpError(400, 'bad-request', 'not a push: now, changes and own are needed');
    const clocks = { now: request.now, serverNow: deps.now() };
    const { results, fork } = await acceptChanges(deps.storage, sender, request.changes, clocks);
    const verdicts = await findVerdicts(deps, sender.person.id, request.own);
    const again = results.filter(({ result }) => result === 'again').length;
    if (again > 0) deps.log({ event: 'push-again', device: sender.device, changes: again });
    const reply: PushReply = { results, need: [], ...(fork ? { fork } : {}), verdicts, durable: [] };
    return context.json(reply);
  };
}

/** What coordinators decided about changes that the tablet still holds; repeated until it lets go of them. */
async function findVerdicts(deps: ServerDeps, person: string, own: readonly Run[]): Promise<Verdict[]> {
  const replicas = [...new Set(own.map(({ replica }) => replica))];
  const decided = await deps.storage.tables.quarantine.findDecided(person, replicas);
  const held = decided.filter((row) =>
    own.some((run) => run.replica === row.replica && run.from <= row.n && row.n <= run.n),
  );
  return held.map(({ id, verdict, note }) => ({ id, verdict: verdict!, ...(note ? { note } : {}) }));
}
