import { contactOn, findUseAlerts } from '#domain/check-in.ts';
import { isBlank, type Values } from '#domain/record-edit.ts';
import { alertWords } from '../alert-words.ts';

const fieldOf = {
  'use-fell': 'agreedUse',
  'not-used': 'useFrequency',
  'long-unused': 'useFrequency',
  'person-changed': 'samePerson',
} as const;

/** The alerts of a contact while it is being answered, each beside the question that raised it. */
export function checkInRemarks(
  opening: Values,
  others: readonly Values[],
): Record<string, (values: Values) => string | undefined> {
  const remark = (field: string) => (values: Values) => {
    // A contact that is corrected later is compared with what came before it, not after.
    const earlier = others.filter((each) => isBlank(values.contactOn) || contactOn(each) <= contactOn(values));
    const alert = findUseAlerts(opening, [values, ...earlier]).find(({ id }) => fieldOf[id] === field);
    return alert && alertWords(alert);
  };
  return Object.fromEntries([...new Set(Object.values(fieldOf))].map((field) => [field, remark(field)]));
}
