import { expect, test } from 'vitest';
import { closingInstrument } from '#domain/instruments/forms/closing-instrument.ts';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';
import { printableFiles } from '#domain/printable-files.ts';

const nameOf = (letter: string) => letter.repeat(43);
const photo = (letter: string, caption?: string): Json => ({
  sha256: nameOf(letter),
  type: 'image/jpeg',
  bytes: 9,
  ...(caption && { caption }),
});
const voice: Json = { sha256: nameOf('v'), type: 'audio/webm', bytes: 9, seconds: 40, caption: 'CANARIO' };
const stroke = 'M10 10L20 20';

const note = {
  status: 'held',
  files: [photo('a', 'CANARIO'), voice],
  'paperRecord/photo': [photo('b'), photo('a')],
  'attestation/k1': { order: 'a' },
  'attestation/k1/position': 'Jefa de estadística',
  'attestation/k1/name': 'CANARIO',
  'attestation/k1/signature': [{ path: stroke }],
  'attestation/k2': { order: 'b' },
  'attestation/k2/signature': [{ onPaper: true }],
  'attestation/k3': { order: 'c' },
};

test('a note has its pictures once, its voice notes by name, and a line for each who signs', () => {
  const { pictures, named, signatures, leftOut } = printableFiles(visitInstrument, note, false);
  expect(pictures.map(({ sha256 }) => sha256[0])).toEqual(['a', 'b']);
  expect(named.map(({ caption, seconds }) => [caption, seconds])).toEqual([['CANARIO', 40]]);
  expect(signatures).toEqual([
    { key: 'k1', position: 'Jefa de estadística', name: 'CANARIO', path: stroke },
    { key: 'k2', position: '', name: '' },
  ]);
  expect(leftOut).toEqual({ pictures: 0, signatures: 0 });
});

test('where care is asked no picture, no signature and no caption is printed, and the sheet counts them', () => {
  const files = printableFiles(visitInstrument, note, true);
  expect(JSON.stringify(files)).not.toContain('CANARIO');
  expect(files).toMatchObject({ pictures: [], signatures: [], leftOut: { pictures: 2, signatures: 1 } });
  expect(files.named).toHaveLength(1);
});

test.for(['sensitive', 'sealed'])('pictures of a %s field, or of a part of one, never leave the screen', (secret) => {
  const hidden = { id: 'hidden', type: 'files', label: '', [secret]: true } as const;
  const instrument = {
    ...closingInstrument,
    sections: [
      {
        id: 's',
        title: '',
        fields: [
          hidden,
          { id: 'group', type: 'group', label: '', fields: [hidden] },
          { id: 'list', type: 'list', label: '', [secret]: true, fields: [{ ...hidden, [secret]: false }] },
        ],
      },
    ],
  } as Instrument;
  const values = { hidden: [photo('a')], 'group/hidden': [photo('b')], 'list/k': {}, 'list/k/hidden': [photo('c')] };
  expect(printableFiles(instrument, values, false).pictures).toEqual([]);
});

test('a picture of a question that no longer shows stays out', () => {
  const [section] = visitInstrument.sections;
  const instrument = {
    ...visitInstrument,
    sections: [
      {
        ...section!,
        visibleIf: undefined,
        fields: [{ id: 'files', type: 'files', label: '', visibleIf: { is: ['status', 'not-held'] } }],
      },
    ],
  } as Instrument;
  expect(printableFiles(instrument, note, false).pictures).toEqual([]);
  expect(printableFiles(instrument, { ...note, status: 'not-held' }, false).pictures).toHaveLength(1);
});
