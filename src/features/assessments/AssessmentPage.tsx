import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { AssessmentRoom } from './AssessmentRoom.tsx';
import type { AssessmentPageProps } from './assessment-page-props.ts';
import { readContext } from './read-context.ts';

/** A joint diagnosis: made on the tablet where the voices are given, read on the others. */
export function AssessmentPage(props: AssessmentPageProps) {
  const { tablet, id, plan, institution } = props;
  const context = useLive(() => readContext(tablet.db, { id, plan, institution }), [tablet.db, id, plan, institution]);
  if (!context) return <Page title={texts.title} subtitle={texts.loading} />;
  return <AssessmentRoom key={id} {...props} context={context} />;
}
