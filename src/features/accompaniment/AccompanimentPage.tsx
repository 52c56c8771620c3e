import { isAccompanimentOpen } from '#domain/accompaniment.ts';
import { textOf } from '#domain/record-edit.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { AccompanimentMissing } from './AccompanimentMissing.tsx';
import type { AccompanimentPageProps } from './accompaniment-page-props.ts';
import { AboutCard } from './page/AboutCard.tsx';
import { Alerts } from './page/Alerts.tsx';
import { CheckInList } from './page/CheckInList.tsx';
import { NextCard } from './page/NextCard.tsx';
import { UseChart } from './page/UseChart.tsx';
import { UseNow } from './page/UseNow.tsx';
import { usePoints } from './page/use-chart.ts';
import { readAccompaniment } from './read-accompaniment.ts';
import './AccompanimentPage.css';

/** One accompaniment: how the capacity is used now and over time, what to talk over, what comes next, every contact. */
export function AccompanimentPage({ id, tablet, formStore, lookups, open, today }: AccompanimentPageProps) {
  // `null` = read and not there; undefined = not read yet.
  const records = useLive(async () => (await readAccompaniment(tablet.db, id)) ?? null, [tablet.db, id]);
  if (records === undefined) return <Page title={texts.title} subtitle={texts.loading} />;
  if (records === null) return <AccompanimentMissing />;

  const { accompaniment, institution, plan, checkIns } = records;
  const opening = accompaniment.values;
  const contacts = checkIns.map(({ values }) => values);
  const institutionId = textOf(opening.institution);
  const capacity = textOf(opening.capacity);
  const rest = [
    capacity ? texts.capacity(capacity) : texts.noCapacity,
    contacts.length > 0 ? texts.contactNumber(contacts.length) : '',
  ];
  return (
    <Page
      title={texts.title}
      subtitle={
        <>
          {institutionId ? (
            <a href={placeToHref({ to: 'institution', id: institutionId })}>
              {textOf(institution?.values.name) || texts.unknownInstitution}
            </a>
          ) : null}
          {` · ${rest.filter(Boolean).join(' · ')}`}
        </>
      }
      actions={
        isAccompanimentOpen(opening) ? (
          <button
            type="button"
            class="btn"
            onClick={() => open({ to: 'check-in', id: formStore.newId(), accompaniment: id })}
          >
            <Icon name="plus" />
            {texts.next.begin}
          </button>
        ) : undefined
      }
    >
      {accompaniment.keptAlive ? <p class="warn">{texts.keptAlive}</p> : null}
      {opening.completion === 'half-way' ? (
        <p class="warn">
          {texts.halfWay} <a href={placeToHref({ to: 'accompaniment-form', id })}>{texts.complete}</a>
        </p>
      ) : null}
      <UseNow opening={opening} checkIns={contacts} />
      <Alerts opening={opening} checkIns={checkIns} />
      <div class="cols">
        <UseChart points={usePoints(opening, contacts)} />
        <NextCard id={id} opening={opening} checkIns={contacts} today={today()} newId={formStore.newId} open={open} />
      </div>
      <div class="cols">
        <CheckInList checkIns={checkIns} today={today()} />
        <AboutCard
          id={id}
          opening={opening}
          checkIns={contacts}
          planTitle={textOf(plan?.values.title)}
          lookups={lookups}
        />
      </div>
    </Page>
  );
}
