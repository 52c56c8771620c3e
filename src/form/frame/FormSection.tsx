import type { Section } from '#domain/instruments/instrument.ts';
import { formTexts } from '#texts/form.ts';
import { useForm } from '../form-context.ts';
import { Fields } from './Fields.tsx';
import './FormSection.css';

/** Id of a section's heading place in the page. */
export function sectionId(section: Section): string {
  return `section-${section.id}`;
}

/** One part of the form under its title. */
export function FormSection({ section }: { section: Section }) {
  const id = sectionId(section);
  const slot = useForm().props.sectionSlots?.[section.id];
  return (
    <section class="form-section" id={id} data-section={section.id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {section.title}
      </h2>
      {section.help ? <p class="muted">{section.help}</p> : null}
      {slot ? (
        slot(section)
      ) : section.answeredBy ? (
        section.answeredBy.map((side) => (
          <div class="form-side" key={side}>
            <h3>{formTexts.sides[side]}</h3>
            <Fields fields={section.fields} base="" side={side} fold={section.id} cards />
          </div>
        ))
      ) : (
        <Fields fields={section.fields} base="" fold={section.id} cards />
      )}
    </section>
  );
}
