import { troubleTexts } from '#texts/trouble.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { showIfStorageTrouble, shownTrouble } from './storage-trouble.ts';

/** What the tablet could not keep and what can be done. Only its buttons close it: it cannot be missed. */
export function StorageTroubleDialog() {
  const trouble = shownTrouble.value;
  const texts = troubleTexts.storage;
  const close = () => {
    shownTrouble.value = undefined;
  };
  const retry = () => {
    close();
    trouble?.retry?.().catch((error: unknown) => {
      if (!showIfStorageTrouble(error, trouble.retry)) throw error;
    });
  };
  return (
    <Dialog
      open={trouble !== undefined}
      title={trouble ? texts[trouble.reason].title : ''}
      actions={
        <>
          {trouble?.retry ? (
            <button type="button" class="btn" onClick={retry}>
              {texts.retry}
            </button>
          ) : null}
          <button type="button" class={trouble?.retry ? 'btn quiet' : 'btn'} onClick={close}>
            {texts.close}
          </button>
        </>
      }
    >
      <p>{trouble ? texts[trouble.reason].body : ''}</p>
    </Dialog>
  );
}
