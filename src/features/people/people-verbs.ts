import type {
  InvitationReply,
  InvitationRequest,
  ListedPerson,
  QuarantineReply,
  VerdictRequest,
} from '#protocol/wire.ts';

/** Why a question to the endpoint brought nothing; trying again is always harmless. */
export type VerbTrouble =
  | { kind: 'forbidden' }
  | { kind: 'not-found' }
  | { kind: 'bad-request' }
  | { kind: 'signed-out' }
  | { kind: 'not-enrolled' }
  | { kind: 'offline' }
  | { kind: 'garbled' }
  | { kind: 'too-old' }
  | { kind: 'busy'; retryAfterMs: number };

/** What this room asks of the network; the app joins each to its verb of `sync`. */
export interface PeopleVerbs {
  invite: (invitation: InvitationRequest) => Promise<{ kind: 'invited'; invitation: InvitationReply } | VerbTrouble>;
  listPeople: () => Promise<{ kind: 'listed'; people: ListedPerson[] } | VerbTrouble>;
  listSetAside: () => Promise<({ kind: 'listed' } & QuarantineReply) | VerbTrouble>;
  /** `id` of the change, or its hash where it has none. */
  decide: (id: string, verdict: VerdictRequest) => Promise<{ kind: 'decided' } | VerbTrouble>;
}
