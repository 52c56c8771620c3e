import { GoneRecord } from '#cards/GoneRecord.tsx';
import { useDeletion } from '#cards/use-deletion.tsx';
import { contextNews, contextOf, institutionOfContext } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import type { Section } from '#domain/instruments/instrument.ts';
import { textOf } from '#domain/record-edit.ts';
import { readDeleted, readNamed } from '#store/list-deleted.ts';
import { readContext } from '#store/read-context.ts';
import { readRecord } from '#store/read-record.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import { contextTexts as texts } from '#texts/context.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { ActionMenu } from '#ui/ActionMenu.tsx';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';
import { printAction } from '#ui/print-action.ts';
import { useLive } from '#ui/use-live.ts';
import { ContextOverview } from './ContextOverview.tsx';
import type { ContextPageProps } from './context-page-props.ts';
import { DimensionForm } from './DimensionForm.tsx';

/** The living sheet of an institution: all of it to read, and one part at a time to write. */
export function ContextPage(props: ContextPageProps) {
  const { tablet, id, field, today } = props;
  const records = useLive(async () => {
    const [named, context] = await Promise.all([readNamed(tablet.db, 'institution', id), readContext(tablet.db, id)]);
    const joined = await Promise.all(
      context.others.map((sheet) => readRecord(tablet.db, 'institution', institutionOfContext(sheet.id))),
    );
    const names = new Map(joined.flatMap((each) => (each ? [[each.id, textOf(each.values.name)]] : [])));
    const deleted = context.sheet ? undefined : await readDeleted(tablet.db, 'context', contextOf(id));
    return { named, names, deleted, ...context };
  }, [tablet.db, id]);
  const stream = (records?.sheet ?? records?.deleted?.record)?.stream ?? '';
  const deletion = useDeletion(recordVerbs(tablet, { kind: 'context', id: contextOf(id), stream }));
  if (!records) return <Page title={texts.title} subtitle={texts.loading} />;
  const { named, deleted } = records;
  if (deleted) {
    return (
      <GoneRecord deleted={deleted} now={tablet.now()} onRestore={deletion.restore}>
        {deletion.parts}
      </GoneRecord>
    );
  }
  if (!named) {
    return (
      <Page title={texts.title}>
        <p class="note">{texts.unknown}</p>
      </Page>
    );
  }
  const section = field ? sectionAt(field) : undefined;
  const institution = named.record;
  const written = textOf(institution.values.name) || texts.untitled;
  const name = named.isDeleted ? recordCareTexts.deletedMark(written) : written;
  return (
    <Page
      title={texts.title}
      subtitle={
        <>
          <a class="subtitle-link" href={placeToHref({ to: 'institution', id })}>
            {name}
          </a>
          {section ? ` · ${section.title}` : null}
        </>
      }
      actions={
        section ? undefined : (
          <ActionMenu
            actions={[
              printAction(props.open, { to: 'print-context', id }),
              ...(records.sheet ? [deletion.action] : []),
            ]}
          />
        )
      }
    >
      {section ? (
        <DimensionForm key={section.id} {...props} section={section} institution={institution} sheet={records.sheet} />
      ) : (
        <ContextOverview
          {...props}
          sheet={records.sheet}
          others={records.others}
          names={records.names}
          news={contextNews(contextInstrument, records, { person: tablet.person.id, today: today() })}
        />
      )}
      {deletion.parts}
    </Page>
  );
}

/** The part of the sheet that an address names, by itself or by one of its questions. */
function sectionAt(field: string): Section | undefined {
  const [top] = field.split('/');
  return contextInstrument.sections.find(({ id, fields }) => id === top || fields.some((each) => each.id === top));
}
