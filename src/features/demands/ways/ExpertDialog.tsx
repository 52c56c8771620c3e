import { useId, useState } from 'preact/hooks';
import { referDemand } from '#domain/demand.ts';
import { type ExpertAnswers, mayKeepExpert, newExpert } from '#domain/expert.ts';
import type { RecordView } from '#domain/record.ts';
import type { RecordEdit } from '#domain/record-edit.ts';
import { demandsTexts } from '#texts/demands.ts';
import { Combobox, type ComboboxOption } from '#ui/Combobox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { GrowingText } from '#ui/GrowingText.tsx';
import type { DemandPageProps } from '../demand-page-props.ts';
import { DialogButtons } from './DialogButtons.tsx';
import { NewExpert, noAnswers } from './NewExpert.tsx';

interface ExpertDialogProps extends DemandPageProps {
  record: RecordView;
  onClose: () => void;
  /** Everything that this writes, the directory and the need, for one change. */
  onRefer: (edits: RecordEdit[]) => Promise<void>;
}

/** To somebody of the place who knows: found in the directory, or entered in it with her consent. */
export function ExpertDialog({ record, lookups, formStore, today, onClose, onRefer }: ExpertDialogProps) {
  const { expert: texts, refer } = demandsTexts;
  const id = useId();
  const [known, setKnown] = useState<ComboboxOption | undefined>(undefined);
  const [answers, setAnswers] = useState<ExpertAnswers | undefined>(undefined);
  const [because, setBecause] = useState('');
  const search = (text: string) =>
    lookups.search('expert', text, { kind: 'demand', record: record.id, field: 'expert', values: {} });
  const isReady = because.trim() !== '' && (answers ? mayKeepExpert(answers) : known !== undefined);
  const save = () => {
    if (!answers) return onRefer(referDemand(record.id, { expert: known?.value, because }));
    const expert = formStore.newId();
    return onRefer([...newExpert(expert, answers, today()), ...referDemand(record.id, { expert, because })]);
  };
  return (
    <Dialog
      open
      title={texts.title}
      onClose={onClose}
      actions={
        <DialogButtons
          missing={isReady ? '' : answers ? texts.missing : texts.missingKnown}
          onClose={onClose}
          onSave={save}
        />
      }
    >
      <div class="demand-dialog">
        {answers ? (
          <>
            <NewExpert answers={answers} onChange={setAnswers} />
            <button type="button" class="btn quiet" onClick={() => setAnswers(undefined)}>
              {texts.knownOne}
            </button>
          </>
        ) : (
          <>
            <div>
              <label id={`${id}-known`} for={`${id}-box`}>
                {texts.known}
              </label>
              <Combobox
                id={`${id}-box`}
                labelledBy={`${id}-known`}
                placeholder={texts.search}
                shown={known?.label}
                search={search}
                onChoose={setKnown}
                onClear={() => setKnown(undefined)}
              />
            </div>
            <button type="button" class="btn quiet" onClick={() => setAnswers(noAnswers)}>
              {texts.newOne}
            </button>
          </>
        )}
        <div>
          <label for={`${id}-because`}>{refer.because}</label>
          <GrowingText
            id={`${id}-because`}
            value={because}
            onInput={(event) => setBecause(event.currentTarget.value)}
          />
        </div>
      </div>
    </Dialog>
  );
}
