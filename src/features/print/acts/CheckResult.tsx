import type { ActAgreement, ActField } from '#domain/act-code.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { placeToHref } from '#ui/place.ts';
import { optionLabel } from './ActSheet.tsx';
import type { CheckedAct } from './read-check.ts';

const { check: texts } = printTexts;
const list = new Intl.ListFormat('es-PE', { type: 'conjunction' });

/** What a check found, in plain words: the same, or which agreements say something else now. */
export function CheckResult({ checked: { act, content, check } }: { checked: CheckedAct; today: string }) {
  const made = texts.madeOn(formatDateWithYear(String(act.values.madeOn)), content.institution);
  if (check.verdict === 'same') {
    return (
      <section class="card">
        <p class="saved">{texts.same}</p>
        <p>{made}</p>
        <ul>
          {content.agreements.map(({ id, statement }) => (
            <li key={id}>{statement}</li>
          ))}
        </ul>
        <p class="muted">{texts.sameHelp}</p>
      </section>
    );
  }
  const { changed, missing, heading } = check;
  return (
    <section class="card">
      <p class="stop">{texts.different}</p>
      <p>{made}</p>
      {heading ? <p>{texts.heading}</p> : null}
      {changed.map(({ id, fields }) => {
        const agreement = content.agreements.find((each) => each.id === id);
        return agreement ? (
          <div key={id} class="check-changed">
            <h3>
              <a href={placeToHref({ to: 'agreement', id })}>{agreement.statement}</a>
            </h3>
            <p>{texts.changedIn(list.format(fields.map((field) => texts.fields[field])))}</p>
            {fields.map((field) => (
              <p key={field} class="muted">
                {texts.now(texts.fields[field], words(agreement, field))}
              </p>
            ))}
          </div>
        ) : null;
      })}
      {missing.length > 0 ? <p>{texts.missing(missing.length)}</p> : null}
    </section>
  );
}

function words(agreement: ActAgreement, field: ActField): string {
  const value = agreement[field];
  if (value === '') return texts.nothing;
  if (field === 'dueOn') return formatDateWithYear(value);
  return field === 'proposedBy' || field === 'dependsOn' ? optionLabel(field, value) : value;
}
