import { checkInEdits } from '../check-in.ts';
import { closingEdits } from '../closing.ts';
import type { Json } from '../json.ts';
import { type RecordEdit, setEdits, type Values } from '../record-edit.ts';
import { changeOfVisit } from '../small-change.ts';
import { visitEdits } from '../visit-records.ts';
import { ccoriwasi } from './ccoriwasi/ccoriwasi.ts';
import type { AgreementStory, DistrictStory, RecordStory, VisitStory } from './example-story.ts';
import { jachaquta } from './jachaquta/jachaquta.ts';
import { nuevaBocatoma } from './nueva-bocatoma/nueva-bocatoma.ts';

/** One save of the invented region; `wall` is ms since 1970 of its own clock, where today is always 22 November 2026. */
export interface ExampleChange {
  stream: string;
  author: string;
  wall: number;
  edits: RecordEdit[];
}

/** A year of three invented districts, oldest save first, the same at every call. Nothing in it is or resembles a real person. */
export function buildExample(): ExampleChange[] {
  const changes = [ccoriwasi, nuevaBocatoma, jachaquta].flatMap(savesOfDistrict);
  return changes.sort((a, b) => a.wall - b.wall);
}

function savesOfDistrict(story: DistrictStory): ExampleChange[] {
  const parents = { institution: story.institution, plan: story.plan.id };
  return [
    ...story.institutions.flatMap((record) => savesOfRecord(story.author, 'institution', record)),
    ...savesOfRecord(story.author, 'plan', story.plan, { institution: story.institution }),
    ...story.assessments.flatMap((record) => savesOfRecord(story.author, 'assessment', record, parents)),
    ...story.changes.flatMap((record) => savesOfRecord(story.author, 'change', record, parents)),
    ...story.visits.flatMap((visit) => savesOfVisit(story.author, visit, parents)),
    ...story.others.flatMap(({ kind, author = story.author, withdrawnOn, ...record }) => [
      ...savesOfRecord(author, kind, record),
      ...(withdrawnOn ? [save(author, withdrawnOn, 17, [{ op: 'delete', kind, record: record.id }])] : []),
    ]),
  ];
}

function savesOfRecord(author: string, kind: string, { id, on, values, later }: RecordStory, parents: Values = {}) {
  const whole = { ...parents, instrument: `${kind}@1`, completion: 'finished', ...values };
  return [
    save(author, on, 9, [...setEdits(kind, id, whole), ...editsBeside(kind, id, whole)]),
    ...(later ?? []).map((each) => save(author, each.on, 16, setEdits(kind, id, each.values))),
  ];
}

/** What a contact or a closing writes elsewhere, by the rules with which the rooms write it. */
function editsBeside(kind: string, id: string, values: Values): RecordEdit[] {
  if (kind === 'check-in') return checkInEdits(id, values);
  return kind === 'closing' ? closingEdits(values, {}) : [];
}

function savesOfVisit(author: string, visit: VisitStory, parents: Values): ExampleChange[] {
  const agreements = visit.agreements ?? [];
  const values: Values = {
    ...parents,
    visitedOn: visit.on,
    ...visit.values,
    ...valuesOfRows(visit.rows ?? {}),
    ...valuesOfAgreements(agreements),
    instrument: 'visit@1',
    completion: visit.halfWay ? 'half-way' : 'finished',
  };
  const edits = [
    ...setEdits('visit', visit.id, values),
    ...visitEdits(visit.id, values),
    ...setEdits('change', changeOfVisit(visit.id), visit.change ?? {}),
    ...agreements.flatMap(({ id, more }) => setEdits('agreement', id, more)),
  ];
  return [
    save(author, visit.writtenOn ?? visit.on, 11, edits),
    ...agreements.flatMap(({ id, later }) =>
      (later ?? []).map((each) => save(author, each.on, 15, setEdits('agreement', id, each.values))),
    ),
  ];
}

/** Rows as flat values: short keys, places in the order in which they are told. */
function valuesOfRows(lists: NonNullable<VisitStory['rows']>): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const [list, rows] of Object.entries(lists)) {
    for (const [place, row] of rows.entries()) addRow(values, `${list}/row${place + 1}`, place, row);
  }
  return values;
}

/** The rows of new agreements: their keys are the ids of the agreements that they become. */
function valuesOfAgreements(agreements: readonly AgreementStory[]): Record<string, Json> {
  const values: Record<string, Json> = {};
  agreements.forEach(({ id, statement, responsible, dueOn, proposedBy }, place) => {
    addRow(values, `newAgreements/${id}`, place, { statement, responsible, dueOn, proposedBy });
  });
  return values;
}

function addRow(values: Record<string, Json>, path: string, place: number, row: { readonly [field: string]: Json }) {
  values[path] = { order: `V${String.fromCharCode(97 + place)}` };
  for (const [field, value] of Object.entries(row)) values[`${path}/${field}`] = value;
}

/** Lima keeps the same hour all year: five behind Greenwich. */
function save(author: string, on: string, hour: number, edits: RecordEdit[]): ExampleChange {
  const wall = Date.parse(`${on}T${String(hour).padStart(2, '0')}:00:00-05:00`);
  return { stream: 'region:99', author, wall, edits };
}
