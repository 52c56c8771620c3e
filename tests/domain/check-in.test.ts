import { describe, expect, test } from 'vitest';
import { checkInEdits, findUseAlerts } from '#domain/check-in.ts';
import { demandOf } from '#domain/demand.ts';
import { checkInInstrument } from '#domain/instruments/forms/check-in-instrument.ts';
import type { Values } from '#domain/record-edit.ts';
import { changeOfVisit } from '#domain/small-change.ts';
import { isId } from '#protocol/ids.ts';

const id = 'ABCDEFGHIJKLMNOPQRSTUw';
const contact = (contactOn: string, agreedUse: number | undefined, more: Values = {}): Values => ({
  contactOn,
  ...(agreedUse === undefined ? { useResult: 'disagreement' } : { agreedUse, useResult: 'agreed' }),
  useFrequency: 'sometimes',
  samePerson: 'yes',
  ...more,
});
const alertIds = (opening: Values, checkIns: Values[]) => findUseAlerts(opening, checkIns).map((alert) => alert.id);

describe('what a companion should see', () => {
  test('a use that fell since the contact before, told with both levels', () => {
    const checkIns = [contact('2026-05-25', 2), contact('2026-04-13', 4), contact('2026-03-16', 3)];
    expect(findUseAlerts({}, checkIns)).toEqual([{ id: 'use-fell', from: 4, to: 2 }]);
    expect(alertIds({}, [contact('2026-04-13', 4), contact('2026-05-25', 4)])).toEqual([]);
  });

  test('a contact without an agreed level is stepped over, and the start counts as a level', () => {
    expect(
      alertIds({}, [contact('2026-03-16', 4), contact('2026-04-13', undefined), contact('2026-05-25', 3)]),
    ).toEqual(['use-fell']);
    expect(alertIds({ initialUse: 3 }, [contact('2026-03-16', 1)])).toEqual(['use-fell']);
    expect(alertIds({ initialUse: 1 }, [contact('2026-03-16', undefined)])).toEqual([]);
  });

  test('a fall that was followed by a rise is not told any more', () => {
    const checkIns = [contact('2026-03-16', 4), contact('2026-04-13', 2), contact('2026-05-25', 3)];
    expect(alertIds({}, checkIns)).toEqual([]);
  });

  test('no use although there was occasion, but never where there was none', () => {
    expect(alertIds({}, [contact('2026-03-16', 3, { useFrequency: 'never' })])).toEqual(['not-used']);
    expect(alertIds({}, [contact('2026-03-16', 3, { useFrequency: 'no-occasion' })])).toEqual([]);
  });

  test('two contacts in a row not yet in use, both with occasion', () => {
    const low = (contactOn: string, useFrequency: string) => contact(contactOn, 2, { useFrequency });
    expect(alertIds({}, [low('2026-03-16', 'never'), low('2026-04-13', 'never')])).toEqual(['long-unused']);
    expect(alertIds({}, [low('2026-03-16', 'once'), low('2026-04-13', 'sometimes')])).toEqual(['long-unused']);
    expect(alertIds({}, [low('2026-03-16', 'no-occasion'), low('2026-04-13', 'once')])).toEqual([]);
    expect(alertIds({}, [contact('2026-03-16', 3), low('2026-04-13', 'no-occasion')])).toEqual(['use-fell']);
  });

  test('another person in charge, with the handover as it was told', () => {
    const changed = contact('2026-03-16', 3, { samePerson: 'no', who: 'Jefa de presupuesto', handover: ' Una tarde ' });
    expect(findUseAlerts({}, [changed])).toEqual([
      { id: 'person-changed', who: 'Jefa de presupuesto', handover: 'Una tarde' },
    ]);
    expect(alertIds({}, [contact('2026-03-16', 3, { samePerson: 'unknown' })])).toEqual([]);
  });

  test('each alert has its sentence in the instrument', () => {
    const told = checkInInstrument.alerts?.map((alert) => alert.id);
    expect(told).toEqual(['use-fell', 'not-used', 'long-unused', 'person-changed']);
  });
});

describe('what a contact makes elsewhere', () => {
  const values: Values = {
    contactOn: '2026-05-25',
    institution: 'inst',
    plan: 'plan',
    accompaniment: 'acc',
    who: 'Jefa de planeamiento',
    newDemand: ' Aprender a leer la consulta amigable ',
    smallChange: 'La reunión empieza con el tablero',
  };
  const written = (edits: ReturnType<typeof checkInEdits>, kind: string, field: string) =>
    edits.flatMap((edit) => (edit.kind === kind && 'field' in edit && edit.field === field ? [edit.value] : []));

  test('a new need is a demand of that institution, heard in the accompaniment, and a small change a change', () => {
    const edits = checkInEdits(id, values);
    expect(written(edits, 'demand', 'inTheirWords')).toEqual(['Aprender a leer la consulta amigable']);
    expect(written(edits, 'demand', 'origin')).toEqual(['accompaniment']);
    expect(written(edits, 'demand', 'institution')).toEqual(['inst']);
    expect(written(edits, 'demand', 'sharedWithNetwork')).toEqual([false]);
    expect(written(edits, 'change', 'what')).toEqual(['La reunión empieza con el tablero']);
    expect(written(edits, 'change', 'plan')).toEqual(['plan']);
  });

  test('their ids follow from the contact and are ids', () => {
    expect(isId(demandOf(id))).toBe(true);
    expect(new Set([id, demandOf(id), changeOfVisit(id)]).size).toBe(3);
  });

  test('saving again writes only what differs, and taking the text away takes the record away', () => {
    expect(checkInEdits(id, values, values)).toEqual([]);
    const corrected = checkInEdits(id, { ...values, newDemand: 'Otra' }, values);
    expect(corrected).toEqual([
      { op: 'set', kind: 'demand', record: demandOf(id), field: 'inTheirWords', value: 'Otra' },
    ]);
    expect(checkInEdits(id, { ...values, newDemand: ' ' }, values)).toEqual([
      { op: 'delete', kind: 'demand', record: demandOf(id) },
    ]);
  });
});
