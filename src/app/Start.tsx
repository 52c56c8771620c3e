import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, lazy } from 'preact-iso';
import { App } from './App.tsx';
import { createSession, type Session } from './create-session.ts';
import { OpeningScreen } from './OpeningScreen.tsx';
import { exampleDatabase, openTablet, type WelcomeOpening } from './open-tablet.ts';
import { StorageTroubleDialog } from './StorageTroubleDialog.tsx';
import { readMode, writeMode } from './session-mode.ts';
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
  useEffect(open, []);
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
          <Welcome db={standing.opening.db} onEntered={open} onExample={() => changeMode('example')} />
        </ErrorBoundary>
      );
    case 'open':
      return (
        <App room={standing.session.room} onLeaveExample={() => changeMode('work')} onResetExample={resetExample} />
      );
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

// The page is loaded anew: nothing of one database can linger in the memory of the other.
function changeMode(mode: 'work' | 'example'): void {
  writeMode(sessionStorage, mode);
  location.assign('/hoy');
}

async function resetExample(): Promise<void> {
  const { refillExample } = await import('./example-region.ts');
  await refillExample(exampleDatabase);
  location.assign('/hoy');
}
