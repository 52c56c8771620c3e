import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import type { Tablet } from '#store/tablet.ts';
import type { Place } from '#ui/place.ts';

/** What the app gives a page that prints. */
export interface PrintPageProps {
  mode: 'work' | 'example';
  tablet: Tablet;
  formStore: Pick<FormStore, 'newId' | 'readFile'>;
  lookups: Pick<Lookups, 'label'>;
  open: (place: Place) => void;
  /** 'YYYY-MM-DD' in Lima. */
  today: () => string;
  /** A save that was not kept: the app shows it with a way to try again. */
  onTrouble: (error: unknown, retry: () => Promise<void>) => void;
}

/** A page that prints one record. */
export interface RecordPrintProps extends PrintPageProps {
  id: string;
}
