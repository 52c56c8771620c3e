import * as z from 'zod/mini';
import type { Condition } from './condition.ts';
import { computations, type Field, fieldTypes, type Instrument, inheritSources, suggestions } from './instrument.ts';

const name = z.string().check(z.minLength(1));
const text = z.string().check(z.minLength(1));
const value = z.json();
const flag = z.optional(z.literal(true));

/** The grammar of conditions, strict: an unknown word is a fault of the instrument. */
const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ is: z.tuple([name, value]) }),
    z.strictObject({ isNot: z.tuple([name, value]) }),
    z.strictObject({ oneOf: z.tuple([name, z.array(value)]) }),
    z.strictObject({ includes: z.tuple([name, value]) }),
    z.strictObject({ anyIs: z.tuple([z.array(name), value]) }),
    z.strictObject({ atLeast: z.tuple([name, z.number()]) }),
    z.strictObject({ atMost: z.tuple([name, z.number()]) }),
    z.strictObject({ countAtLeast: z.tuple([name, z.number()]) }),
    z.strictObject({ anyRow: z.tuple([name, conditionSchema]) }),
    z.strictObject({ empty: name }),
    z.strictObject({ filled: name }),
    z.strictObject({ differ: z.tuple([name, name]) }),
    z.strictObject({ and: z.array(conditionSchema) }),
    z.strictObject({ or: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
  ]),
) as z.ZodMiniType<Condition>;

const optionSchema = z.strictObject({
  value: z.union([name, z.number()]),
  label: text,
  help: z.optional(text),
  asksText: flag,
});

const fieldSchema: z.ZodMiniType<Field> = z.lazy(() =>
  z.strictObject({
    id: name.check(z.regex(/^[a-z][A-Za-z]*$/)),
    type: z.enum(fieldTypes),
    label: text,
    help: z.optional(text),
    required: flag,
    requiredIf: z.optional(conditionSchema),
    visibleIf: z.optional(conditionSchema),
    essential: flag,
    folded: flag,
    inherits: z.optional(z.enum(inheritSources)),
    initial: z.optional(value),
    suggested: z.optional(z.enum(suggestions)),
    computed: z.optional(z.enum(computations)),
    attentionIf: z.optional(name),
    sensitive: flag,
    personalData: flag,
    sealed: flag,
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    warnMax: z.optional(z.number()),
    options: z.optional(z.array(optionSchema)),
    catalogue: z.optional(name),
    allowsOther: flag,
    scale: z.optional(name),
    entities: z.optional(z.array(name)),
    creates: z.optional(name),
    accepts: z.optional(z.array(z.enum(['image', 'document', 'audio']))),
    fields: z.optional(z.array(fieldSchema)),
    rows: z.optional(z.array(z.strictObject({ id: name, label: text }))),
    compares: z.optional(z.literal('baseline')),
    prefilledFrom: z.optional(name),
    look: z.optional(z.enum(['reaction', 'learning', 'application', 'impact'])),
  }),
) as z.ZodMiniType<Field>;

const sectionSchema = z.strictObject({
  id: name,
  title: text,
  help: z.optional(text),
  visibleIf: z.optional(conditionSchema),
  answeredBy: z.optional(z.array(z.enum(['institution', 'assistant']))),
  fields: z.array(fieldSchema).check(z.minLength(1)),
});

const limitSchema = z.strictObject({
  of: name,
  each: z.optional(name),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  required: flag,
  brokenIf: z.optional(conditionSchema),
  when: z.optional(conditionSchema),
  severity: z.enum(['block', 'warn']),
  message: text,
});

/** A form as data, strict: marks that the renderer does not know are refused, so that none is silently ignored. */
export const instrumentSchema: z.ZodMiniType<Instrument> = z.strictObject({
  id: name,
  version: z.int().check(z.positive()),
  title: text,
  help: z.optional(text),
  sections: z.array(sectionSchema).check(z.minLength(1)),
  limits: z.optional(z.array(limitSchema)),
  alerts: z.optional(z.array(z.strictObject({ id: name, message: text }))),
  cadence: z.optional(
    z.strictObject({ weeks: z.array(z.int()), thenEveryMonths: z.int(), afterwards: text, note: text }),
  ),
});
