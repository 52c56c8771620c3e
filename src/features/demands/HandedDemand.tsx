import { demandInstrument } from '#domain/instruments/forms/demand-instrument.ts';
import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import { demandsTexts as texts } from '#texts/demands.ts';
import { HandOver } from '#ui/HandOver.tsx';
import type { DemandPageProps } from './demand-page-props.ts';
import { firstDemand, streamOfDemand } from './first-demand.ts';

// Only what they answer themselves: the need, who they are as they want to be named, and whether others may see it.
const theirs = ['inTheirWords', 'recording', 'askedBy', 'group', 'sharedWithNetwork'];
const fields = theirs.map((id) =>
  demandInstrument.sections.flatMap((each) => each.fields).find((each) => each.id === id),
);
const handedInstrument: Instrument = {
  ...demandInstrument,
  sections: [{ id: 'need', title: texts.hand.section, fields: fields.filter((field): field is Field => !!field) }],
};

interface HandedDemandProps extends DemandPageProps {
  institutions: readonly RecordView[];
  /** Given back before it was finished: what was written is kept. */
  onBack: () => void;
  onDone: () => void;
}

/** «Ahora escriben ustedes»: the same need, the same draft, only their questions and in large. */
export function HandedDemand(props: HandedDemandProps) {
  const { id, tablet, institutions, formStore, lookups, onTrouble, onBack, onDone } = props;
  return (
    <HandOver title={texts.hand.title} intro={texts.hand.intro} backLabel={texts.hand.back} onBack={onBack}>
      <RecordForm
        instrument={handedInstrument}
        kind="demand"
        record={id}
        stream={(values) => streamOfDemand(values, institutions, tablet.person)}
        initial={firstDemand(props)}
        draftTitle={(values) => texts.draftTitle(textOf(values.inTheirWords))}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.hand.finish}
        onFinished={onDone}
        onLeave={onBack}
      />
    </HandOver>
  );
}
