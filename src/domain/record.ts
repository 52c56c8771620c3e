import type { Json } from './json.ts';

/**
 * The kinds of record that Ayni writes today. The wire and the stores accept any other text (a newer tablet's kind is
 * kept and passed on), so this list never limits what travels.
 */
export const kinds = [
  'institution',
  'context',
  'demand',
  'plan',
  'assessment',
  'visit',
  'agreement',
  'act',
  'change',
  'accompaniment',
  'check-in',
  'closing',
  'experience',
  'endorsement',
  'expert',
  'accord',
  'commitment',
  'follow-up',
  'instrument',
  'catalogue',
] as const;

/** One of several values that a field has because people wrote at the same time; `at` is ms since 1970, 0 while unsent. */
export interface Version {
  change: string;
  value: Json;
  author: string;
  at: number;
}

/**
 * A record as a person sees it. `values` is keyed by field path `name[/key[/sub]]`; removed list entries are absent.
 * Reserved fields of every form record: `instrument` ('visit@1') and `completion` ('finished' | 'half-way').
 */
export interface RecordView {
  kind: string;
  id: string;
  stream: string;
  values: Readonly<Record<string, Json>>;
  /** Ids of the changes behind each shown value: what a save over it must name. */
  heads: Readonly<Record<string, readonly string[]>>;
  /** Only fields whose concurrent values differ, newest first. */
  versions: Readonly<Record<string, readonly Version[]>>;
  /** Ms since 1970: server time when known, this tablet's clock while unsent. */
  createdAt: number;
  updatedAt: number;
  createdBy: string;
  updatedBy: string;
  /** True while some change of this record waits on this tablet. */
  unsent: boolean;
  /** Somebody deleted it while somebody else was writing in it: it stays, with a banner. */
  keptAlive: boolean;
}
