import { StorageTrouble } from '#store/storage-trouble.ts';

/** What is told of something that broke: names and places in our own code, never a word of what the error says. */
export interface Crash {
  /** 'TypeError', 'StorageTrouble full', 'AbortError < QuotaExceededError'. */
  what: string;
  /** 'assets/field-Ab12Cd34.js:1:2345', innermost first. */
  frames: string[];
}

const mostFrames = 8;
const mostCauses = 3;

/**
 * Reads an error without its message: messages quote values, and values are people's words. Total: anything can be thrown.
 */
export function describeCrash(error: unknown): Crash {
  return { what: namesOf(error).join(' < ') || typeof error, frames: framesOf(error) };
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let next = error;
  while (isObject(next) && names.length < mostCauses) {
    const { name, inner, cause } = next as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string' && /^[A-Za-z]{1,40}$/.test(name)) {
      names.push(next instanceof StorageTrouble ? `${name} ${next.reason}` : name);
    }
    next = inner ?? cause;
  }
  return names;
}

function framesOf(error: unknown): string[] {
  const { stack, message } = (isObject(error) ? error : {}) as { stack?: unknown; message?: unknown };
  if (typeof stack !== 'string') return [];
  // The stack begins with the message, which may look like anything, a frame included.
  const from = typeof message === 'string' && message !== '' ? stack.indexOf(message) + message.length : 0;
  const frames: string[] = [];
  for (const line of stack.slice(from).split('\n')) {
    const place = ownPlace.exec(line);
    if (place && frames.length < mostFrames) frames.push(place[1]!);
  }
  return frames;
}

// Files of a build carry their own hash; those of development are named as in the source.
const ownPlace =
  /^\s*at .*\/((?:assets\/[A-Za-z-]+-[\w-]{8}\.js|sw\.js|(?:src|sw)\/[\w/-]+\.tsx?)(?:\?[^:]*)?:\d+:\d+)\)?$/;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
