import type { PrintedSection } from './printed-sections.ts';

/** Kept whole, a longer answer would leave half a sheet empty before it. */
const longChars = 600;

/** What a record answered, as paper tells it. */
export function RecordSections({ sections }: { sections: readonly PrintedSection[] }) {
  return (
    <>
      {sections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          <Answers answers={section.answers} />
        </section>
      ))}
    </>
  );
}

/** Questions and answers of one part. */
export function Answers({ answers }: Pick<PrintedSection, 'answers'>) {
  return (
    <dl>
      {answers.map(({ label, lines }) => (
        <div key={label} class={lines.join('').length > longChars ? 'long' : undefined}>
          <dt>{label}</dt>
          {lines.map((line, i) => (
            <dd key={i}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
