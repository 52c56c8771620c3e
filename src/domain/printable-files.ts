import { type Attachment, familyOf, joinAttachments, readAttachments } from './attachment.ts';
import { readSignature } from './drawn-signature.ts';
import type { Field, Instrument } from './instruments/instrument.ts';
import { rowsOf } from './instruments/rows.ts';
import { visibleParts, visibleSections } from './instruments/visible-fields.ts';
import { isSecret } from './printable.ts';
import { textOf, type Values } from './record-edit.ts';

/** A line to sign on: with what was drawn on the screen, or empty for who signs on paper. */
export interface PrintableSignature {
  key: string;
  position: string;
  name: string;
  /** In units of `signatureBox`. */
  path?: string;
}

/** Files and signatures of a record as paper shows them. Documents and voice notes are only named. */
export interface PrintableFiles {
  pictures: Attachment[];
  named: Attachment[];
  signatures: PrintableSignature[];
  /** What the care that the institution asks for kept off the sheet. */
  leftOut: { pictures: number; signatures: number };
}

/**
 * Of the fields that show and hide nothing sensitive or sealed, each file once. Where the institution asks for care there is
 * neither picture nor signature, and no file says what it is about.
 */
export function printableFiles(instrument: Instrument, values: Values, careful: boolean): PrintableFiles {
  const fields = visibleSections(instrument, values).flatMap((section) => section.fields);
  const lists = fields.filter((field) => !isSecret(field)).flatMap((field) => filesIn(field, values));
  const files = joinAttachments(...lists);
  const pictures = files.filter((file) => familyOf(file) === 'image');
  const named = files.filter((file) => familyOf(file) !== 'image');
  const signatures = fields.filter(isSigned).flatMap((field) => signaturesIn(field, values));
  if (!careful) return { pictures, named, signatures, leftOut: { pictures: 0, signatures: 0 } };
  return {
    pictures: [],
    named: named.map(({ caption: _caption, ...file }) => file),
    signatures: [],
    leftOut: { pictures: pictures.length, signatures: signatures.filter(({ path }) => path).length },
  };
}

/** A list whose rows are signed: paper shows it as lines to sign on. */
export function isSigned(field: Field): boolean {
  return field.type === 'list' && !isSecret(field) && (field.fields ?? []).some(({ type }) => type === 'signature');
}

function filesIn(field: Field, values: Values): Attachment[][] {
  if (field.type === 'files') return [readAttachments(values[field.id])];
  const paths = field.type === 'list' ? rowsOf(values, field.id).map(({ path }) => path) : [field.id];
  return paths.flatMap((path) =>
    visibleParts(field, values, path)
      .filter((part) => part.type === 'files' && !isSecret(part))
      .map((part) => readAttachments(values[`${path}/${part.id}`])),
  );
}

function signaturesIn(field: Field, values: Values): PrintableSignature[] {
  const drawing = field.fields?.find(({ type }) => type === 'signature')?.id ?? '';
  return rowsOf(values, field.id)
    .map(({ key, path }) => {
      const signature = readSignature(values[`${path}/${drawing}`]);
      const [position, name] = ['position', 'name'].map((part) => textOf(values[`${path}/${part}`]).trim());
      const drawn = signature && 'path' in signature ? { path: signature.path } : {};
      return { key, position: position ?? '', name: name ?? '', ...drawn, said: signature !== undefined };
    })
    .filter(({ position, name, said }) => said || position || name)
    .map(({ said: _said, ...row }) => row);
}
