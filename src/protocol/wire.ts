import type { Person } from '#domain/person.ts';
import type { Change, LoggedChange } from './change.ts';

/** Unbroken run of acknowledged changes that a tablet still holds: `hash` is that of change `n`. */
export interface Run {
  replica: string;
  from: number;
  n: number;
  hash: string;
}
export interface NeedRun {
  replica: string;
  from: number;
  to: number;
}
export interface Verdict {
  id: string;
  verdict: 'file' | 'return';
  note?: string;
}

/** Why a change was set aside: stable codes, told in Spanish on the tablet. */
export const quarantineReasons = [
  'no-permission-stream',
  'no-permission-kind',
  'revoked',
  'malformed-field',
  'too-large',
  'id-reused',
  'wrong-author',
] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];

export interface PushResult {
  id: string;
  result: 'stored' | 'duplicate' | 'quarantined' | 'again';
  reason?: QuarantineReason;
  /** Which item of the change the reason is about, from 0; absent when it is about the change as a whole. */
  item?: number;
}
export interface PushReply {
  results: PushResult[];
  need: NeedRun[];
  fork?: true;
  verdicts: Verdict[];
  durable: { replica: string; from: number; n: number }[];
}

export interface PullRequest {
  cursors: Record<string, string[]>;
  max: number;
}
export interface PullReply {
  changes: LoggedChange[];
  cursors: Record<string, string>;
  more: boolean;
  streams: string[];
  dropped: string[];
  forks: { stream: string; from: number }[];
  /** Names behind the `author` ids of this page, so that a screen can say who wrote. */
  people: { id: string; name: string }[];
}

export interface HelloReply {
  challenge: string;
  time: number;
  epoch: string;
  minProtocol: number;
  maxProtocol: number;
}
export interface EnrolRequest {
  code: string;
  name: string;
  device: string;
  token: string;
}
export interface EnrolReply {
  person: Person;
  streams: string[];
  epoch: string;
  pass: string;
}
export type InvitationRequest = { name: string; role: Person['role']; regions: string[] } | { person: string };
export interface InvitationReply {
  person: Person;
  code: string;
  expiresAt: number;
}

/** A person as coordination sees her; times in ms. `pendingCode` = a code made for her that nobody has used yet. */
export interface ListedPerson extends Person {
  tablets: number;
  lastSeenAt?: number;
  pendingCode?: { expiresAt: number };
}
/** `GET /v1/people`: the people of a coordinator's regions; everybody for national coordination and administration. */
export interface PeopleReply {
  people: ListedPerson[];
}

/** A change set aside in a stream that the asker reviews, whole; `change` is missing when it cannot be read as one. */
export interface SetAsideChange {
  /** '' when the sender's id was unusable: it is then named by its hash. */
  id: string;
  hash: string;
  stream: string;
  reason: QuarantineReason;
  sentBy: string;
  receivedAt: number;
  bytes: number;
  change?: Change;
}
/** `GET /v1/quarantine`: undecided ones, oldest first, with the names behind `sentBy`. */
export interface QuarantineReply {
  items: SetAsideChange[];
  people: { id: string; name: string }[];
}
/** `POST /v1/quarantine/<id or hash>`: `file` puts it into its stream, `return` leaves it with its author and a note. */
export interface VerdictRequest {
  verdict: 'file' | 'return';
  note?: string;
}

/** Stable codes of a request that could not be taken at all (`{error: {code, message}}`). */
export const errorCodes = [
  'bad-json',
  'bad-request',
  'unauthorized',
  'forbidden',
  'not-found',
  'too-large',
  'unsupported-encoding',
  'too-many-requests',
  'unavailable',
  'internal',
  'code-unknown',
  'code-used',
  'code-expired',
] as const;
export type ErrorCode = (typeof errorCodes)[number];
export interface ErrorReply {
  error: { code: ErrorCode; message: string };
}
