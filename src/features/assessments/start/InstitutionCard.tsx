import { useId, useState } from 'preact/hooks';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Combobox, type ComboboxOption } from '#ui/Combobox.tsx';

export interface InstitutionCardProps {
  search: (text: string) => Promise<readonly ComboboxOption[]>;
  onChoose: (institution: string) => void;
}

/** Which institution, when the diagnosis was not begun from one of its pages. */
export function InstitutionCard({ search, onChoose }: InstitutionCardProps) {
  const heading = useId();
  const [shown, setShown] = useState<string | undefined>();
  return (
    <section class="card" data-path="institution">
      <h2 id={heading}>{texts.whichInstitution}</h2>
      <Combobox
        labelledBy={heading}
        shown={shown}
        search={search}
        onChoose={(option) => {
          setShown(option.label);
          onChoose(option.value);
        }}
      />
    </section>
  );
}
