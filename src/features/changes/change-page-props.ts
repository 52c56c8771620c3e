import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import type { RecordFormProps } from '#form/record-form-props.ts';
import type { Tablet } from '#store/tablet.ts';
import type { Place } from '#ui/place.ts';

/** What the app gives this page: the tablet, its forms, the way elsewhere, and the record of the address. */
export interface ChangePageProps {
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  open: (place: Place) => void;
  today: () => string;
  onTrouble: RecordFormProps['onTrouble'];
  id: string;
  /** Where it was opened from; both may be missing. */
  plan?: string;
  institution?: string;
  /** Field path to open at. */
  field?: string;
}
