import { effect, untracked } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { datesToStamp } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import type { Values } from '#domain/record-edit.ts';
import { useForm } from '#form/form-context.ts';

/** Dates each answer on the day on which it is given, in sight of whoever gives it: she may say another day. */
export function StampDates({ saved }: { saved: Values }) {
  const { session, instrument, props } = useForm();
  const known = useRef(saved);
  known.current = saved;
  useEffect(() => {
    if (session.readOnly.peek()) return;
    // Only the questions on this screen: what another part holds was dated there.
    const part = { ...contextInstrument, sections: instrument.sections };
    return effect(() => {
      const values = session.values();
      const stamps = datesToStamp(part, values, known.current, props.store.today());
      untracked(() => {
        for (const [path, date] of stamps) session.set(path, date);
      });
    });
  }, [session]);
  return null;
}
