/** Act of agreements as its paper shows it: the texts that a code vouches for, never how the agreements went later. */
export interface ActContent {
  institution: string;
  plan: string;
  /** 'YYYY-MM-DD' written on the act. */
  madeOn: string;
  agreements: readonly ActAgreement[];
}

/** One agreement of an act, in the words that are printed; '' where it says nothing. */
export interface ActAgreement {
  id: string;
  statement: string;
  responsible: string;
  /** 'YYYY-MM-DD'. */
  dueOn: string;
  verification: string;
  proposedBy: string;
  decidedBy: string;
  dependsOn: string;
}

/** What of an agreement an act shows, in the order in which it shows it. */
export const actFields = [
  'statement',
  'responsible',
  'dueOn',
  'verification',
  'proposedBy',
  'decidedBy',
  'dependsOn',
] as const satisfies readonly (keyof ActAgreement)[];
export type ActField = (typeof actFields)[number];

/** base64url SHA-256 of a text in UTF-8. */
type Sha256 = (text: string) => Promise<string>;

// Crockford's base32: no I, L, O, U, so that a code can be read aloud and copied by hand.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const codeChars = 12;

/**
 * The one text of an act: arrays in a fixed order have a single JSON form, and texts are brought to one form of their accents.
 * Agreements go by id, so that their order on the page changes nothing.
 */
function actText(content: ActContent): string {
  const agreements = [...content.agreements]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((agreement) => [agreement.id, ...actFields.map((field) => tidy(agreement[field]))]);
  return JSON.stringify(['ayni-act', 1, tidy(content.institution), tidy(content.plan), content.madeOn, agreements]);
}

/** Code of an act, 'K3QF-8M2T-0ZVA': 60 bits of the hash of what it shows. The same act gives the same code on every tablet. */
export async function actCode(content: ActContent, sha256: Sha256): Promise<string> {
  return shortCode(await sha256(actText(content)), codeChars);
}

/** Short prints of what each agreement says, so that a later check can name what changed without keeping the words. */
export async function actPrints(
  content: ActContent,
  sha256: Sha256,
): Promise<Record<string, Record<ActField, string>>> {
  const prints: Record<string, Record<ActField, string>> = {};
  for (const agreement of content.agreements) {
    const pairs = actFields.map(async (field) => {
      // With the id: the same words in two agreements leave different prints.
      const hash = await sha256(JSON.stringify([agreement.id, field, tidy(agreement[field])]));
      return [field, shortCode(hash, 8)] as const;
    });
    prints[agreement.id] = Object.fromEntries(await Promise.all(pairs)) as Record<ActField, string>;
  }
  return prints;
}

/**
 * A typed code as it was printed: case, spaces, hyphens and letters that look alike do not matter. Undefined when it cannot
 * be one.
 */
export function readActCode(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = letters.length === codeChars && [...letters].every((letter) => alphabet.includes(letter));
  return isCode ? inGroups(letters) : undefined;
}

function shortCode(hash: string, chars: number): string {
  let bits = '';
  for (const letter of hash) bits += base64url.indexOf(letter).toString(2).padStart(6, '0');
  const letters = Array.from(
    { length: chars },
    (_, place) => alphabet[Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)],
  );
  return inGroups(letters.join(''));
}

function inGroups(letters: string): string {
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}
