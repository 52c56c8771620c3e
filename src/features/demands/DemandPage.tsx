import { useState } from 'preact/hooks';
import { cardOf } from '#cards/card-of.ts';
import { GoneRecord } from '#cards/GoneRecord.tsx';
import { HistorySection } from '#cards/HistorySection.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import { writesInRegions } from '#domain/person.ts';
import { textOf } from '#domain/record-edit.ts';
import { readDeleted, readNamed } from '#store/list-deleted.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import { demandsTexts as texts } from '#texts/demands.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { ActionMenu } from '#ui/ActionMenu.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { printAction } from '#ui/print-action.ts';
import { useLive } from '#ui/use-live.ts';
import { DemandForm } from './DemandForm.tsx';
import { DemandReading } from './DemandReading.tsx';
import type { DemandPageProps } from './demand-page-props.ts';
import { HandedDemand } from './HandedDemand.tsx';

type Mode = 'read' | 'edit' | 'hand';

/** One need: told by who has it, completed by who listens, and decided over together. */
export function DemandPage(props: DemandPageProps) {
  const { tablet, id, field } = props;
  const { db } = tablet;
  // A need that does not exist yet is written first; one that does is read first.
  const [chosen, setMode] = useState<Mode | undefined>(field ? 'edit' : undefined);
  const read = useLive(async () => {
    const [record, institutions, deleted] = await Promise.all([
      readRecord(db, 'demand', id),
      listRecords(db, 'institution'),
      readDeleted(db, 'demand', id),
    ]);
    const named = await readNamed(db, 'institution', textOf(record?.values.institution));
    return { record, institutions, named, deleted: record ? undefined : deleted };
  }, [db, id]);
  const stream = (read?.record ?? read?.deleted?.record)?.stream ?? '';
  const verbs = recordVerbs(tablet, { kind: 'demand', id, stream });
  const deletion = useDeletion(verbs);
  if (!read) return <Page title={texts.one} subtitle={texts.loading} />;
  const { record, institutions, named, deleted } = read;
  if (deleted) {
    return (
      <GoneRecord deleted={deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }
  const mode = chosen ?? (record ? 'read' : 'edit');
  const names = new Map(institutions.map((each) => [each.id, textOf(each.values.name)]));
  if (named?.isDeleted) names.set(named.record.id, recordCareTexts.deletedMark(textOf(named.record.values.name)));
  const card = record && cardOf(record, { today: props.today(), nameOf: (_entity, each) => names.get(each) });
  return (
    <Page
      title={texts.one}
      subtitle={card?.institution}
      actions={
        mode === 'read' ? (
          <>
            {writesInRegions(tablet.person) ? (
              <button type="button" class="btn quiet" onClick={() => setMode('edit')}>
                <Icon name="edit" />
                {texts.page.edit}
              </button>
            ) : null}
            <ActionMenu
              actions={[
                printAction(props.open, { to: 'print-demand', id }),
                ...(writesInRegions(tablet.person) ? [deletion.action] : []),
              ]}
            />
          </>
        ) : undefined
      }
    >
      {mode === 'read' && record ? (
        <>
          <DemandReading {...props} record={record} names={names} />
          <HistorySection
            instrument={textOf(record.values.instrument)}
            record={id}
            read={verbs.history}
            now={tablet.now}
          />
        </>
      ) : null}
      {deletion.parts}
      {mode === 'edit' ? (
        <DemandForm
          {...props}
          institutions={institutions}
          onHand={() => setMode('hand')}
          onDone={() => setMode('read')}
        />
      ) : null}
      {mode === 'hand' ? (
        <HandedDemand
          {...props}
          institutions={institutions}
          onBack={() => setMode(record ? 'read' : 'edit')}
          onDone={() => setMode('read')}
        />
      ) : null}
    </Page>
  );
}
