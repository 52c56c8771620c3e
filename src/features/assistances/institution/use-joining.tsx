import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { Lookups } from '#form/lookups.ts';
import type { Tablet } from '#store/tablet.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import type { Action } from '#ui/ActionMenu.tsx';
import { useToast } from '#ui/use-toast.tsx';
import { useNames } from '../use-names.ts';
import { JoinDialog } from './JoinDialog.tsx';
import { joinInstitutions, separateInstitutions } from './join-institutions.ts';

const undoMs = 8_000;

/** «Es la misma que otra…» for the menu of an institution, its dialog, and the way back. `all` are those that lists show. */
export function useJoining(
  tablet: Tablet,
  institution: RecordView | undefined,
  all: readonly RecordView[],
  lookups: Pick<Lookups, 'label'>,
): { action: Action; parts: ComponentChildren; separate: (duplicate: RecordView) => void } {
  const { joined: texts } = assistancesTexts;
  const [joining, setJoining] = useState(false);
  const { toast, say } = useToast(undoMs);
  const districtNames = useNames(lookups, 'district', joining ? all.map(({ values }) => textOf(values.district)) : []);
  const separate = async (duplicate: RecordView) => {
    await separateInstitutions(tablet, duplicate);
    say(texts.separated);
  };
  const join = async (duplicate: RecordView, id: string) => {
    const into = all.find((each) => each.id === id);
    setJoining(false);
    if (!into) return;
    await joinInstitutions(tablet, duplicate, into);
    say(texts.done, () => void separate(duplicate));
  };
  return {
    action: { label: texts.action, icon: 'people', onChoose: () => setJoining(true) },
    separate: (duplicate) => void separate(duplicate),
    parts: (
      <>
        {joining && institution ? (
          <JoinDialog
            duplicate={institution}
            institutions={all}
            districtNames={districtNames}
            onChoose={(into) => void join(institution, into)}
            onClose={() => setJoining(false)}
          />
        ) : null}
        {toast}
      </>
    ),
  };
}
