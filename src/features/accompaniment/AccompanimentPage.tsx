import { GoneRecord } from '#cards/GoneRecord.tsx';
import { HistorySection } from '#cards/HistorySection.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import { isAccompanimentOpen } from '#domain/accompaniment.ts';
import type { Json } from '#domain/json.ts';
import { textOf } from '#domain/record-edit.ts';
import { readDeleted } from '#store/list-deleted.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { ActionMenu } from '#ui/ActionMenu.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';
import { printAction } from '#ui/print-action.ts';
import { useLive } from '#ui/use-live.ts';
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
  const read = useLive(async () => {
    const records = await readAccompaniment(tablet.db, id);
    return { records, deleted: records ? undefined : await readDeleted(tablet.db, 'accompaniment', id) };
  }, [tablet.db, id]);
  const records = read?.records;
  const stream = (records?.accompaniment ?? read?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'accompaniment', id, stream });
  const hanging = records?.checkIns.length ?? 0;
  const deletion = useDeletion({
    ...verbs,
    staying: () => (hanging > 0 ? [recordCareTexts.staying.checkIns(hanging)] : []),
  });
  if (!read) return <Page title={texts.title} subtitle={texts.loading} />;
  if (!records) {
    return (
      <GoneRecord deleted={read.deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }

  const { accompaniment, institution, plan, gone, checkIns, keptHere } = records;
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
            <a class="subtitle-link" href={placeToHref({ to: 'institution', id: institutionId })}>
              {nameOf(institution?.values.name, gone.includes('institution')) || texts.unknownInstitution}
            </a>
          ) : null}
          {` · ${rest.filter(Boolean).join(' · ')}`}
        </>
      }
      actions={
        <>
          {isAccompanimentOpen(opening) ? (
            <button
              type="button"
              class="btn"
              onClick={() => open({ to: 'check-in', id: formStore.newId(), accompaniment: id })}
            >
              <Icon name="plus" />
              {texts.next.begin}
            </button>
          ) : null}
          <ActionMenu actions={[printAction(open, { to: 'print-accompaniment', id }), deletion.action]} />
        </>
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
        <CheckInList checkIns={checkIns} keptHere={keptHere} today={today()} />
        <AboutCard
          id={id}
          opening={opening}
          checkIns={contacts}
          planTitle={nameOf(plan?.values.title, gone.includes('plan'))}
          lookups={lookups}
        />
      </div>
      <HistorySection instrument={textOf(opening.instrument)} record={id} read={verbs.history} now={tablet.now} />
      {deletion.parts}
    </Page>
  );
}

function nameOf(value: Json | undefined, isDeleted: boolean): string {
  const name = textOf(value);
  return isDeleted ? recordCareTexts.deletedMark(name) : name;
}
