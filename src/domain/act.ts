import { type ActAgreement, type ActContent, type ActField, actCode, actFields, actPrints } from './act-code.ts';
import { agreementDueOn } from './agreement.ts';
import { printableResponsible } from './printable.ts';
import { type RecordEdit, setEdits, textOf, type Values } from './record-edit.ts';

/** Where an act comes from: names as they are shown, and what an institution asks to be careful with. */
export interface ActSource {
  institution: { id: string; name: string; careful: boolean };
  plan?: { id: string; title: string };
}

/** The act of these agreements on that day, in the words that its paper shows. */
export function actContent(
  source: ActSource,
  agreements: readonly { id: string; values: Values }[],
  madeOn: string,
): ActContent {
  return {
    institution: source.institution.name,
    plan: source.plan?.title ?? '',
    madeOn,
    agreements: agreements.map(({ id, values }) => actAgreement(id, values, source.institution.careful)),
  };
}

function actAgreement(id: string, values: Values, careful: boolean): ActAgreement {
  return {
    id,
    statement: textOf(values.statement),
    responsible: printableResponsible(textOf(values.responsible), careful),
    dueOn: agreementDueOn(values) ?? '',
    verification: textOf(values.verification),
    proposedBy: textOf(values.proposedBy),
    decidedBy: printableResponsible(textOf(values.decidedBy), careful),
    dependsOn: textOf(values.dependsOn),
  };
}

/** What is remembered of a printed act: its code and prints, none of its words. */
export async function actEdits(
  id: string,
  source: ActSource,
  content: ActContent,
  sha256: (text: string) => Promise<string>,
): Promise<RecordEdit[]> {
  return setEdits('act', id, {
    code: await actCode(content, sha256),
    agreements: content.agreements.map((agreement) => agreement.id),
    institution: source.institution.id,
    plan: source.plan?.id,
    madeOn: content.madeOn,
    careful: source.institution.careful,
    prints: await actPrints(content, sha256),
    completion: 'finished',
  });
}

/** What a check of a code found. */
export type ActCheck =
  | { verdict: 'same' }
  /** Agreements that say something else now, those that are not on this tablet, and whether only the heading changed. */
  | { verdict: 'different'; changed: { id: string; fields: ActField[] }[]; missing: string[]; heading: boolean };

/**
 * Whether the agreements as they stand still give the code of a remembered act. `content` holds those of its agreements that
 * this tablet has. Keeping an agreement is no change of its act: the paper never said how it would go.
 */
export async function checkAct(
  act: Values,
  content: ActContent,
  sha256: (text: string) => Promise<string>,
): Promise<ActCheck> {
  const asked = Array.isArray(act.agreements) ? act.agreements.map((id) => textOf(id)) : [];
  const missing = asked.filter((id) => !content.agreements.some((agreement) => agreement.id === id));
  if (missing.length === 0 && (await actCode(content, sha256)) === act.code) return { verdict: 'same' };
  const now = await actPrints(content, sha256);
  const before = (act.prints ?? {}) as Record<string, Partial<Record<ActField, string>>>;
  const changed = content.agreements
    .map(({ id }) => ({ id, fields: actFields.filter((field) => before[id]?.[field] !== now[id]?.[field]) }))
    .filter(({ fields }) => fields.length > 0);
  return { verdict: 'different', changed, missing, heading: changed.length === 0 && missing.length === 0 };
}
