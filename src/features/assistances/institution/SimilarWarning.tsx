import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { similarInstitutions } from '#domain/similar-institutions.ts';
import { useForm } from '#form/form-context.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { Icon } from '#ui/Icon.tsx';
import { placeToHref } from '#ui/place.ts';
import './SimilarWarning.css';

interface SimilarWarningProps {
  /** Those that stand: what joined another is not proposed again. */
  institutions: readonly RecordView[];
  /** The person says that it is that one: the new words go there or nowhere. */
  onSame: (id: string) => void;
}

const shown = 3;

/** Said while it is still being written: the same district and a name that says nearly the same. It never stops anybody. */
export function SimilarWarning({ institutions, onSame }: SimilarWarningProps) {
  const { similar: texts } = assistancesTexts;
  const { session } = useForm();
  const values = {
    name: session.value('name').value,
    district: session.value('district').value,
  };
  const asked = session.value('differentFrom').value;
  const different = Array.isArray(asked) ? asked.map(textOf) : [];
  const found = textOf(session.value('mergedInto').value)
    ? []
    : similarInstitutions({ id: session.record, values }, institutions, different)
        // Said once about the pair is enough, on whichever of the two.
        .filter((each) => !namesAsDifferent(each, session.record))
        .slice(0, shown);
  if (found.length === 0 || session.readOnly.value) return <p class="unseen" role="status" />;
  return (
    <section class="warn similar" role="status" aria-label={texts.title(found.length)}>
      <h2>
        <Icon name="warn" />
        {texts.title(found.length)}
      </h2>
      <p>{texts.help}</p>
      <ul>
        {found.map((each) => (
          <li key={each.id}>
            <a href={placeToHref({ to: 'institution', id: each.id })} aria-label={texts.see(textOf(each.values.name))}>
              {textOf(each.values.name)}
            </a>
            <span class="btns">
              <button type="button" class="btn" onClick={() => onSame(each.id)}>
                {texts.isThis}
              </button>
              <button
                type="button"
                class="btn quiet"
                onClick={() => session.set('differentFrom', [...different, each.id])}
              >
                {texts.isOther}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function namesAsDifferent({ values }: RecordView, id: string): boolean {
  return Array.isArray(values.differentFrom) && values.differentFrom.includes(id);
}
