import type { Tablet } from '#store/tablet.ts';
import { Page } from '#ui/Page.tsx';
export function TodayPage(_: { tablet: Tablet }) {
  return <Page title="Hoy" />;
}
