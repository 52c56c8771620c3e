import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Issue } from '#domain/instruments/issue.ts';
import { pageHost } from './form-host.ts';
import type { FormSession } from './form-session.ts';
import { openFormSession } from './open-form-session.ts';
import type { RecordFormProps } from './record-form-props.ts';
import { createFormRules, type FormRules } from './rules/form-rules.ts';
import { isTextAt } from './rules/is-text-at.ts';
import { reviewEdits } from './rules/review-edits.ts';
import type { FormEnd } from './session/form-end.ts';

type SessionProps = Pick<
  RecordFormProps,
  | 'instrument'
  | 'kind'
  | 'record'
  | 'stream'
  | 'initial'
  | 'draftTitle'
  | 'extraEdits'
  | 'staysHere'
  | 'judge'
  | 'store'
  | 'onTrouble'
>;

/**
 * One form session for as long as a component is on the screen: opened with it, saved half-way when it goes. For rooms that
 * draw their own form over the same rules; the component's key must name the record.
 */
export function useFormSession(props: SessionProps): {
  session: FormSession;
  rules: FormRules;
  /** Marks the record as finished. Rejects when it was not kept; ask the rules first what blocks. */
  finish: () => Promise<FormEnd>;
  /** Saves it half-way: what leaving the screen does by itself. */
  leave: () => Promise<FormEnd>;
} {
  const latest = useRef(props);
  latest.current = props;
  const opened = useMemo(() => {
    const { instrument, kind, record, store } = props;
    const session = openFormSession({
      instrument: `${instrument.id}@${instrument.version}`,
      kind,
      record,
      store,
      host: pageHost,
      initial: props.initial,
      isText: (path) => isTextAt(instrument, path),
      stream: (values) => latest.current.stream(values),
      staysHere: (path, values) => latest.current.staysHere?.(path, values) ?? false,
      draftTitle: (values) => latest.current.draftTitle?.(values) ?? '',
      extraEdits: (values, saved, draft) => [
        ...reviewEdits(instrument, draft),
        ...(latest.current.extraEdits?.(values, saved) ?? []),
      ],
      onTrouble: (error, retry) => latest.current.onTrouble?.(error, retry),
    });
    const judge = (issues: Issue[]) => latest.current.judge?.(issues, session) ?? issues;
    const rules = createFormRules(instrument, session, pageHost, judge);
    const leave = () => {
      // A finished record that somebody only corrected stays finished, unless the correction broke a rule that blocks.
      const wasFinished = session.savedRecord()?.values.completion === 'finished';
      const isBlocked = rules.check().some(({ severity }) => severity === 'block');
      return session.close(wasFinished && !isBlocked ? 'finished' : 'half-way');
    };
    return { session, rules, leave, finish: () => session.close('finished') };
  }, []);
  // A layout effect: passive ones end after the next paint, when another form over the same record may have opened already.
  useLayoutEffect(
    () => () => {
      const save = () => opened.leave().then(() => opened.rules.stop());
      save().catch((error: unknown) => {
        // The screen is gone, what was typed is not: the app may try again. Nobody to tell means a bug worth a crash note.
        if (!latest.current.onTrouble) throw error;
        latest.current.onTrouble(error, save);
      });
    },
    [],
  );
  return opened;
}
