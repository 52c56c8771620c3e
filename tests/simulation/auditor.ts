import type { PullReply } from '#protocol/wire.ts';
import type { Dice } from './dice.ts';
import type { Endpoint } from './endpoint.ts';

/** Reads the log from outside, a few rows now and then, with nothing but the cursors that it was given. */
export interface Auditor {
  read: () => Promise<boolean>;
  /** Every (stream, seq) in the order in which it came. */
  seen: { stream: string; seq: number }[];
}

export function createAuditor(endpoint: Endpoint, token: string, streams: readonly string[], dice: Dice): Auditor {
  let cursors: Record<string, string[]> = Object.fromEntries(streams.map((stream) => [stream, []]));
  const seen: Auditor['seen'] = [];
  const read = async () => {
    const response = await endpoint.answer('/v1/pull', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ cursors, max: 1 + dice.below(6) }),
    });
    const reply = (await response.json()) as PullReply;
    seen.push(...reply.changes.map(({ stream, seq }) => ({ stream, seq })));
    cursors = Object.fromEntries(Object.entries(reply.cursors).map(([stream, cursor]) => [stream, [cursor]]));
    return reply.more;
  };
  return { read, seen };
}
