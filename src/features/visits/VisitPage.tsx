import { visitsTexts as texts } from '#texts/visits.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { readVisitContext } from './read-visit-context.ts';
import { VisitForm } from './VisitForm.tsx';
import type { VisitPageProps } from './visit-page-props.ts';

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
