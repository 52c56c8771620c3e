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

/**
 * Deleting with a way back: asked first only when somebody else wrote in the record too, undone with one tap for eight
 * seconds, and restored later from «Borrados». A failure to save is the app's to show.
 */
export function useDeletion(verbs: Pick<RecordVerbs, 'others' | 'remove' | 'restore'>): Deletion {
  const { toast, say } = useToast(undoMs);
  const [others, setOthers] = useState<readonly string[]>([]);
  const restore = async () => {
    await verbs.restore();
    say(texts.restored);
  };
  const remove = async () => {
    setOthers([]);
    await verbs.remove();
    say(texts.removed, () => void restore());
  };
  const ask = async () => {
    const wrote = await verbs.others();
    if (wrote.length === 0) return remove();
    setOthers(wrote.map((name) => name || texts.somebody));
  };
  const names = [...new Set(others)].join(', ');
  return {
    action: { label: texts.remove, icon: 'trash', danger: true, onChoose: () => void ask() },
    restore: () => void restore(),
    parts: (
      <>
        <Dialog
          open={others.length > 0}
          title={texts.askTitle}
          onClose={() => setOthers([])}
          actions={
            <>
              <button type="button" class="btn quiet" onClick={() => setOthers([])}>
                {texts.askNo}
              </button>
              <button type="button" class="btn danger" onClick={() => void remove()}>
                {texts.askYes}
              </button>
            </>
          }
        >
          <p>{others.length > 1 ? texts.askMany(names) : texts.ask(names)}</p>
        </Dialog>
        {toast}
      </>
    ),
  };
}
