import { readRecord } from '#store/read-record.ts';
import { agreementsTexts as texts } from '#texts/agreements.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { AgreementForm } from './AgreementForm.tsx';
import type { AgreementPageProps } from './agreement-page-props.ts';

/** One agreement: how it goes first, then everything about it. Agreements are born in a visit note. */
export function AgreementPage(props: AgreementPageProps) {
  const { tablet, id } = props;
  // Wrapped, because «unknown here» and «not read yet» must look different.
  const found = useLive(async () => ({ record: await readRecord(tablet.db, 'agreement', id) }), [tablet.db, id]);
  if (!found) return <Page title={texts.title} subtitle={texts.loading} />;
  if (!found.record) {
    return (
      <Page title={texts.title}>
        <p class="note">{texts.unknown}</p>
      </Page>
    );
  }
  return <AgreementForm key={id} {...props} record={found.record} />;
}
