import type { FormStore } from '#form/form-store.ts';
import type { Lookups } from '#form/lookups.ts';
import { readRecord } from '#store/read-record.ts';
import type { Tablet } from '#store/tablet.ts';
import { agreementsTexts as texts } from '#texts/agreements.ts';
import { Page } from '#ui/Page.tsx';
import type { Place } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { AgreementForm } from './AgreementForm.tsx';

export interface AgreementPageProps {
  tablet: Tablet;
  formStore: FormStore;
  lookups: Lookups;
  open: (place: Place) => void;
  today: () => string;
  id: string;
  field?: string;
}

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
