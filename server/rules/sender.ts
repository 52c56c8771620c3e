import type { Person } from '#domain/person.ts';

/** Who sends: the person behind the token, her tablet, and whether either was revoked. */
export interface Sender {
  person: Person;
  device: string;
  revoked: boolean;
}
