import { databaseNames } from './open-tablet.ts';
import { type SessionMode, writeMode } from './session-mode.ts';

/** The way in and out of the example region, for the banner, Más and welcome. */
export interface ModeVerbs {
  enterExample: () => void;
  leaveExample: () => void;
  /** Resolves when the example is as at its beginning; the page is loaded anew after it. */
  resetExample: () => Promise<void>;
}

export const modeVerbs: ModeVerbs = {
  enterExample: () => changeMode('example'),
  leaveExample: () => changeMode('work'),
  resetExample: async () => {
    const { refillExample } = await import('./example-region.ts');
    await refillExample(databaseNames.example);
    location.assign('/hoy');
  },
};

// The page is loaded anew: nothing of one database can linger in the memory of the other.
function changeMode(mode: SessionMode): void {
  writeMode(sessionStorage, mode);
  location.assign('/hoy');
}
