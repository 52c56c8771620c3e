import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, lazy } from 'preact-iso';
import { applyStoredPreferences } from '#features/settings/device-preferences.ts';
import { App } from './App.tsx';
import { modeVerbs } from './change-mode.ts';
import { createSession, type Session } from './create-session.ts';
import { OpeningScreen } from './OpeningScreen.tsx';
import { openTablet, type WelcomeOpening } from './open-tablet.ts';
import { StorageTroubleDialog } from './StorageTroubleDialog.tsx';
import { readMode } from './session-mode.ts';
import { UpdateBanner } from './UpdateBanner.tsx';

const Welcome = lazy(() => import('./Welcome.tsx').then((m) => m.Welcome));

/** Where a window stands between a closed page and an open notebook. */
type Standing =
  | { kind: 'opening' | 'blocked' | 'replaced' }
  | { kind: 'trouble'; error: unknown }
  | { kind: 'welcome'; opening: WelcomeOpening }
  | { kind: 'open'; session: Session };

/** Opens the tablet's memory and shows who is in it, or why it does not open. */
export function Start() {
  const [standing, setStanding] = useState<Standing>({ kind: 'opening' });
  const open = () => {
    openSession(setStanding).then(setStanding, (error: unknown) => setStanding({ kind: 'trouble', error }));
  };
  useEffect(() => {
    void applyStoredPreferences(document.documentElement);
    open();
  }, []);
  return (
    <>
      <UpdateBanner />
      {draw(standing, open)}
      <StorageTroubleDialog />
    </>
  );
}

function draw(standing: Standing, open: () => void) {
  switch (standing.kind) {
    case 'opening':
      return <OpeningScreen mode={readMode(sessionStorage)} />;
    case 'blocked':
    case 'replaced':
      return <OpeningScreen otherWindow={standing.kind} />;
    case 'trouble':
      return <OpeningScreen error={standing.error} />;
    case 'welcome':
      return (
        <ErrorBoundary>
          <Welcome db={standing.opening.db} onEntered={open} onExample={modeVerbs.enterExample} />
        </ErrorBoundary>
      );
    case 'open':
      return <App room={standing.session.room} />;
    default:
      return standing satisfies never;
  }
}

async function openSession(tell: (standing: Standing) => void): Promise<Standing> {
  const opening = await openTablet(readMode(sessionStorage), {
    onBlocked: () => tell({ kind: 'blocked' }),
    onReplaced: () => tell({ kind: 'replaced' }),
  });
  if (opening.kind === 'welcome') return { kind: 'welcome', opening };
  return { kind: 'open', session: createSession(opening, window) };
}
