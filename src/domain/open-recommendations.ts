import { isBlank, type RecordEdit, rowKeys, textOf, type Values, valuesUnder } from './record-edit.ts';
import { openRecommendations } from './visit.ts';

/** A recommendation of an earlier document review that still waits for a joint decision. */
export interface OpenRecommendation {
  /** Key of the finding in its note, and of the row in the note that decides it. */
  key: string;
  visit: string;
  visitedOn: string;
  finding: string;
  recommendation: string;
  /** Change ids behind each shown value, by field path: what a decision is written over. */
  heads: Readonly<Record<string, readonly string[]>>;
}

/** Parts of a finding that a later note may write. */
export const decisionFields = ['decision', 'reason', 'talkedWith', 'talkedOn', 'decidedBy'] as const;

interface Note {
  id: string;
  values: Values;
  heads?: Readonly<Record<string, readonly string[]>>;
}

/** Those of all other held notes up to that day, oldest first; `notes` are those of one plan or institution. */
export function recommendationsToDecide(
  notes: readonly Note[],
  visitedOn: string,
  except: string,
): OpenRecommendation[] {
  return notes
    .filter(({ id, values }) => id !== except && (values.status ?? 'held') === 'held')
    .filter(({ values }) => textOf(values.visitedOn) <= visitedOn)
    .sort((a, b) => textOf(a.values.visitedOn).localeCompare(textOf(b.values.visitedOn)))
    .flatMap((note) => openRecommendations(note.values).map((key) => toRecommendation(note, key)));
}

/** Those of which this note already says something, found again in their notes also once they are closed. */
export function recommendationsDecided(notes: readonly Note[], values: Values): OpenRecommendation[] {
  return rowKeys(values, 'previousRecommendations').flatMap((key) => {
    const note = notes.find(({ id }) => id === values[`previousRecommendations/${key}/visit`]);
    return note ? [toRecommendation(note, key)] : [];
  });
}

function toRecommendation({ id, values, heads = {} }: Note, key: string): OpenRecommendation {
  const finding = valuesUnder(values, `findings/${key}`);
  return {
    key,
    visit: id,
    visitedOn: textOf(values.visitedOn),
    finding: textOf(finding.finding),
    recommendation: textOf(finding.recommendation),
    heads,
  };
}

/** Key in a draft's `heads` for a register of the note that holds the recommendation. */
export function recommendationHeadsKey(visit: string, key: string, field: string): string {
  return `visit:${visit}:findings/${key}/${field}`;
}

/**
 * What a note decides of earlier recommendations, written into the notes that made them; only what differs from `saved`. The
 * heads that the person saw come from the draft, by {@link recommendationHeadsKey}.
 */
export function recommendationEdits(values: Values, saved: Values): RecordEdit[] {
  return rowKeys(values, 'previousRecommendations').flatMap((key) => {
    const row = valuesUnder(values, `previousRecommendations/${key}`);
    const before = valuesUnder(saved, `previousRecommendations/${key}`);
    const visit = textOf(row.visit);
    if (visit === '' || isBlank(row.decision)) return [];
    return decisionFields
      .filter((field) => (row[field] ?? null) !== (before[field] ?? null))
      .map((field): RecordEdit => {
        return {
          op: 'set',
          kind: 'visit',
          record: visit,
          field: `findings/${key}/${field}`,
          value: row[field] ?? null,
        };
      });
  });
}
