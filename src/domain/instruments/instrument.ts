import type { Json } from '../json.ts';
import type { Condition } from './condition.ts';

/** Every kind of answer that a form can ask for. */
export const fieldTypes = [
  'text',
  'long-text',
  'date',
  'time',
  'integer',
  'number',
  'yes-no',
  'yes-no-unknown',
  'choice',
  'choices',
  'scale',
  'matrix',
  'list',
  'group',
  'reference',
  'references',
  'district',
  'districts',
  'files',
  'signature',
  'tags',
  'history',
  'agreement-review',
  'assessment',
] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface Option {
  value: string | number;
  label: string;
  help?: string;
}

/** A limit of a field or modality: `block` keeps a record from being marked finished, `warn` only says so. */
export interface Limit {
  /** Field whose answers are counted, or whose presence is asked. `assisted-people` counts role `assisted` only. */
  of: string;
  min?: number;
  max?: number;
  required?: boolean;
  when?: Condition;
  severity: 'block' | 'warn';
  message: string;
}

export interface Field {
  id: string;
  type: FieldType;
  label: string;
  help?: string;
  required?: boolean;
  requiredIf?: Condition;
  visibleIf?: Condition;
  /** Part of the three-minute note: always in sight. */
  essential?: boolean;
  /** Hidden behind «Agregar más» until it is opened or has an answer. */
  folded?: boolean;
  /** Where the first value comes from: 'today', 'session', 'here', 'plan.areas', 'institution.district', 'last-visit.nextStep', … */
  inherits?: string;
  initial?: Json;
  suggested?: string;
  computed?: string;
  /** Never printed, exported, searched by others nor put in an agenda. */
  sensitive?: boolean;
  personalData?: boolean;
  /** Kept in the draft until both voices are given. */
  sealed?: boolean;
  min?: number;
  max?: number;
  warnMax?: number;
  options?: Option[];
  catalogue?: string;
  scale?: string;
  /** Kinds that a reference may point to (a kind of record, 'person' or 'criterion'). */
  entities?: string[];
  /** Kind of record that each answer becomes when the form is saved. */
  creates?: string;
  accepts?: ('image' | 'document' | 'audio')[];
  fields?: Field[];
}

export interface Section {
  id: string;
  title: string;
  help?: string;
  visibleIf?: Condition;
  fields: Field[];
}

/** One released, immutable version of a form. `id@version` is what a record keeps. */
export interface Instrument {
  id: string;
  version: number;
  title: string;
  help?: string;
  sections: Section[];
  limits?: Limit[];
}

export interface ScaleLevel {
  value: string | number;
  label: string;
  description?: string;
  /** Stage (LoU), action word, sign and support are shown as help where the scale has them. */
  extra?: Record<string, string>;
}
export interface Scale {
  id: string;
  title: string;
  rule?: string;
  levels: ScaleLevel[];
  special?: { value: string; label: string; requires: string }[];
}
