import { contextAnswers, contextOf } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import type { Section } from '#domain/instruments/instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import { contextTexts as texts } from '#texts/context.ts';
import { placeToHref } from '#ui/place.ts';
import type { ContextPageProps } from './context-page-props.ts';
import { StampDates } from './StampDates.tsx';
import './DimensionForm.css';

interface DimensionFormProps extends ContextPageProps {
  section: Section;
  institution: RecordView;
  sheet?: RecordView;
}

/** One part of the sheet as a form of its own: short enough for a phone, and saved before the next one opens. */
export function DimensionForm(props: DimensionFormProps) {
  const { section, institution, sheet, formStore, lookups, open, onTrouble, field } = props;
  const { sections } = contextInstrument;
  const next = sections[sections.indexOf(section) + 1];
  const answered = contextAnswers(contextInstrument, sheet?.values ?? {});
  return (
    <>
      <nav class="dimensions" aria-label={texts.dimensions}>
        <a href={placeToHref({ to: 'context', id: institution.id })}>{texts.allDimensions}</a>
        {sections.map((each) => (
          <a
            key={each.id}
            href={placeToHref({ to: 'context', id: institution.id, field: each.id })}
            aria-current={each.id === section.id ? 'true' : undefined}
          >
            {each.title}
            <DimensionCount n={answered.filter(({ section: { id } }) => id === each.id).length} />
          </a>
        ))}
      </nav>
      <RecordForm
        instrument={{ ...contextInstrument, sections: [section] }}
        kind="context"
        record={contextOf(institution.id)}
        stream={() => institution.stream}
        initial={{ institution: institution.id }}
        draftTitle={() => texts.draftTitle(textOf(institution.values.name))}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={next ? texts.saveAndNext(next.title) : texts.save}
        at={field === section.id ? undefined : field}
        onFinished={() => open({ to: 'context', id: institution.id, ...(next ? { field: next.id } : {}) })}
        onLeave={() => open({ to: 'context', id: institution.id })}
      >
        <StampDates saved={sheet?.values ?? {}} />
      </RecordForm>
    </>
  );
}

function DimensionCount({ n }: { n: number }) {
  return n > 0 ? <small>{n}</small> : null;
}
