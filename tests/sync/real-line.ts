import { onTestFinished } from 'vitest';
import type { Role } from '#domain/person.ts';
import type { Tablet } from '#store/tablet.ts';
import { enrol } from '#sync/enrol.ts';
import { createDice } from '#tests/simulation/dice.ts';
import { createEndpoint, type Endpoint } from '#tests/simulation/endpoint.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** The real endpoint, gone after the test. The same seed has the same key for passes. */
export async function makeEndpoint(seed = 2026): Promise<Endpoint> {
  const endpoint = await createEndpoint(createDice(seed));
  onTestFinished(() => endpoint.close());
  return endpoint;
}

/** A line to the endpoint that counts what is asked; `trouble` may answer in its place, or undefined to let it pass. */
export interface RealLine {
  fetch: Send;
  asked: { url: string; body: string }[];
  trouble?: (url: string, init: RequestInit) => Promise<Response | undefined> | Response | undefined;
}

export function makeLine(endpoint: Endpoint): RealLine {
  const line: RealLine = {
    asked: [],
    fetch: async (url, init) => {
      line.asked.push({ url, body: String(init.body ?? '') });
      return (await line.trouble?.(url, init)) ?? endpoint.answer(url, init);
    },
  };
  return line;
}

/** What every message needs besides its line: nothing here times out by itself, and bodies stay readable. */
export const still = {
  timeoutSignal: () => new AbortController().signal,
  gzipAboveChars: Number.POSITIVE_INFINITY,
};

/** A tablet on which somebody entered, with its own line. */
export async function makeEnrolled(
  endpoint: Endpoint,
  name: string,
  regions: string[] = ['06'],
  role: Role = 'assistant',
): Promise<Tablet & { clock: { now: number }; line: RealLine }> {
  const { code } = await endpoint.invite({ name, role, regions });
  const tablet = makeTablet(name);
  const line = makeLine(endpoint);
  const outcome = await enrol({ ...still, ...tablet, fetch: line.fetch }, { code, name });
  if (outcome.kind !== 'enrolled') throw new Error(`${name} could not enter: ${outcome.kind}`);
  tablet.clock.now = endpoint.now();
  line.asked.length = 0;
  return { ...tablet, person: outcome.account.person, line };
}
