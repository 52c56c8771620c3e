import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import type { RecordFormProps } from '#form/record-form-props.ts';
import type { Tablet } from '#store/tablet.ts';
import type { Place } from '#ui/place.ts';

/** What the app gives this page. `id` is the institution's; `field` a part of the sheet or a path in it. */
export interface ContextPageProps {
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  open: (place: Place) => void;
  onTrouble: RecordFormProps['onTrouble'];
  today: () => string;
  id: string;
  field?: string;
}
