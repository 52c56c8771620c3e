import { useEffect, useRef } from 'preact/hooks';
import { textOf } from '#domain/record-edit.ts';
import { useForm } from '#form/form-context.ts';

/**
 * The next date follows the day of the contact while nobody chose another one: a contact copied from paper has its real
 * date. Never writes because a form was merely opened, nor over a date that somebody chose.
 */
export function NextDate({ propose }: { propose: (contactOn: string) => string | undefined }) {
  const { session } = useForm();
  const contactOn = textOf(session.value('contactOn').value);
  const seen = useRef(contactOn);
  useEffect(() => {
    if (!contactOn || contactOn === seen.current) return;
    const before = propose(seen.current);
    seen.current = contactOn;
    if (session.value('nextContactOn').peek() === before) session.set('nextContactOn', propose(contactOn));
  }, [contactOn]);
  return null;
}
