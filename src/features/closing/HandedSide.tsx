import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { LearningSide } from '#domain/closing.ts';
import type { Section } from '#domain/instruments/instrument.ts';
import { FormContext, type OpenForm, useForm } from '#form/form-context.ts';
import { Fields } from '#form/frame/Fields.tsx';
import { closingTexts } from '#texts/closing.ts';
import { HandOver } from '#ui/HandOver.tsx';
import type { LearningSession } from './learning-session.ts';

interface HandedSideProps {
  side: LearningSide;
  section: Section;
  learning: LearningSession;
  onBack: () => void;
  onSeal: () => void;
}

const noMarks = signal([]);

/** The questions of one side on the whole screen. Who answers anew begins empty: what is in the envelope is not read. */
export function HandedSide({ side, section, learning, onBack, onSeal }: HandedSideProps) {
  const form = useForm();
  const { learned: texts } = closingTexts;
  // The rules of the form see the closing, not what is written here.
  const handed = useMemo<OpenForm>(
    () => ({ ...form, session: learning.writing, rules: { ...form.rules, marks: () => noMarks } }),
    [form, learning],
  );
  return (
    <HandOver {...texts.hand[side]} backLabel={texts.back} onBack={onBack}>
      <div class="learned-fields">
        <FormContext.Provider value={handed}>
          <Fields fields={section.fields} base="" side={side} fold={`${section.id} ${side}`} cards />
        </FormContext.Provider>
        <button type="button" class="btn" onClick={onSeal}>
          {texts.done}
        </button>
      </div>
    </HandOver>
  );
}
