import { useRoom } from './room.ts';
import { Welcome } from './Welcome.tsx';

/** Entering with a new code on a tablet that already has work: nothing of it is touched, and it goes out under the new token. */
export function EnterAgain() {
  const { tablet, modeVerbs } = useRoom();
  return <Welcome db={tablet.db} onEntered={() => location.assign('/hoy')} onExample={modeVerbs.enterExample} />;
}
