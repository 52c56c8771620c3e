import { useId, useState } from 'preact/hooks';
import type { Referral } from '#domain/demand.ts';
import type { RecordView } from '#domain/record.ts';
import { demandsTexts } from '#texts/demands.ts';
import { Combobox, type ComboboxOption } from '#ui/Combobox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { GrowingText } from '#ui/GrowingText.tsx';
import type { DemandPageProps } from '../demand-page-props.ts';
import { DialogButtons } from './DialogButtons.tsx';

interface ReferDialogProps extends DemandPageProps {
  record: RecordView;
  onClose: () => void;
  onRefer: (referral: Referral) => Promise<void>;
}

/** To another institution of this tablet, or to one told in words; always with the reason. */
export function ReferDialog({ record, lookups, onClose, onRefer }: ReferDialogProps) {
  const { refer: texts } = demandsTexts;
  const id = useId();
  const [institution, setInstitution] = useState<ComboboxOption | undefined>(undefined);
  const [to, setTo] = useState('');
  const [because, setBecause] = useState('');
  const own = record.values.institution;
  const search = async (text: string) => {
    const found = await lookups.search('institution', text, {
      kind: 'demand',
      record: record.id,
      field: 'referredInstitution',
      values: {},
    });
    return found.filter(({ value }) => value !== own);
  };
  const isReady = (institution || to.trim()) && because.trim();
  return (
    <Dialog
      open
      title={texts.title}
      onClose={onClose}
      actions={
        <DialogButtons
          missing={isReady ? '' : texts.missing}
          onClose={onClose}
          onSave={() => onRefer({ institution: institution?.value, to, because })}
        />
      }
    >
      <div class="demand-dialog">
        <div>
          <label id={`${id}-institution`} for={`${id}-box`}>
            {texts.institution}
          </label>
          <Combobox
            id={`${id}-box`}
            labelledBy={`${id}-institution`}
            placeholder={texts.search}
            shown={institution?.label}
            search={search}
            onChoose={setInstitution}
            onClear={() => setInstitution(undefined)}
          />
        </div>
        <div>
          <label for={`${id}-to`}>{texts.other}</label>
          <input id={`${id}-to`} value={to} maxLength={500} onInput={(event) => setTo(event.currentTarget.value)} />
        </div>
        <div>
          <label for={`${id}-because`}>{texts.because}</label>
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
