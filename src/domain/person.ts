/** What a person may do; the server judges by it, the tablet only hides what would be refused. */
export const roles = ['assistant', 'regional-coordinator', 'national-coordinator', 'administrator', 'reader'] as const;
export type Role = (typeof roles)[number];

/** Somebody of the network. `regions` are two-digit department codes ('06'). */
export interface Person {
  id: string;
  name: string;
  role: Role;
  regions: string[];
}

/** True for who may write what happens in a region; administrators and readers may not, whatever regions they see. */
export function writesInRegions({ role, regions }: Person): boolean {
  if (role === 'national-coordinator') return true;
  return (role === 'assistant' || role === 'regional-coordinator') && regions.length > 0;
}
