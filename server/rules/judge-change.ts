import type { Change } from '#protocol/change.ts';
import { networkStream } from '#protocol/stream.ts';
import type { QuarantineReason } from '#protocol/wire.ts';
import { streamsOf } from '../people/streams-of.ts';
import type { Sender } from './sender.ts';

/** Kinds of the network stream that any assistant writes; each such record belongs to who began it. */
const boundKinds = new Set(['experience', 'endorsement', 'expert', 'demand']);

/** Records of this change that only their author may go on writing. */
export function boundRecordsOf(change: Change): string[] {
  if (change.stream !== networkStream) return [];
  return change.items.filter((item) => boundKinds.has(item.kind)).map((item) => item.record);
}

/**
 * Why a well-formed change may not enter its stream, or undefined when it may: membership, role, kind, author.
 * `owners` = who began the bound records that exist already.
 */
export function judgeChange(
  sender: Sender,
  change: Change,
  owners: ReadonlyMap<string, string>,
): QuarantineReason | undefined {
  const { id, role } = sender.person;
  if (sender.revoked) return 'revoked';
  if (change.author !== id) return 'wrong-author';
  if (!streamsOf(sender.person).includes(change.stream)) return 'no-permission-stream';
  if (role === 'national-coordinator') return undefined;
  if (role !== 'assistant' && role !== 'regional-coordinator') return 'no-permission-stream';
  if (change.stream !== networkStream) return undefined;
  const hers = change.items.every((item) => boundKinds.has(item.kind) && (owners.get(item.record) ?? id) === id);
  return hers ? undefined : 'no-permission-kind';
}
