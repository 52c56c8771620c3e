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
