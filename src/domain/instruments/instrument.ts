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

/** Every place that a first value may come from; what each means is told in the README beside this file. */
export const inheritSources = [
  'today',
  'session',
  'here',
  'this.expectedChange',
  'institution.district',
  'plan.institution',
  'plan.areas',
  'plan.programmes',
  'plan.modalities',
  'plan.priorTraining',
  'plan.preparation',
  'plan.frequency',
  'plan.team',
  'visit.institution',
  'visit.plan',
  'visit.visitedOn',
  'last-visit.participants',
  'last-visit.nextStep',
  'accompaniment.institution',
  'accompaniment.plan',
  'accompaniment.capacity',
  'accompaniment.who',
  'accompaniment.sharing',
] as const;
export type InheritSource = (typeof inheritSources)[number];

/** Values offered with one tap, never written by themselves. */
export const suggestions = ['next-meeting', 'next-contact', 'consent-plus-12-months'] as const;
export type Suggestion = (typeof suggestions)[number];

/** Values that are worked out and shown; 'next-in-series' may be corrected, the others are never typed. */
export const computations = ['next-in-series', 'plan.expectedChange', 'history'] as const;
export type Computation = (typeof computations)[number];

export interface Option {
  value: string | number;
  label: string;
  help?: string;
  /** Choosing it asks which one, in words. */
  asksText?: boolean;
}

/**
 * What a field or modality bears: `block` keeps a record from being marked finished, `warn` only says so; neither ever
 * stops saving. A limit has `min`/`max`, `required` or `brokenIf`.
 */
export interface Limit {
  /** Field whose answers are counted, or whose presence is asked. `assisted-people` counts role `assisted` only. */
  of: string;
  /** List whose rows are looked at one by one: `of`, `when` and `brokenIf` are then read inside each row. */
  each?: string;
  min?: number;
  max?: number;
  required?: boolean;
  brokenIf?: Condition;
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
  /** Where the first value comes from; the person may change it. */
  inherits?: InheritSource;
  initial?: Json;
  suggested?: Suggestion;
  computed?: Computation;
  /** The answer that deserves attention («¿Hay conflictos?» yes); a group's is that of its `answer`. */
  attentionIf?: string;
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
  /** What the catalogue lacks may be typed; it is kept as text beside the codes. */
  allowsOther?: boolean;
  scale?: string;
  /** Kinds that a reference may point to (a kind of record, 'person', 'criterion' or 'context-item'). */
  entities?: string[];
  /** Kind of record that each answer becomes when the form is saved. */
  creates?: string;
  accepts?: ('image' | 'document' | 'audio')[];
  /** Of a list, a group or an assessment (whose rows are the criteria of the chosen areas). */
  fields?: Field[];
  /** Of a matrix: each row is answered with the scale, at `<field>/<row id>`. */
  rows?: { id: string; label: string }[];
  /** Of an assessment inside another form: shown beside this one. */
  compares?: 'baseline';
  /** Kind of record that the rows are proposed from. */
  prefilledFrom?: string;
  /** Which of the four looks of a closing it is. */
  look?: 'reaction' | 'learning' | 'application' | 'impact';
}

export interface Section {
  id: string;
  title: string;
  help?: string;
  visibleIf?: Condition;
  /** Each side answers the section apart, at `<field>/<side>`. */
  answeredBy?: ('institution' | 'assistant')[];
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
  /** What a companion should see; the rule of each id is code, its sentence is here. */
  alerts?: { id: string; message: string }[];
  /** When the next contact is proposed: weeks after the opening, then every so many months. */
  cadence?: { weeks: number[]; thenEveryMonths: number; afterwards: string; note: string };
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
  /** Where the scale comes from. */
  basis?: string;
  note?: string;
  /** Sub-fields that speak with this scale, in the order in which they do. */
  voices?: string[];
  levels: ScaleLevel[];
  /** Answers as valid as a level; `requires` is the sub-field that each of them owes. */
  special?: { value: string; label: string; requires: string }[];
  /** Named sets of levels: which states are open, can be overdue, are closed, owe a reason. */
  groups?: Partial<Record<'open' | 'canBeOverdue' | 'closed' | 'needsReason', (string | number)[]>>;
}
