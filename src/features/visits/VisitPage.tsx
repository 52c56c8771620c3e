import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import type { Tablet } from '#store/tablet.ts';
import { visitsTexts as texts } from '#texts/visits.ts';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { readVisitContext } from './read-visit-context.ts';
import { VisitForm } from './VisitForm.tsx';

export interface VisitPageProps {
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  open: (place: Place) => void;
  today: () => string;
  id: string;
  plan?: string;
  institution?: string;
  field?: string;
}

/** A visit note: the three-minute part first, everything else behind «Agregar más». */
export function VisitPage(props: VisitPageProps) {
  const { tablet, id, plan, institution } = props;
  const context = useLive(
    () => readVisitContext(tablet.db, { id, plan, institution }),
    [tablet.db, id, plan, institution],
  );
  if (!context) return <Page title={texts.title} subtitle={texts.loading} />;
  return <VisitForm key={id} {...props} context={context} />;
}
