import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { recordCareTexts as texts } from '#texts/record-care.ts';
import type { Action } from '#ui/ActionMenu.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useToast } from '#ui/use-toast.tsx';
import type { RecordVerbs } from './record-verbs.ts';

const undoMs = 8_000;

interface Deletion {
  /** For the menu of the page. */
  action: Action;
  /** The question and the line with «Deshacer»: render it also once the record is gone. */
  parts: ComponentChildren;
  restore: () => void;
}

interface DeletionVerbs extends Pick<RecordVerbs, 'others' | 'remove' | 'restore'> {
  /** What hangs on the record and stays, in a sentence each; asked at the moment of deleting. */
  staying?: () => readonly string[];
}

/**
 * Deleting with a way back: asked first only when somebody else wrote in the record too or something hangs on it, undone
 * with one tap for eight seconds, and restored later from «Borrados». A failure to save is the app's to show.
 */
export function useDeletion(verbs: DeletionVerbs): Deletion {
  const { toast, say } = useToast(undoMs);
  const [asked, setAsked] = useState<{ others: readonly string[]; staying: readonly string[] } | undefined>();
  const restore = async () => {
    await verbs.restore();
    say(texts.restored);
  };
  const remove = async () => {
    setAsked(undefined);
    await verbs.remove();
    say(texts.removed, () => void restore());
  };
  const ask = async () => {
    const others = [...new Set((await verbs.others()).map((name) => name || texts.somebody))];
    const staying = verbs.staying?.() ?? [];
    if (others.length === 0 && staying.length === 0) return remove();
    setAsked({ others, staying });
  };
  const close = () => setAsked(undefined);
  const { others = [], staying = [] } = asked ?? {};
  return {
    action: { label: texts.remove, icon: 'trash', danger: true, onChoose: () => void ask() },
    restore: () => void restore(),
    parts: (
      <>
        <Dialog
          open={asked !== undefined}
          title={others.length > 0 ? texts.askTitle : texts.askOwnTitle}
          onClose={close}
          actions={
            <>
              <button type="button" class="btn quiet" onClick={close}>
                {texts.askNo}
              </button>
              <button type="button" class="btn danger" onClick={() => void remove()}>
                {texts.askYes}
              </button>
            </>
          }
        >
          {others.length > 0 ? <p>{texts.ask(others)}</p> : null}
          {staying.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{texts.askRecover}</p>
        </Dialog>
        {toast}
      </>
    ),
  };
}
