import type { HelloReply } from '#protocol/wire.ts';
import type { Answer } from './answer.ts';
import { exchange } from './exchange.ts';
import { hasShape, isText, isWhole } from './shape.ts';
import type { Wire } from './wire.ts';

// The version of the protocol that this app speaks.
const ourProtocol = 1;

/**
 * Asks whoever answers to prove that it is the endpoint by returning a random challenge. Needs no token; `too-old` when
 * the endpoint no longer speaks our protocol.
 */
export async function sayHello(wire: Wire): Promise<Answer<HelloReply>> {
  const challenge = Array.from(wire.random(12), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const answer = await exchange(wire, { method: 'GET', path: `/v1/hello?c=${challenge}` }, isHelloReply);
  if (answer.kind === 'damaged' || answer.kind === 'refused') return { kind: 'garbled' };
  if (answer.kind !== 'answered') return answer;
  if (answer.body.challenge !== challenge) return { kind: 'garbled' };
  return answer.body.minProtocol > ourProtocol ? { kind: 'too-old' } : answer;
}

const isHelloReply = hasShape<HelloReply>({
  challenge: isText,
  time: isWhole,
  epoch: isText,
  minProtocol: isWhole,
  maxProtocol: isWhole,
});
