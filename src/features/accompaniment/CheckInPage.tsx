import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { AccompanimentMissing } from './AccompanimentMissing.tsx';
import { CheckInForm, type CheckInPageProps } from './check-in/CheckInForm.tsx';
import { readCheckIn } from './check-in/read-check-in.ts';

/** One look at the use of a capacity in daily work, made on the tablet at the table, read on the others. */
export function CheckInPage(props: CheckInPageProps) {
  const { tablet, id, accompaniment } = props;
  const records = useLive(
    async () => (await readCheckIn(tablet.db, { id, accompaniment })) ?? null,
    [tablet.db, id, accompaniment],
  );
  if (records === undefined) return <Page title={texts.checkIn.title} subtitle={texts.loading} />;
  if (records === null) return <AccompanimentMissing />;
  return <CheckInForm key={id} {...props} records={records} />;
}
