import { catalogueOptions } from '#domain/catalogues/catalogue-options.ts';
import type { Field, Option } from '#domain/instruments/instrument.ts';
import { scaleById } from '#domain/instruments/scales.ts';
import { printTexts } from '#texts/print.ts';

const { blank: texts } = printTexts;

/** How the answer to a field is given on paper. */
export type BlankShape =
  | { as: 'lines'; count: number; hint?: string }
  | { as: 'date' }
  | { as: 'time' }
  | { as: 'boxes'; options: readonly BlankOption[]; several: boolean }
  | { as: 'matrix'; rows: readonly { id: string; label: string }[]; options: readonly BlankOption[] }
  | { as: 'list'; fields: readonly Field[]; rows: number }
  | { as: 'group'; fields: readonly Field[] }
  | { as: 'review' }
  | { as: 'ratings' }
  | { as: 'signature' }
  /** Nothing to write: only what is said of it. */
  | { as: 'note'; text: string }
  | { as: 'nothing' };

export interface BlankOption {
  label: string;
  help?: string;
  /** A line to write which one. */
  asksText?: boolean;
}

// A longer catalogue would fill sheets with names: it is written in, as it is typed on the tablet.
const mostBoxes = 12;
const linesOfLongText = 3;
const rowsOfNarrowList = 6;
const rowsOfWideList = 4;
const narrowColumns = 3;

/** Every type of field has a shape on paper; a sensitive one only says that it is not written there. */
export function blankShape(field: Field): BlankShape {
  if (field.sensitive) return { as: 'note', text: texts.sensitive };
  switch (field.type) {
    case 'text':
    case 'integer':
    case 'number':
    case 'reference':
    case 'district':
    case 'tags':
      return { as: 'lines', count: 1 };
    case 'references':
    case 'districts':
      return { as: 'lines', count: 2 };
    case 'long-text':
      return { as: 'lines', count: linesOfLongText };
    case 'date':
      return { as: 'date' };
    case 'time':
      return { as: 'time' };
    case 'yes-no':
      return boxes([texts.yes, texts.no]);
    case 'yes-no-unknown':
      return boxes([texts.yes, texts.no, texts.unknown]);
    case 'choice':
    case 'choices':
      return choiceShape(field);
    case 'scale':
      return { as: 'boxes', options: scaleOptions(field), several: false };
    case 'matrix':
      return { as: 'matrix', rows: field.rows ?? [], options: scaleOptions(field) };
    case 'list':
      return { as: 'list', fields: field.fields ?? [], rows: blankRows(field.fields ?? []) };
    case 'group':
      return { as: 'group', fields: field.fields ?? [] };
    case 'agreement-review':
      return { as: 'review' };
    case 'assessment':
      // Beside an earlier one it is only looked at: on paper, a few words on each criterion.
      return field.compares === undefined ? { as: 'ratings' } : { as: 'lines', count: linesOfLongText };
    case 'files':
      return { as: 'note', text: texts.files };
    case 'signature':
      return { as: 'signature' };
    case 'history':
      return { as: 'nothing' };
    default:
      return field.type satisfies never;
  }
}

function choiceShape(field: Field): BlankShape {
  const several = field.type === 'choices';
  const options: readonly Option[] = field.options ?? (field.catalogue ? catalogueOptions(field.catalogue) : []);
  if (options.length === 0 || options.length > mostBoxes) {
    return { as: 'lines', count: several ? 2 : 1, hint: texts.write };
  }
  // What an area or a modality is stands in the guide; here each line more is a sheet more.
  const listed = field.options === undefined;
  const named = options.map(({ value, label, help, asksText }) => ({
    label: listed && field.catalogue === 'areas' ? `${value} · ${label}` : label,
    help: listed ? undefined : help,
    asksText,
  }));
  return { as: 'boxes', options: named, several };
}

function scaleOptions(field: Field): BlankOption[] {
  if (field.scale === undefined) return [];
  const { levels, special = [] } = scaleById(field.scale);
  const numbered = levels.map(({ value, label, description }) => ({
    label: typeof value === 'number' ? `${value} · ${label}` : label,
    help: description,
  }));
  return [...numbered, ...special.map(({ label }) => ({ label, asksText: true }))];
}

function boxes(labels: readonly string[]): BlankShape {
  return { as: 'boxes', options: labels.map((label) => ({ label })), several: false };
}

/** Empty rows of a list: four to six, fewer the more is written in each. */
function blankRows(fields: readonly Field[]): number {
  if (fields.length <= narrowColumns) return rowsOfNarrowList;
  return fields.length > narrowColumns + 2 ? rowsOfWideList : rowsOfNarrowList - 1;
}
