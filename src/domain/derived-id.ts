/**
 * Id of a record of which its parent has exactly one (the context of an institution, the closing of a plan, the need told
 * in a note): the parent's own, turned by `turn` places. Two tablets that begin it apart write the same record, and their
 * answers meet field by field instead of lying side by side. Not the parent's id itself, because drafts and locks are kept by
 * id alone. The last two characters stay: the very last carries only four bits.
 */
export function derivedId(parent: string, turn: number): string {
  const end = parent.length - 2;
  return parent.slice(turn, end) + parent.slice(0, turn) + parent.slice(end);
}
