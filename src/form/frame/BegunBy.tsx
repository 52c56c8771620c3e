import { useEffect, useState } from 'preact/hooks';
import { formTexts } from '#texts/form.ts';
import { Chip } from '#ui/Chip.tsx';
import type { FormSession } from '../form-session.ts';
import type { FormStore } from '../form-store.ts';

interface BegunByProps {
  session: FormSession;
  store: Pick<FormStore, 'nameOf'>;
  /** Only whose it is, for where there is little room. */
  short?: boolean;
}

/** Says on a shared tablet whose draft this is, and that whoever goes on with it signs it; nothing of one's own. */
export function BegunBy({ session, store, short }: BegunByProps) {
  const person = session.begunBy.value;
  const [name, setName] = useState<string | undefined>();
  useEffect(() => {
    if (person) void store.nameOf(person).then(setName);
  }, [person]);
  if (!person) return null;
  const who = formTexts.begunBy(name ?? formTexts.somebody);
  return short ? <Chip tone="wait">{who}</Chip> : <p class="note">{formTexts.begunByNote(who)}</p>;
}
