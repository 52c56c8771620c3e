import { closingTexts as texts } from '#texts/closing.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { ClosingForm } from './ClosingForm.tsx';
import type { ClosingPageProps } from './closing-page-props.ts';
import { readClosing } from './read-closing.ts';

/** The end of an assistance: what was looked for, what is seen, what both sides take with them. */
export function ClosingPage(props: ClosingPageProps) {
  const { tablet, id, plan } = props;
  const records = useLive(() => readClosing(tablet.db, id, plan), [tablet.db, id, plan]);
  if (!records) return <Page title={texts.title} subtitle={texts.loading} />;
  return <ClosingForm key={id} {...props} records={records} />;
}
