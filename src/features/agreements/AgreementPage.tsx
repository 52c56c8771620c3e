import { agreementsTexts as texts } from '#texts/agreements.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { AgreementForm } from './AgreementForm.tsx';
import type { AgreementPageProps } from './agreement-page-props.ts';
import { readAgreement } from './read-agreement.ts';

/** One agreement: how it goes first, then everything about it. Born in a visit note, a plan or an institution. */
export function AgreementPage(props: AgreementPageProps) {
  const { tablet, id, plan, institution } = props;
  const context = useLive(
    () => readAgreement(tablet.db, id, { plan, institution }),
    [tablet.db, id, plan, institution],
  );
  if (!context) return <Page title={texts.title} subtitle={texts.loading} />;
  const isNew = context.hasDraft || plan !== undefined || institution !== undefined;
  if (!context.record && !isNew) {
    return (
      <Page title={texts.title}>
        <p class="note">{texts.unknown}</p>
      </Page>
    );
  }
  return <AgreementForm key={id} {...props} context={context} />;
}
