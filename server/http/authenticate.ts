import type { Context } from 'hono';
import type { ServerDeps } from '../deps.ts';
import type { Sender } from '../rules/sender.ts';
import { sha256 } from '../rules/sha256.ts';
import type { DeviceRow, PersonRow } from '../storage/storage.ts';
import { HttpError } from './http-error.ts';

const seenEveryMs = 60_000;

/** The token of a request, '' when it has none. */
export function tokenOf(context: Context): string {
  return /^Bearer ([\w-]{43})$/.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
}

/** Who sends this request; 401 for strangers and for revoked people and tablets. */
export async function authenticate(deps: ServerDeps, context: Context): Promise<Sender> {
  const sender = await authenticateEvenRevoked(deps, context);
  if (sender.revoked) throw unauthorized();
  return sender;
}

/** As above, but a revoked one is known by name: what she still sends is kept aside, not lost. */
export async function authenticateEvenRevoked(deps: ServerDeps, context: Context): Promise<Sender> {
  const { people } = deps.storage.tables;
  const token = tokenOf(context);
  const device = token ? await people.findDeviceByToken(sha256(token)) : undefined;
  const person = device && (await people.find(device.person));
  if (!device || !person) throw unauthorized();
  const now = deps.now();
  // A courtesy to coordinators: a full disk must not keep anybody from reading.
  if (now - device.lastSeenAt >= seenEveryMs) await people.noteSeen(device.id, now).catch(() => undefined);
  return toSender(device, person);
}

function toSender(device: DeviceRow, { id, name, role, regions, revokedAt }: PersonRow): Sender {
  const revoked = revokedAt !== undefined || device.revokedAt !== undefined;
  return { person: { id, name, role, regions }, device: device.id, revoked };
}

const unauthorized = () => new HttpError(401, 'unauthorized', 'this tablet is not known');
