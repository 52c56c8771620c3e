import { describe, expect, test } from 'vitest';
import { labelOfWritten } from '#features/sending/describe-conflict.ts';
import { explainSetAside } from '#features/sending/explain-set-aside.ts';
import { groupByRecord } from '#features/sending/group-by-record.ts';
import { headlineOf } from '#features/sending/headline-of.ts';
import { placeOfRecord } from '#features/sending/place-of-record.ts';
import { readSummaries } from '#features/sending/read-summaries.ts';
import { recordAtFault } from '#features/sending/record-at-fault.ts';
import { sayOutcome } from '#features/sending/say-outcome.ts';
import { touchedRecords } from '#features/sending/touched-records.ts';
import { quarantineReasons } from '#protocol/wire.ts';
import { listOutbox } from '#store/outbox.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';
import { formatBytes } from '#texts/format-bytes.ts';
import { formatClockError, sendingTexts } from '#texts/sending.ts';

const set = (kind: string, record: string, field: string, value: string) =>
  ({ op: 'set', kind, record, field, value }) as const;
const save = (tablet: Tablet, ...edits: ReturnType<typeof set>[]) => saveChange(tablet, 'region:06', edits);

describe('what waits', () => {
  test('a visit is named before the agreements that were born in it', async () => {
    const tablet = makeTablet();
    await save(tablet, set('agreement', 'a1', 'statement', 'Cruzar'), set('visit', 'v1', 'whatWeDid', 'Leímos'));
    const [row] = await listOutbox(tablet.db);
    expect(touchedRecords(row!.body)).toEqual([
      { kind: 'visit', record: 'v1', field: 'whatWeDid' },
      { kind: 'agreement', record: 'a1', field: 'statement' },
    ]);
  });

  test('a note saved three times is one line with its latest hour and all its bytes', async () => {
    const tablet = makeTablet();
    for (const words of ['uno', 'dos', 'tres']) {
      tablet.clock.now += 60_000;
      await save(tablet, set('visit', 'v1', 'whatWeDid', words));
    }
    await save(tablet, set('plan', 'p1', 'title', 'Otro'));
    const rows = await listOutbox(tablet.db);
    const groups = groupByRecord(rows, (row) => row.savedAt);
    const note = groups.find(({ record }) => record === 'v1');
    expect(groups).toHaveLength(2);
    expect(note).toMatchObject({ changes: 3, at: tablet.clock.now, others: 0 });
    expect(note?.bytes).toBe(rows.slice(0, 3).reduce((sum, row) => sum + row.bytes, 0));
  });

  test('its line says the kind and the institution, and what is gone from the tablet is said to be gone', async () => {
    const tablet = makeTablet();
    await save(tablet, set('institution', 'i1', 'name', 'Red Valle Alto'));
    await save(tablet, set('visit', 'v1', 'institution', 'i1'), set('visit', 'v1', 'whatWeDid', 'Leímos el padrón.'));
    const wanted = [
      { kind: 'visit', record: 'v1' },
      { kind: 'plan', record: 'lost' },
    ];
    const summaries = await readSummaries(tablet.db, wanted, '2026-11-22');
    expect(summaries.get('v1')).toEqual({
      title: 'Nota de visita · Red Valle Alto',
      line: 'Leímos el padrón',
      known: true,
    });
    expect(summaries.get('lost')).toMatchObject({ title: 'Plan de asistencia', known: false });
  });

  test('what was set aside leads to the field that the reason is about, else to the record alone', async () => {
    const tablet = makeTablet();
    await save(
      tablet,
      set('agreement', 'a1', 'statement', 'Cruzar el padrón con la lista larga del puesto'),
      set('visit', 'v1', 'instrument', 'visit@1'),
      set('visit', 'v1', 'whatWeDid', 'Leímos'),
    );
    const body = (await listOutbox(tablet.db))[0]!.body;
    const faults = [
      { reason: 'no-permission-stream' },
      { reason: 'malformed-field', item: 2 },
      { reason: 'too-large' },
    ];
    expect(faults.map((fault) => recordAtFault({ body, ...fault }))).toEqual([
      { kind: 'visit', record: 'v1' },
      { kind: 'visit', record: 'v1', field: 'whatWeDid' },
      { kind: 'agreement', record: 'a1', field: 'statement' },
    ]);
    // An index that is none: the record is still found.
    expect(recordAtFault({ body, reason: 'malformed-field', item: 99 })).toEqual({ kind: 'visit', record: 'v1' });
    expect(await labelOfWritten(body, { kind: 'visit', record: 'v1', field: 'whatWeDid' })).toMatch(/hicimos/i);
  });

  test('a record leads to the screen and the field where it is written', () => {
    expect(placeOfRecord('visit', 'v1', 'purpose')).toEqual({ to: 'visit', id: 'v1', field: 'purpose' });
    expect(placeOfRecord('plan', 'p1', 'title')).toEqual({ to: 'plan-form', id: 'p1', field: 'title' });
    expect(placeOfRecord('a-newer-kind', 'x')).toBeUndefined();
  });
});

