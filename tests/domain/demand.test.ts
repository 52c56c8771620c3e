import { describe, expect, test } from 'vitest';
import {
  declineDemand,
  demandIntoPlan,
  demandOf,
  demandStatus,
  isDemandOpen,
  planFromDemand,
  referDemand,
} from '#domain/demand.ts';
import { demandInstrument } from '#domain/instruments/forms/demand-instrument.ts';
import { findIssues } from '#domain/instruments/issues.ts';
import type { Json } from '#domain/json.ts';
import type { RecordEdit } from '#domain/record-edit.ts';
import { changeOfVisit } from '#domain/small-change.ts';
import { visitEdits } from '#domain/visit-records.ts';

const visit = 'AAAAAAAAAABBBBBBBBBBCA';
const written = (edits: RecordEdit[]) =>
  Object.fromEntries(edits.map((edit) => (edit.op === 'set' ? [edit.field, edit.value] : [edit.op, edit.record])));

describe('a need in the words of who has it', () => {
  test('is told in writing or by voice: either is whole', () => {
    const lacks = (values: Record<string, Json>) =>
      findIssues(demandInstrument, values).some(({ field }) => field === 'inTheirWords');
    expect(lacks({})).toBe(true);
    expect(lacks({ inTheirWords: 'Agua que llegue' })).toBe(false);
    expect(lacks({ recording: [{ sha256: 'a', type: 'audio/webm', bytes: 9, seconds: 12 }] })).toBe(false);
  });

  test('is new until somebody says what became of it, and open while nothing was decided', () => {
    expect(demandStatus({})).toBe('new');
    expect(demandStatus({ status: 'constructor' })).toBe('new');
    const open = ['new', 'talked-over', 'in-plan', 'referred', 'cannot-attend'].filter((status) =>
      isDemandOpen({ status }),
    );
    expect(open).toEqual(['new', 'talked-over']);
  });

  test('told in a visit becomes one record, the same on every tablet and not that of its small change', () => {
    const note = { institution: 'inst', plan: 'plan', visitedOn: '2026-11-20', newDemand: ' Agua que no llega. ' };
    expect(demandOf(visit)).not.toBe(changeOfVisit(visit));
    expect(demandOf(visit)).toHaveLength(visit.length);
    const edits = visitEdits(visit, note);
    expect(new Set(edits.map(({ record }) => record))).toEqual(new Set([demandOf(visit)]));
    expect(written(edits)).toEqual({
      inTheirWords: 'Agua que no llega.',
      institution: 'inst',
      plan: 'plan',
      visit,
      heardOn: '2026-11-20',
      origin: 'visit',
      status: 'new',
      sharedWithNetwork: false,
      instrument: 'demand@1',
      completion: 'finished',
    });
    expect(visitEdits(visit, note, note)).toEqual([]);
  });

  test('corrected in the note only changes its words, so that what became of it since stays', () => {
    const before = { newDemand: 'Agua que no llega' };
    expect(written(visitEdits(visit, { newDemand: 'Agua que llega un día' }, before))).toEqual({
      inTheirWords: 'Agua que llega un día',
    });
    expect(visitEdits(visit, {}, before)).toEqual([{ op: 'delete', kind: 'demand', record: demandOf(visit) }]);
  });

  test('goes into the plan that names it, once, and never over what was decided meanwhile', () => {
    const plan = { demand: 'd1' };
    expect(written(demandIntoPlan('p1', plan, {}, { status: 'talked-over' }))).toEqual({
      status: 'in-plan',
      plan: 'p1',
    });
    expect(demandIntoPlan('p1', plan, plan, { status: 'new' })).toEqual([]);
    expect(demandIntoPlan('p1', plan, {}, { status: 'referred' })).toEqual([]);
    expect(demandIntoPlan('p1', plan, {}, undefined)).toEqual([]);
    expect(demandIntoPlan('p1', {}, {}, { status: 'new' })).toEqual([]);
  });

  test('begins a plan with its own words as the change to talk over', () => {
    const demand = { inTheirWords: ' Queremos saber costear ', institution: 'i1', areas: ['B'] };
    expect(planFromDemand('d1', demand)).toEqual({
      demand: 'd1',
      institution: 'i1',
      expectedChange: 'Queremos saber costear',
      areas: ['B'],
    });
    expect(planFromDemand('d1', { institution: 'i1' })).toEqual({ demand: 'd1', institution: 'i1' });
  });

  test('passed on says to whom and why, and forgets whom an earlier answer named', () => {
    expect(written(referDemand('d1', { institution: 'i2', because: ' Es su competencia ' }))).toEqual({
      status: 'referred',
      referredInstitution: 'i2',
      expert: null,
      referredTo: null,
      referredBecause: 'Es su competencia',
    });
    expect(written(declineDemand('d1', ' No hay presupuesto este año; a la presidenta. '))).toEqual({
      status: 'cannot-attend',
      answer: 'No hay presupuesto este año; a la presidenta.',
    });
  });
});
