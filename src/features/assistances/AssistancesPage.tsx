import type { Tablet } from '#store/tablet.ts';
import { Page } from '#ui/Page.tsx';
export function AssistancesPage(_: { tablet: Tablet }) {
  return <Page title="Asistencias" />;
}
