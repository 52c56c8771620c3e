import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import type { RecordFormProps } from '#form/record-form-props.ts';
import type { Tablet } from '#store/tablet.ts';
import type { Place } from '#ui/place.ts';

/** What the app gives this page: the tablet, its forms, the way elsewhere, and the record of the address. */
export interface ExperiencePageProps {
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  open: (place: Place) => void;
  onTrouble: RecordFormProps['onTrouble'];
  id: string;
  /** The plan that it tells of, while the experience does not exist yet. */
  plan?: string;
  field?: string;
}
