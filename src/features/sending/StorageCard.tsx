import { useEffect, useState } from 'preact/hooks';
import { askToPersist, readStorageEstimate, type StorageEstimate } from '#store/storage-estimate.ts';
import { sendingTexts } from '#texts/sending.ts';

const texts = sendingTexts.storage;
const tightShare = 0.9;

/** How much of the tablet Ayni uses and whether the browser promised to keep it; the button asks for the promise. */
export function StorageCard({ storage, version }: { storage: StorageManager | undefined; version: string }) {
  const [estimate, setEstimate] = useState<StorageEstimate | undefined>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    // Some browsers hide the numbers in private windows: the card then says that it does not know.
    if (storage) readStorageEstimate(storage).then(setEstimate, () => setEstimate(undefined));
  }, [storage]);

  async function ask() {
    if (!storage) return;
    setRefused(!(await askToPersist(storage)));
    setEstimate(await readStorageEstimate(storage));
  }

  const { usage, quota, persisted } = estimate ?? {};
  const known = usage !== undefined && quota !== undefined && quota > 0;
  return (
    <section class="card sending-storage" aria-labelledby="storage">
      <h2 id="storage">{texts.title}</h2>
      <p>{known ? texts.used(usage, quota) : texts.unknown}</p>
      {known ? <progress class="storage-bar" max={quota} value={usage} aria-labelledby="storage" /> : null}
      {known && usage > quota * tightShare ? <p class="warn">{texts.nearlyFull}</p> : null}
      {persisted ? <p class="saved">{texts.kept}</p> : null}
      {persisted === false ? (
        <>
          <p class="warn">{refused ? texts.refused : texts.notKept}</p>
          <button type="button" class="btn quiet" onClick={ask}>
            {texts.ask}
          </button>
        </>
      ) : null}
      <p class="muted">{sendingTexts.version(version)}</p>
    </section>
  );
}
