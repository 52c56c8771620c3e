import { describe, expect, test } from 'vitest';
import { attachmentPart } from '#cards/attachment-card.ts';
import {
  attachmentsOf,
  attachmentToJson,
  joinAttachments,
  readAttachments,
  sumAttachments,
} from '#domain/attachment.ts';
import { addStroke, readSignature, signatureToJson } from '#domain/drawn-signature.ts';
import { isReadable } from '#domain/instruments/readable-value.ts';
import type { Json } from '#domain/json.ts';

const name = (letter: string) => letter.repeat(43);
const photo = { sha256: name('a'), type: 'image/jpeg', bytes: 480_000, width: 1600, height: 1200, by: 'maria' };
const voice = { sha256: name('b'), type: 'audio/webm', bytes: 120_000, seconds: 41 };

describe('what a record says of its files', () => {
  test('is read back as it was written', () => {
    const register = [photo, voice].map(attachmentToJson);
    expect(readAttachments(register)).toEqual([photo, voice]);
    expect(isReadable('files', register)).toBe(true);
  });

  test('whatever another tablet wrote does no harm: what has no name of a file is left out', () => {
    const hostile: Json[] = [
      null,
      'x',
      { sha256: '../../etc/passwd', type: 'image/jpeg' },
      { sha256: name('c') },
      { ...photo, bytes: -5, width: 'ancho', caption: 7 },
    ];
    expect(readAttachments(hostile)).toEqual([
      { sha256: name('a'), type: 'image/jpeg', bytes: 0, height: 1200, by: 'maria' },
    ]);
    expect(isReadable('files', hostile)).toBe(false);
    expect(readAttachments('foto')).toEqual([]);
  });

  test('is counted by family, each file once, in whichever field', () => {
    const values = { files: [photo, voice], 'paperRecord/photo': [photo], areas: ['A'] };
    expect(sumAttachments(attachmentsOf(values))).toEqual({ image: 1, document: 0, audio: 1, bytes: 600_000 });
    expect(attachmentPart(values)).toBe('1 foto · 1 nota de voz');
    expect(joinAttachments([photo], [{ ...photo, caption: 'otra' }, voice])).toEqual([photo, voice]);
  });
});

describe('a drawn signature', () => {
  test('keeps its bends and little else', () => {
    const line = Array.from({ length: 300 }, (_, i) => ({ x: i, y: i <= 200 ? 50 : i - 150 }));
    expect(addStroke('', line)).toBe('M0 50L200 50 299 149');
  });

  test('a dot is a line to itself, and nothing leaves its box', () => {
    expect(addStroke('M1 1L2 2', [{ x: 700, y: -20 }])).toBe('M1 1L2 2M600 0L600 0');
    expect(addStroke('', [])).toBe('');
  });

  test('however long somebody scribbles, it stays small enough to travel with the text', () => {
    let path = '';
    for (let stroke = 0; stroke < 60; stroke++) {
      const scribble = Array.from({ length: 400 }, (_, i) => ({ x: (i * 37) % 600, y: (i * 91) % 200 }));
      path = addStroke(path, scribble);
    }
    expect(path.length).toBeLessThanOrEqual(8000);
    expect(readSignature(signatureToJson({ path }))).toEqual({ path });
  });

  test('is read as a drawing or as the word for paper, and nothing else', () => {
    expect(readSignature(signatureToJson({ onPaper: true }))).toEqual({ onPaper: true });
    for (const hostile of [
      [{ path: 'M0 0"/><script>' }],
      [{ path: 5 }],
      'M0 0',
      [{ path: `M${'1'.repeat(9000)}` }],
      [],
    ]) {
      expect(readSignature(hostile)).toBeUndefined();
    }
    expect(isReadable('signature', [{ path: 'huella' }])).toBe(false);
  });
});
