import type { NeedRun, PushReply, PushResult, Run, Verdict } from '#protocol/wire.ts';
import type { Answer } from '#sync/wire/answer.ts';
import { sendMessage } from '#sync/wire/send-message.ts';
import { hasShape, isListOf, isText, isWhole } from '#sync/wire/shape.ts';
import type { Wire } from '#sync/wire/wire.ts';

/** What one push carries: `bodies` are changes as they were saved, byte for byte; `now` is this tablet's clock. */
export interface Load {
  now: number;
  bodies: readonly string[];
  own: readonly Run[];
}

/** Sends changes and learns the fate of each. A change is never parsed again on its way: its bytes are what was hashed. */
export function push(wire: Wire, token: string, load: Load): Promise<Answer<PushReply>> {
  const body = `{"now":${Math.trunc(load.now)},"changes":[${load.bodies.join(',')}],"own":${JSON.stringify(load.own)}}`;
  return sendMessage(wire, { method: 'POST', path: '/v1/push', body, token }, isPushReply);
}

const isRun = hasShape<NeedRun>({ replica: isText, from: isWhole });

const isPushReply = hasShape<PushReply>({
  results: isListOf(hasShape<PushResult>({ id: isText, result: isText })),
  need: isListOf(isRun),
  verdicts: isListOf(hasShape<Verdict>({ id: isText, verdict: isText })),
  durable: isListOf(isRun),
});
