import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import type { Account } from '#store/tables.ts';
import type { Tablet } from '#store/tablet.ts';
import type { SyncOutcome } from '#sync/outcome.ts';
import type { Place } from '#ui/place.ts';
import type { ModeVerbs } from './change-mode.ts';
import type { SessionMode } from './session-mode.ts';

/** What every room receives: who and where this tablet is, how forms are kept, and how to go elsewhere. */
export interface Room {
  mode: SessionMode;
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  /** Goes to a place without leaving the page. */
  open: (place: Place) => void;
  /** 'YYYY-MM-DD' in Lima; 22 November 2026 in the example region. */
  today: () => string;
  /** Something was not kept and its form may be gone: shows the dialog with a way to try again; a bug is thrown. */
  onTrouble: (error: unknown, retry: () => Promise<void>) => void;
  /** The way in and out of the example. */
  modeVerbs: ModeVerbs;
  /** Only in real work: the account and the large button of Envío. */
  account?: Account;
  syncNow?: () => Promise<SyncOutcome>;
}

export const RoomContext = createContext<Room | undefined>(undefined);

/** The room of the open session. Throws outside of one: welcome has none. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('No session is open');
  return room;
}
