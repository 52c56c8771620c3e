import type { Instrument, Section } from '#domain/instruments/instrument.ts';
import { printTexts } from '#texts/print.ts';
import { BlankField } from './BlankField.tsx';
import { BlankRatings } from './BlankRatings.tsx';
import { blankShape } from './blank-shape.ts';
import { conditionWords } from './condition-words.ts';
import './BlankSheet.css';

const { blank: texts } = printTexts;

/** A whole form on paper, folded questions included; `areas` are those whose criteria a diagnosis carries. */
export function BlankSheet({ instrument, areas }: { instrument: Instrument; areas: readonly string[] }) {
  return (
    <div class="blank">
      <h2>{instrument.title}</h2>
      <div class="blank-head whole">
        {[texts.institution, texts.date, texts.place, texts.filledBy].map((label) => (
          <div key={label}>
            <small>{label}</small>
            <div class="blank-line" />
          </div>
        ))}
      </div>
      <p class="blank-note">{texts.passOn}</p>
      {instrument.help ? <p>{instrument.help}</p> : null}
      <p>
        <small>{texts.required}</small>
      </p>
      {instrument.sections.map((section) => (
        <section key={section.id}>
          <h3>{section.title}</h3>
          {section.visibleIf ? (
            <p class="blank-if">{texts.ifWords(conditionWords(section.visibleIf, instrument))}:</p>
          ) : null}
          {section.help ? <small>{section.help}</small> : null}
          <SectionFields section={section} instrument={instrument} areas={areas} />
        </section>
      ))}
    </div>
  );
}

interface SectionFieldsProps {
  section: Section;
  instrument: Instrument;
  areas: readonly string[];
}

function SectionFields({ section, instrument, areas }: SectionFieldsProps) {
  const fields = section.fields.map((field) =>
    blankShape(field).as === 'ratings' ? (
      <BlankRatings key={field.id} areas={areas} />
    ) : (
      <BlankField key={field.id} field={field} instrument={instrument} />
    ),
  );
  if (!section.answeredBy) return <>{fields}</>;
  return (
    <>
      {section.answeredBy.map((side) => (
        <section key={side}>
          <h4>{texts.sides[side]}</h4>
          {section.fields.map((field) => (
            <BlankField key={field.id} field={field} instrument={instrument} />
          ))}
        </section>
      ))}
    </>
  );
}
