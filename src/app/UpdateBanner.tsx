import { signal } from '@preact/signals';
import { appTexts } from '#texts/app.ts';
import type { UpdateOffer } from './service-worker.ts';

/** The new version that waits, if one does. */
export const updateOffer = signal<UpdateOffer | undefined>(undefined);
const waitsForNote = signal(false);

/** Offers a new version; it is taken by a tap and never while a note is open in any window. */
export function UpdateBanner() {
  const offer = updateOffer.value;
  if (!offer) return null;
  const { update } = appTexts;
  const accept = async () => {
    waitsForNote.value = (await offer.accept()) === 'waits-for-note';
  };
  return (
    <div class="banner update no-print" role="status">
      <span class="grow">{waitsForNote.value ? update.waits : update.offer}</span>
      <button type="button" class="btn" onClick={accept}>
        {update.action}
      </button>
      <button
        type="button"
        class="btn quiet"
        onClick={() => {
          updateOffer.value = undefined;
        }}
      >
        {update.later}
      </button>
    </div>
  );
}
