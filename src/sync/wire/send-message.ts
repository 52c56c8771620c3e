import type { Answer } from './answer.ts';
import { exchange } from './exchange.ts';
import { sayHello } from './hello.ts';
import type { Message, Wire } from './wire.ts';

/**
 * The one way to talk to the endpoint. An answer that cannot be read is not believed before a `hello` tells who is
 * there: `garbled` = somebody else, `damaged` = the endpoint, `too-old` = the endpoint, beyond this app.
 */
export async function sendMessage<T>(
  wire: Wire,
  message: Message,
  isBody: (body: unknown) => body is T,
): Promise<Answer<T>> {
  const answer = await exchange(wire, message, isBody);
  if (answer.kind !== 'garbled' && answer.kind !== 'damaged') return answer;
  const hello = await sayHello(wire);
  switch (hello.kind) {
    case 'answered':
    case 'damaged':
    case 'refused':
      return { kind: 'damaged' };
    case 'garbled':
    case 'timeout':
    case 'offline':
    case 'busy':
    case 'too-old':
      return hello;
    default:
      return hello satisfies never;
  }
}
