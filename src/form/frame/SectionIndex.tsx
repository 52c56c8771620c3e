import { useState } from 'preact/hooks';
import type { Section } from '#domain/instruments/instrument.ts';
import { formTexts } from '#texts/form.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useForm } from '../form-context.ts';
import { useStable } from '../session/stable.ts';
import { sectionId } from './FormSection.tsx';
import './SectionIndex.css';

interface SectionIndexProps {
  sections: readonly Section[];
  /** Id of the section in sight. */
  current: string;
}

/** Where in the form the person is and what each part lacks: a column at the left, a drawer on narrow screens. */
export function SectionIndex({ sections, current }: SectionIndexProps) {
  const [open, setOpen] = useState(false);
  const title = sections.find((section) => section.id === current)?.title ?? '';
  const list = (
    <ol>
      {sections.map((section) => (
        <IndexEntry key={section.id} section={section} isCurrent={section.id === current} onGo={() => setOpen(false)} />
      ))}
    </ol>
  );
  return (
    <>
      <nav class="section-index card" aria-label={formTexts.sections}>
        {list}
      </nav>
      <div class="section-drawer">
        <button type="button" class="btn quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="menu" />
          <span>{formTexts.sectionOf(title)}</span>
        </button>
        <Dialog open={open} title={formTexts.sections} onClose={() => setOpen(false)}>
          <nav class="section-index" aria-label={formTexts.sections}>
            {list}
          </nav>
        </Dialog>
      </div>
    </>
  );
}

function IndexEntry({ section, isCurrent, onGo }: { section: Section; isCurrent: boolean; onGo: () => void }) {
  const { rules } = useForm();
  const { missing, isDone } = useStable(() => {
    const names = section.fields.map((field) => field.id);
    const owed = rules.toComplete.value.filter((issue) => names.includes(issue.field.split('/')[0] ?? ''));
    return { missing: owed.length, isDone: owed.length === 0 && names.some((name) => rules.isAnswered(name)) };
  });
  return (
    <li>
      <a
        href={`#${sectionId(section)}`}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={(event) => {
          // The address belongs to the router: sections are places inside of it.
          event.preventDefault();
          onGo();
          requestAnimationFrame(() => showSection(section));
        }}
      >
        <span>{section.title}</span>
        {missing > 0 ? <span class="miss">{formTexts.missingShort(missing)}</span> : null}
        {isDone ? (
          <span class="done">
            <span aria-hidden="true">✓</span>
            <span class="unseen">{formTexts.sectionDone}</span>
          </span>
        ) : null}
      </a>
    </li>
  );
}

function showSection(section: Section): void {
  const box = document.getElementById(sectionId(section));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box?.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
  box?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
