import type { Values } from '../record-edit.ts';
import { findFieldIssues } from './field-issues.ts';
import type { Instrument, Limit } from './instrument.ts';
import type { Issue } from './issue.ts';
import { findLimitIssues } from './limit-issues.ts';
import { isVisible } from './visible-fields.ts';

/**
 * What is missing, warns or blocks in the fields that show now, in the order of the form. Total: values of any shape are
 * taken, and what cannot be read counts as not answered.
 */
export function findIssues(instrument: Instrument, values: Values): Issue[] {
  const issues: Issue[] = [];
  for (const section of instrument.sections.filter((each) => isVisible(each, values))) {
    for (const field of section.fields) {
      for (const side of section.answeredBy ?? ['']) {
        issues.push(...findFieldIssues(field, values, side === '' ? field.id : `${field.id}/${side}`));
      }
      if (!isVisible(field, values)) continue;
      const limits = instrument.limits?.filter((limit) => fieldOf(limit) === field.id) ?? [];
      for (const limit of limits) issues.push(...findLimitIssues(limit, field, values));
    }
  }
  return withoutEchoes(issues);
}

/** The field that a limit is told beside. */
function fieldOf(limit: Limit): string | undefined {
  if (limit.each !== undefined) return limit.each;
  return limit.of === 'assisted-people' ? 'participants' : limit.of.split('/')[0];
}

// A block says more than «falta completar» or a recommended count at the same place: one sentence is enough.
function withoutEchoes(issues: Issue[]): Issue[] {
  const blocked = new Set(issues.filter(({ severity }) => severity === 'block').map(({ field }) => field));
  return issues.filter((issue) => issue.severity === 'block' || !blocked.has(issue.field));
}
