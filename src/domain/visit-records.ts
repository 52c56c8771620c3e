import { demandEdits } from './demand.ts';
import { recommendationEdits } from './open-recommendations.ts';
import { isBlank, type RecordEdit, rowKeys, setEdits, textOf, type Values, valuesUnder } from './record-edit.ts';
import { changeOfVisit } from './small-change.ts';

const rowFields = ['statement', 'responsible', 'dueOn', 'proposedBy'] as const;

/**
 * What a visit note makes elsewhere, for the same change: an agreement for each row that says what (its id is the row's
 * key), the small change noticed, the need that came up, and what was decided of earlier recommendations. `saved` is the note as the tablet had it: only what differs from it is written, so
 * that an agreement edited since is not taken back to how the note told it.
 */
export function visitEdits(visit: string, values: Values, saved: Values = {}): RecordEdit[] {
  return [
    ...agreementEdits(visit, values, saved),
    ...changeEdits(visit, values, saved),
    ...needEdits(visit, values, saved),
    ...recommendationEdits(values, saved),
    ...nameEdits(visit, values),
  ];
}

function agreementEdits(visit: string, values: Values, saved: Values): RecordEdit[] {
  const keys = rowKeys(values, 'newAgreements').filter((key) => !isBlank(values[`newAgreements/${key}/statement`]));
  const savedKeys = rowKeys(saved, 'newAgreements').filter((key) => !isBlank(saved[`newAgreements/${key}/statement`]));
  const written = keys.flatMap((key) => {
    const row = valuesUnder(values, `newAgreements/${key}`);
    if (!savedKeys.includes(key)) return setEdits('agreement', key, newAgreement(visit, values, row));
    const before = valuesUnder(saved, `newAgreements/${key}`);
    return rowFields
      .filter((field) => (row[field] ?? null) !== (before[field] ?? null))
      .flatMap((field) => setEdits('agreement', key, { [field]: row[field] ?? null }));
  });
  const removed = savedKeys
    .filter((key) => !keys.includes(key))
    .map((key): RecordEdit => ({ op: 'delete', kind: 'agreement', record: key }));
  return [...written, ...removed];
}

/** A note asks for what, who and when; the rest of an agreement is completed later without being a debt of the note. */
function newAgreement(visit: string, values: Values, row: Values): Values {
  return {
    ...Object.fromEntries(rowFields.flatMap((field) => (isBlank(row[field]) ? [] : [[field, row[field]]]))),
    ...whereFrom(visit, values),
    agreedOn: values.visitedOn,
    status: 'in-progress',
    dependsOn: 'institution',
    instrument: 'agreement@1',
    completion: 'finished',
  };
}

function changeEdits(visit: string, values: Values, saved: Values): RecordEdit[] {
  const what = textOf(values.smallChange).trim();
  const before = textOf(saved.smallChange).trim();
  const id = changeOfVisit(visit);
  if (what === before) return [];
  if (what === '') return [{ op: 'delete', kind: 'change', record: id }];
  if (before !== '') return setEdits('change', id, { what });
  return setEdits('change', id, {
    what,
    ...whereFrom(visit, values),
    noticedOn: values.visitedOn,
    areas: values.areas,
    direction: 'improves',
    instrument: 'change@1',
    completion: 'finished',
  });
}

function needEdits(visit: string, values: Values, saved: Values): RecordEdit[] {
  const words = { now: textOf(values.newDemand), before: textOf(saved.newDemand) };
  return demandEdits(visit, words, { ...whereFrom(visit, values), heardOn: values.visitedOn, origin: 'visit' });
}

/** Consent first, name after: a name whose person did not accept it never leaves the form, however it came there. */
function nameEdits(visit: string, values: Values): RecordEdit[] {
  return rowKeys(values, 'participants')
    .map((key) => `participants/${key}`)
    .filter((row) => values[`${row}/nameAccepted`] !== true && !isBlank(values[`${row}/name`]))
    .map((row) => ({ op: 'set', kind: 'visit', record: visit, field: `${row}/name`, value: null }));
}

function whereFrom(visit: string, values: Values): Values {
  return { institution: values.institution, plan: values.plan, visit };
}
