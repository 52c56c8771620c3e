import * as z from 'zod/mini';
import { roles } from '#domain/person.ts';
import { isPlainText } from './check-json.ts';
import { isHash, isId, isReplica } from './ids.ts';
import type { EnrolRequest, InvitationRequest, PullRequest, Run } from './wire.ts';

z.config({ jitless: true });

/** Most changes one push or pull may carry, whatever it asks for. */
export const maxChangesPerMessage = 1000;
const maxStreams = 64;
const maxCursorsPerStream = 17;

const checked = (check: (value: string) => boolean) => z.string().check(z.refine(check));
const whole = z.number().check(z.refine(Number.isSafeInteger));
const name = checked((value) => value.trim().length > 0 && value.length <= 200 && isPlainText(value));
const short = checked((value) => value.length > 0 && value.length <= 200 && isPlainText(value));
const region = checked((value) => /^\d{2}$/.test(value));

const RunShape = z.looseObject({ replica: checked(isReplica), from: whole, n: whole, hash: checked(isHash) });
const PushShape = z.looseObject({
  now: whole,
  changes: z.array(z.unknown()).check(z.maxLength(maxChangesPerMessage)),
  own: z.array(RunShape).check(z.maxLength(10_000)),
});
const PullShape = z.looseObject({
  cursors: z.record(z.string(), z.array(z.string().check(z.maxLength(200))).check(z.maxLength(maxCursorsPerStream))),
  max: whole,
});
const EnrolShape = z.looseObject({
  code: short,
  name: z.string().check(z.refine((value) => value.length <= 200 && isPlainText(value))),
  device: checked(isId),
  token: checked(isHash),
});
const InvitationShape = z.union([
  z.looseObject({ person: short }),
  z.looseObject({ name, role: z.enum(roles), regions: z.array(region).check(z.maxLength(26)) }),
]);

/** A push as it came: each change is judged alone by {@link checkChange}. */
export interface RawPush {
  now: number;
  changes: unknown[];
  own: Run[];
}

/** Each returns the request, or undefined when it cannot be read at all (400). Unknown members are ignored. */
export const checkPush = (input: unknown): RawPush | undefined => PushShape.safeParse(input).data;
export const checkPull = (input: unknown): PullRequest | undefined => {
  const request = PullShape.safeParse(input).data;
  return request && Object.keys(request.cursors).length <= maxStreams ? request : undefined;
};
export const checkEnrol = (input: unknown): EnrolRequest | undefined => EnrolShape.safeParse(input).data;
export const checkInvitation = (input: unknown): InvitationRequest | undefined =>
  InvitationShape.safeParse(input).data as InvitationRequest | undefined;
