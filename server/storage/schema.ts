/** The tables, the same on both engines: times are ms since 1970, ids and hashes base64url text, bodies bytes. */
export interface Schema {
  meta: { name: string; value: string };
  persons: { id: string; name: string; role: string; regions: string; created_at: number; revoked_at: number | null };
  devices: {
    id: string;
    person: string;
    token_hash: string;
    created_at: number;
    last_seen_at: number;
    revoked_at: number | null;
  };
  codes: {
    hash: string;
    /** Null = the first administrator, who does not exist yet. */
    person: string | null;
    created_by: string | null;
    created_at: number;
    expires_at: number;
    used_at: number | null;
    device: string | null;
    token_hash: string | null;
  };
  replicas: { id: string; last_at: number };
  streams: { id: string; seq: number; ph: string };
  log: {
    stream: string;
    seq: number;
    id: string;
    hash: string;
    at: number;
    ph: string;
    replica: string;
    n: number;
    author: string;
    bytes: number;
    body: Uint8Array;
    received_at: number;
  };
  /** Changes that a logged one replaces although they have not arrived: `seq` is the replacer's. */
  awaited: { stream: string; change_id: string; seq: number };
  /** Who began a network record that only its author may go on writing. */
  bound_records: { record: string; author: string };
  quarantine: {
    id: string;
    hash: string;
    /** Stream whose coordinators see it: the change's own, or the sender's first one when that cannot be read. */
    stream: string;
    replica: string;
    n: number;
    at: number;
    reason: string;
    bytes: number;
    body: Uint8Array;
    sent_by: string;
    device: string;
    received_at: number;
    verdict: string | null;
    note: string | null;
    decided_by: string | null;
    decided_at: number | null;
  };
}
