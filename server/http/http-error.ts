import type { ErrorCode } from '#protocol/wire.ts';

export type HttpStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 429 | 500 | 503;

/** A request that cannot be taken at all; `message` is English, for whoever reads a log, and holds no values. */
export class HttpError extends Error {
  readonly status: HttpStatus;
  readonly code: ErrorCode;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: HttpStatus, code: ErrorCode, message: string, retryAfterSeconds?: number) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
