import type { Values } from './record-edit.ts';

const planStatuses = ['talking', 'agreed', 'running', 'suspended', 'closed'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** The state of a plan; one without a state is still being talked over. */
export function planStatus(values: Values): PlanStatus {
  return planStatuses.find((status) => status === values.status) ?? 'talking';
}

/** Open plans are offered for new visits; suspended ones too, because a visit may be what wakes them. */
export function isPlanOpen(values: Values): boolean {
  return planStatus(values) !== 'closed';
}
