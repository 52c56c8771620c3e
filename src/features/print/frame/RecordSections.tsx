import type { PrintedSection } from './printed-sections.ts';

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
        <div key={label}>
          <dt>{label}</dt>
          {lines.map((line, i) => (
            <dd key={i}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
