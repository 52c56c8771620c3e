import { contextNews, institutionOfContext } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import type { Section } from '#domain/instruments/instrument.ts';
import { textOf } from '#domain/record-edit.ts';
import { readContext } from '#store/read-context.ts';
import { readRecord } from '#store/read-record.ts';
import { contextTexts as texts } from '#texts/context.ts';
import { Page } from '#ui/Page.tsx';
import { PrintLink } from '#ui/PrintLink.tsx';
import { placeToHref } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';
import { ContextOverview } from './ContextOverview.tsx';
import type { ContextPageProps } from './context-page-props.ts';
import { DimensionForm } from './DimensionForm.tsx';

/** The living sheet of an institution: all of it to read, and one part at a time to write. */
export function ContextPage(props: ContextPageProps) {
  const { tablet, id, field, today } = props;
  const records = useLive(async () => {
    const [institution, context] = await Promise.all([
      readRecord(tablet.db, 'institution', id),
      readContext(tablet.db, id),
    ]);
    const joined = await Promise.all(
      context.others.map((sheet) => readRecord(tablet.db, 'institution', institutionOfContext(sheet.id))),
    );
    const names = new Map(joined.flatMap((each) => (each ? [[each.id, textOf(each.values.name)]] : [])));
    return { institution, names, ...context };
  }, [tablet.db, id]);
  if (!records) return <Page title={texts.title} subtitle={texts.loading} />;
  const { institution } = records;
  if (!institution) {
    return (
      <Page title={texts.title}>
        <p class="note">{texts.unknown}</p>
      </Page>
    );
  }
  const section = field ? sectionAt(field) : undefined;
  const name = textOf(institution.values.name) || texts.untitled;
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
      actions={section ? undefined : <PrintLink to={{ to: 'print-context', id }} />}
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
    </Page>
  );
}

/** The part of the sheet that an address names, by itself or by one of its questions. */
function sectionAt(field: string): Section | undefined {
  const [top] = field.split('/');
  return contextInstrument.sections.find(({ id, fields }) => id === top || fields.some((each) => each.id === top));
}
