import { demandChip } from '#cards/demand-card.ts';
import { valueWords } from '#cards/value-words.ts';
import { readAttachments } from '#domain/attachment.ts';
import { demandInstrument } from '#domain/instruments/forms/demand-instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { isBlank, textOf } from '#domain/record-edit.ts';
import { SavedVoice } from '#form/attachments/SavedVoice.tsx';
import { demandsTexts } from '#texts/demands.ts';
import { Chip } from '#ui/Chip.tsx';
import { placeToHref } from '#ui/place.ts';
import { DemandActions } from './DemandActions.tsx';
import { DemandOutcome } from './DemandOutcome.tsx';
import type { DemandPageProps } from './demand-page-props.ts';
import './DemandReading.css';

interface DemandReadingProps extends DemandPageProps {
  record: RecordView;
  /** Names of institutions. */
  names: ReadonlyMap<string, string>;
}

/** A need as they told it, large; then who, for whom, and what was done with it. */
export function DemandReading(props: DemandReadingProps) {
  const { record, names, formStore } = props;
  const { page: texts } = demandsTexts;
  const { values } = record;
  const words = textOf(values.inTheirWords).trim();
  const recordings = readAttachments(values.recording);
  const chip = demandChip(record);
  const institution = textOf(values.institution);
  const say = (id: string) => {
    const field = demandInstrument.sections.flatMap(({ fields }) => fields).find((each) => each.id === id);
    return field && !isBlank(values[id]) ? valueWords(field, values[id]!) : '';
  };
  const facts: [label: string, value: string][] = [
    [texts.who, say('askedBy')],
    [texts.group, say('group')],
    [texts.neededBy, say('neededBy')],
    [texts.heardOn, say('heardOn')],
    [texts.origin, say('origin')],
    [texts.areas, say('areas')],
  ];
  return (
    <>
      <section class="card demand-words">
        <Chip tone={chip.tone}>{chip.text}</Chip>
        {words ? <blockquote>{words}</blockquote> : null}
        {words || recordings.length > 0 ? null : <p class="muted">{texts.noWords}</p>}
        {recordings.map((voice) => (
          <SavedVoice key={voice.sha256} store={formStore} stream={record.stream} voice={voice} />
        ))}
        <dl class="demand-facts">
          {institution ? (
            <div>
              <dt>{texts.institution}</dt>
              <dd>
                <a href={placeToHref({ to: 'institution', id: institution })}>
                  {names.get(institution) || texts.institutionToCome}
                </a>
              </dd>
            </div>
          ) : null}
          {facts
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <p class="muted">{values.sharedWithNetwork === true ? texts.shared : texts.notShared}</p>
      </section>
      <DemandOutcome {...props} />
      <DemandActions {...props} />
    </>
  );
}
