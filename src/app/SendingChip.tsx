import { useEffect, useState } from 'preact/hooks';
import { countWaitingFiles } from '#store/files/waiting-files.ts';
import { countOutbox } from '#store/outbox.ts';
import { readSyncStatus } from '#store/status.ts';
import { appTexts } from '#texts/app.ts';
import { placeToHref } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import '#ui/Chip.css';
import { enterAgainPath } from './enter-again-path.ts';
import { useRoom } from './room.ts';
import { sendingState } from './sending-state.ts';

const redrawMs = 30_000;

/** The state of sending, on every page; opens Envío. In the example it says that nothing is sent. */
export function SendingChip() {
  const { mode } = useRoom();
  return mode === 'example' ? <ChipLink text={appTexts.chip.example} tone="wait" /> : <WorkChip />;
}

function WorkChip() {
  const { db } = useRoom().tablet;
  const online = useOnline();
  const now = useNow();
  const facts = useLive(async () => {
    const counts = await countOutbox(db);
    return { counts, status: await readSyncStatus(db), files: await countWaitingFiles(db) };
  }, [db]);
  if (!facts) return null;
  const { counts, status, files } = facts;
  const state = sendingState({
    ...status,
    waiting: counts.waiting,
    files,
    toFix: counts.setAside + counts.parked,
    online,
    now,
  });
  return <ChipLink {...state} />;
}

function ChipLink({ text, tone, mustEnter }: { text: string; tone: string; mustEnter?: boolean }) {
  const href = mustEnter ? enterAgainPath : placeToHref({ to: 'sending' });
  return (
    <a class={`chip sending ${tone}`} href={href} aria-label={mustEnter ? text : appTexts.chip.goTo(text)}>
      <i aria-hidden="true" />
      {text}
    </a>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const read = () => setOnline(navigator.onLine);
    addEventListener('online', read);
    addEventListener('offline', read);
    return () => {
      removeEventListener('online', read);
      removeEventListener('offline', read);
    };
  }, []);
  return online;
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), redrawMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
