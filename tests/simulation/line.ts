import type { Power } from './crash.ts';
import type { Dice } from './dice.ts';
import type { Endpoint } from './endpoint.ts';

/** The line between one tablet and the endpoint. */
export interface Line {
  endpoint: Endpoint;
  dice: Dice;
  power: Power;
  isCalm: () => boolean;
  /** What goes on at the tablet while a message is under way. */
  during: () => Promise<void>;
  /** Messages that the network keeps and delivers at some later time. */
  late: (() => Promise<unknown>)[];
}
type Send = (url: string, init: RequestInit) => Promise<Response>;

const fates = [
  ...Array<'fine'>(26).fill('fine'),
  'lost',
  'lost',
  'answer-lost',
  'answer-lost',
  'answer-lost',
  'timeout',
  'answer-timeout',
  'twice',
  'twice',
  'late',
  'cut',
  'portal',
  'busy',
  'too-large',
  'power-cut',
  'power-cut-after',
] as const;

/** A fetch over this line; calm lines only take time. */
export function createFetch(line: Line): Send {
  return async (url, init) => {
    if (line.power.isCut()) return line.power.cut();
    line.endpoint.elapse(20 + line.dice.below(900));
    await line.during();
    const fate = line.isCalm() ? 'fine' : line.dice.pick(fates);
    const answer = () => line.endpoint.answer(url, init);
    switch (fate) {
      case 'fine':
        return answer();
      case 'lost':
        throw new TypeError('network error');
      case 'answer-lost':
        await answer();
        throw new TypeError('network error');
      case 'timeout':
        throw new DOMException('too long', 'TimeoutError');
      case 'answer-timeout':
        await answer();
        throw new DOMException('too long', 'TimeoutError');
      case 'twice':
        return line.dice.chance(0.5) ? last([await answer(), await answer()]) : first([await answer(), await answer()]);
      case 'late':
        line.late.push(answer);
        throw new TypeError('network error');
      case 'cut':
        return cutShort(await answer(), line.dice);
      case 'portal':
        return new Response('<html>Bienvenidos</html>', { headers: { 'content-type': 'text/html' } });
      case 'busy':
        return new Response('', { status: 503, headers: { 'retry-after': '7' } });
      case 'too-large':
        return (init.body?.toString().length ?? 0) > 3000 ? new Response('<h1>413</h1>', { status: 413 }) : answer();
      case 'power-cut':
        return line.power.cut();
      case 'power-cut-after':
        await answer();
        return line.power.cut();
      default:
        return fate satisfies never;
    }
  };
}

const first = (answers: Response[]) => answers[0]!;
const last = (answers: Response[]) => answers.at(-1)!;

async function cutShort(answer: Response, dice: Dice): Promise<Response> {
  const text = await answer.text();
  return new Response(text.slice(0, dice.below(text.length)), { status: answer.status, headers: answer.headers });
}
