import { useState } from 'preact/hooks';
import { foldText } from '#domain/fold-text.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { similarInstitutions } from '#domain/similar-institutions.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { Dialog } from '#ui/Dialog.tsx';

interface JoinDialogProps {
  duplicate: RecordView;
  institutions: readonly RecordView[];
  /** Names of districts by code. */
  districtNames: ReadonlyMap<string, string>;
  onChoose: (id: string) => void;
  onClose: () => void;
}

const shown = 8;

/** With which one: those that look alike first, any other by its name. */
export function JoinDialog({ duplicate, institutions, districtNames, onChoose, onClose }: JoinDialogProps) {
  const { joined: texts } = assistancesTexts;
  const [text, setText] = useState('');
  const typed = foldText(text);
  const others = institutions.filter(({ id }) => id !== duplicate.id);
  const likely = similarInstitutions(duplicate, others);
  const rest = others
    .filter((each) => !likely.includes(each))
    .filter(({ values }) => foldText(textOf(values.name)).includes(typed))
    .slice(0, shown);
  const rows = (list: readonly RecordView[]) => (
    <ul class="join-choices">
      {list.map(({ id, values }) => (
        <li key={id}>
          <button type="button" class="btn quiet join-choice" onClick={() => onChoose(id)}>
            <span>{textOf(values.name)}</span>
            <small>{districtNames.get(textOf(values.district)) ?? ''}</small>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Dialog open title={texts.title} onClose={onClose}>
      <p>{texts.help}</p>
      {likely.length > 0 ? (
        <>
          <h3>{texts.likely}</h3>
          {rows(likely)}
        </>
      ) : null}
      <h3>{texts.others}</h3>
      <input
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {rest.length > 0 ? rows(rest) : <p class="muted">{texts.none}</p>}
    </Dialog>
  );
}
