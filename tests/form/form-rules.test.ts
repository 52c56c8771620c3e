import { expect, test } from 'vitest';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import { coversOf } from '#form/frame/go-to-field.ts';
import { openFormSession } from '#form/open-form-session.ts';
import { createFormRules } from '#form/rules/form-rules.ts';
import { createFakeHost, drain } from './support/fake-host.ts';
import { createMemoryFormStore } from './support/memory-form-store.ts';

async function openVisit(initial: Record<string, never | string | string[]>) {
  const host = createFakeHost();
  const store = createMemoryFormStore({ records: {}, drafts: {}, changes: [] }, host.now);
  const session = openFormSession({
    instrument: 'visit@1',
    kind: 'visit',
    record: 'visit-1',
    stream: () => 'region:99',
    initial,
    store,
    host,
  });
  const rules = createFormRules(visitInstrument, session, host);
  await drain();
  return { host, session, rules };
}

test('what is missing is counted in the order of the form, a moment after typing', async () => {
  const { host, session, rules } = await openVisit({
    status: 'held',
    visitedOn: '2026-11-22',
    modalities: ['personal'],
  });
  const paths = () => rules.toComplete.value.map((issue) => issue.field);
  expect(paths()).toEqual(['institution', 'participants', 'areas', 'whatWeDid', 'task']);
  session.set('whatWeDid', 'A');
  expect(paths()).toContain('whatWeDid');
  await host.pass(100);
  expect(paths()).not.toContain('whatWeDid');
});

test('a mark is the same object until it says something else', async () => {
  const { host, session, rules } = await openVisit({ status: 'held' });
  const before = rules.marks('whatWeDid').value;
  session.set('purpose', 'A');
  await host.pass(100);
  expect(rules.marks('whatWeDid').value).toBe(before);
});

test('a hidden question keeps its answer and is not missing', async () => {
  const { session, rules } = await openVisit({ status: 'not-held' });
  rules.check();
  expect(rules.toComplete.value.map((issue) => issue.field)).toContain('notHeldBecause');
  session.set('notHeldBecause', ['weather']);
  session.set('status', 'held');
  rules.check();
  expect(rules.toComplete.value.map((issue) => issue.field)).not.toContain('notHeldBecause');
  expect(session.value('notHeldBecause').value).toEqual(['weather']);
});

test('an agreement marked with a new date owes the date and the reason', async () => {
  const { session, rules } = await openVisit({ status: 'held' });
  session.set('previousAgreements/agr-1/status', 'rescheduled');
  const owed = () => rules.check().filter((issue) => issue.field.startsWith('previousAgreements/'));
  expect(owed().map((issue) => issue.field)).toEqual([
    'previousAgreements/agr-1/reason',
    'previousAgreements/agr-1/newDueOn',
  ]);
  session.set('previousAgreements/agr-1/reason', 'Faltó el padrón');
  session.set('previousAgreements/agr-1/newDueOn', '2026-12-04');
  expect(owed()).toEqual([]);
});

test('whatever hides a question is known, so that a tap can open it', () => {
  expect(coversOf(visitInstrument, 'place')).toEqual(['fold:visit']);
  expect(coversOf(visitInstrument, 'participants/k1/position')).toEqual(['participants/k1']);
  expect(coversOf(visitInstrument, 'participants/k1/organisation')).toEqual([
    'participants/k1',
    'fold:participants/k1',
  ]);
  expect(coversOf(visitInstrument, 'priorTraining/givenBy')).toEqual(['fold:priorTraining']);
  expect(coversOf(visitInstrument, 'whatWeDid')).toEqual([]);
});
