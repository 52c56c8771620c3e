import { changesTexts as texts } from '#texts/changes.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { ChangeForm } from './ChangeForm.tsx';
import type { ChangePageProps } from './change-page-props.ts';
import { readChangeContext } from './read-change-context.ts';

/** A small change: what, where it shows, and done. */
export function ChangePage(props: ChangePageProps) {
  const { tablet, id, today } = props;
  const day = today();
  const context = useLive(() => readChangeContext(tablet.db, id, day), [tablet.db, id, day]);
  if (!context) return <Page title={texts.title} subtitle={texts.loading} />;
  return <ChangeForm key={id} {...props} context={context} />;
}
