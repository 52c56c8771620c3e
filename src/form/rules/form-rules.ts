import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Scope } from '#domain/instruments/field-reader.ts';
import type { Field, Instrument, Section } from '#domain/instruments/instrument.ts';
import type { Issue } from '#domain/instruments/issue.ts';
import { findIssues } from '#domain/instruments/issues.ts';
import { isAnswered, isVisible } from '#domain/instruments/visible-fields.ts';
import type { FormHost } from '../form-host.ts';
import type { FormSession } from '../form-session.ts';
import type { FormValues } from '../form-store.ts';
import { stable } from '../session/stable.ts';
import { findReviewIssues } from './review-issues.ts';

/** What the instrument says of the answers, a moment after they were typed: what shows, lacks, warns or blocks. */
export interface FormRules {
  /** Answers as the rules saw them last. */
  settled: ReadonlySignal<FormValues>;
  /** Issues of one path; the array only changes when they do. */
  marks: (path: string) => ReadonlySignal<readonly Issue[]>;
  /** What is counted in «n por completar», in the order of the form. */
  toComplete: ReadonlySignal<readonly Issue[]>;
  isVisible: (part: Field | Section, scope?: Scope) => boolean;
  isAnswered: (path: string) => boolean;
  /** Issues of this very moment, for finishing. */
  check: () => Issue[];
  stop: () => void;
}

// A burst of keys is judged once: on a slow tablet the rules of a long form cost more than drawing a letter.
const settleMs = 80;

/** Watches a session with an instrument's rules, and what a room adds to them. Call `stop` when the form goes. */
export function createFormRules(
  instrument: Instrument,
  session: FormSession,
  host: FormHost,
  judge: (issues: Issue[]) => Issue[] = (issues) => issues,
): FormRules {
  const settled = signal<FormValues>(session.values());
  const find = (values: FormValues) =>
    inFormOrder(instrument, judge([...findIssues(instrument, values), ...findReviewIssues(instrument, values)]));
  const issues = computed(() => find(settled.value));
  const byPath = new Map<string, ReadonlySignal<readonly Issue[]>>();
  let cancel: (() => void) | undefined;
  const settle = () => {
    cancel?.();
    cancel = undefined;
    settled.value = session.values();
  };
  const stopWatching = effect(() => {
    session.values();
    // The first answers are the record itself: judged at once, nobody sees the form half judged.
    if (!session.ready.value) return;
    cancel ??= host.after(settleMs, settle);
  });
  const stopReady = effect(() => {
    // Untracked: judging reads every answer, and only the arrival of the record is to be judged at once.
    if (session.ready.value) untracked(settle);
  });
  return {
    settled,
    toComplete: stable(() => issues.value.filter(({ severity }) => severity !== 'warn')),
    marks(path) {
      const known = byPath.get(path);
      if (known) return known;
      const marks = stable<readonly Issue[]>(() => issues.value.filter(({ field }) => field === path));
      byPath.set(path, marks);
      return marks;
    },
    isVisible: (part, scope) => isVisible(part, settled.value, scope),
    isAnswered: (path) => isAnswered(settled.value, path),
    check() {
      settle();
      return issues.value;
    },
    stop() {
      cancel?.();
      stopWatching();
      stopReady();
    },
  };
}

function inFormOrder(instrument: Instrument, issues: Issue[]): Issue[] {
  const order = instrument.sections.flatMap((section) => section.fields.map((field) => field.id));
  const place = (issue: Issue) => order.indexOf(issue.field.split('/')[0] ?? '');
  return issues.sort((a, b) => place(a) - place(b));
}
