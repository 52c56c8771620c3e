import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import type { Tablet } from '#store/tablet.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { AssessmentRoom } from './AssessmentRoom.tsx';
import { readContext } from './read-context.ts';

export interface AssessmentPageProps {
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  open: (place: Place) => void;
  today: () => string;
  id: string;
  plan?: string;
  institution?: string;
  /** 'ratings/B1' opens that criterion. */
  field?: string;
}

/** A joint diagnosis: made on the tablet where the voices are given, read on the others. */
export function AssessmentPage(props: AssessmentPageProps) {
  const { tablet, id, plan, institution } = props;
  const context = useLive(() => readContext(tablet.db, { id, plan, institution }), [tablet.db, id, plan, institution]);
  if (!context) return <Page title={texts.title} subtitle={texts.loading} />;
  return <AssessmentRoom key={id} {...props} context={context} />;
}
