import { WelcomePage } from '#features/welcome/WelcomePage.tsx';
import type { AyniDatabase } from '#store/database.ts';
import { enrol } from '#sync/enrol.ts';

interface WelcomeProps {
  db: AyniDatabase;
  onEntered: () => void;
  onExample: () => void;
}

/** The first screen of a tablet without an account, joined to the verb that enters with a code. */
export function Welcome({ db, onEntered, onExample }: WelcomeProps) {
  const wire = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    random: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    now: Date.now,
    db,
  };
  return <WelcomePage enrol={(entry) => enrol(wire, entry)} enterExample={onExample} onEntered={onEntered} />;
}
