/** What a message needs of the world; nothing in this folder reads a global network, clock or dice. */
export interface Wire {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** `count` random bytes. */
  random: (count: number) => Uint8Array;
  /** Origin of the endpoint, '' = where the page came from. */
  endpoint?: string;
  /** How long one message may take, answer included. */
  timeoutMs?: number;
  /** Makes the signal that ends a message; a simulation passes one that never fires. */
  timeoutSignal?: (afterMs: number) => AbortSignal;
  /** Request bodies beyond this many characters travel gzipped. */
  gzipAboveChars?: number;
}

/** A message of the protocol: `body` is JSON text already, so that a change travels with the very bytes it was saved with. */
export interface Message {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  token?: string;
}

export const defaultTimeoutMs = 30_000;
export const defaultGzipAboveChars = 1024;
