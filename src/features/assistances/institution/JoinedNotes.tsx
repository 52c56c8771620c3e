import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { placeToHref } from '#ui/place.ts';
import './JoinedNotes.css';

interface JoinedNotesProps {
  institution: RecordView;
  /** The one that stands for it, when it is another. */
  standing: RecordView | undefined;
  /** Those that joined this one. */
  joined: readonly RecordView[];
  onSeparate: (duplicate: RecordView) => void;
}

/** Said above an institution that is shown together with others: which one stands, and the way to separate them. */
export function JoinedNotes({ institution, standing, joined, onSeparate }: JoinedNotesProps) {
  const { joined: texts } = assistancesTexts;
  return (
    <>
      {standing ? (
        <div class="note joined-note">
          <p>{texts.into(textOf(standing.values.name))}</p>
          <p class="btns">
            <a class="btn" href={placeToHref({ to: 'institution', id: standing.id })}>
              {texts.see}
            </a>
            <button type="button" class="btn quiet" onClick={() => onSeparate(institution)}>
              {texts.separate}
            </button>
          </p>
        </div>
      ) : null}
      {joined.map((each) => (
        <div class="note joined-note" key={each.id}>
          <p>{texts.from(textOf(each.values.name))}</p>
          <p class="btns">
            <button type="button" class="btn quiet" onClick={() => onSeparate(each)}>
              {texts.separate}
            </button>
          </p>
        </div>
      ))}
    </>
  );
}