describe('what is said of it', () => {
  const calm = { status: { lastOkAt: 1 }, waiting: 0, toFix: 0, online: true };

  test('everything sent is «Al día»; work that waits without a line is counted', () => {
    expect(headlineOf(calm)).toMatchObject({ text: 'Al día', tone: 'ok' });
    expect(headlineOf({ ...calm, online: false, waiting: 7 }).text).toBe('Sin conexión · 7 por enviar');
    expect(headlineOf({ ...calm, status: { lastOutcome: 'offline', lastOkAt: 1 }, waiting: 2 }).text).toContain('2');
    expect(headlineOf({ ...calm, status: {} }).text).toBe('Todavía no hay nada que enviar');
  });

  test('what needs somebody comes before what only waits', () => {
    expect(headlineOf({ ...calm, waiting: 7, toFix: 1 })).toMatchObject({ text: '1 por corregir', tone: 'act' });
    const signedOut = { ...calm, toFix: 1, status: { lastOutcome: 'signed-out' } };
    expect(headlineOf(signedOut).text).toContain('ya no reconoce');
    expect(headlineOf({ ...calm, status: { running: { done: 3, total: 7 } } }).text).toBe('Enviando 3 de 7');
  });

  test('every reason to set something aside has its own words and something to do', () => {
    const said = quarantineReasons.map((reason) => explainSetAside({ state: 'set-aside', reason }));
    expect(new Set(said.map(({ what }) => what)).size).toBe(quarantineReasons.length);
    expect(said.every(({ todo }) => todo.length > 20)).toBe(true);
    expect(explainSetAside({ state: 'set-aside', reason: 'of-tomorrow' }).what).toContain('no conoce');
    expect(explainSetAside({ state: 'parked' }).what).toContain('tres intentos');
  });

  test('what the coordination decided is told with its note', () => {
    const returned = explainSetAside({ state: 'set-aside', reason: 'revoked', verdict: 'return', note: 'Es de Puno' });
    expect(returned.verdict).toBe('Tu coordinación lo devolvió. Nota: «Es de Puno»');
  });

  test('each end of a round is answered honestly', () => {
    expect(sayOutcome({ kind: 'done', sent: 1, received: 0 }).text).toBe(
      'Listo: 1 cambio enviado y guardado en el servidor.',
    );
    expect(sayOutcome({ kind: 'done', sent: 3, received: 2 }).text).toContain('3 cambios enviados y guardados');
    expect(sayOutcome({ kind: 'busy', retryAfterMs: 65_000 }).text).toContain('2 minutos');
    expect(sayOutcome({ kind: 'garbled' })).toMatchObject({ tone: 'act' });
    expect(sayOutcome({ kind: 'offline' }).text).toContain('guardado en esta tableta');
  });

  test('sizes and wrong clocks are told in the units that people use', () => {
    expect([0, 480_000, 1_140_000, 5_800_000_000].map(formatBytes)).toEqual(['0 B', '480 KB', '1,1 MB', '5,8 GB']);
    const [hour, day] = [3_600_000, 86_400_000];
    expect([3 * hour, -90 * day, 26_000 * day].map(formatClockError)).toEqual(['3 horas', '90 días', '71 años']);
    expect(sendingTexts.clock.behind('2 días')).toContain('atrasado');
  });
});
