import { demandInstrument } from '#domain/instruments/forms/demand-instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { useForm } from '#form/form-context.ts';
import { RecordForm } from '#form/RecordForm.tsx';
import { demandsTexts as texts } from '#texts/demands.ts';
import { Icon } from '#ui/Icon.tsx';
import type { DemandPageProps } from './demand-page-props.ts';
import { firstDemand, streamOfDemand } from './first-demand.ts';

interface DemandFormProps extends DemandPageProps {
  institutions: readonly RecordView[];
  /** The tablet changes hands: what was typed so far is saved on the way. */
  onHand: () => void;
  onDone: () => void;
}

/** The whole form, for who listens; its first offer is to pass the tablet on. */
export function DemandForm(props: DemandFormProps) {
  const { id, field, tablet, institutions, formStore, lookups, onTrouble, onHand, onDone, open } = props;
  return (
    <RecordForm
      instrument={demandInstrument}
      kind="demand"
      record={id}
      stream={(values) => streamOfDemand(values, institutions, tablet.person)}
      initial={firstDemand(props)}
      draftTitle={(values) => texts.draftTitle(textOf(values.inTheirWords))}
      store={formStore}
      lookups={lookups}
      onTrouble={onTrouble}
      finishLabel={texts.finish}
      at={field}
      onFinished={onDone}
      onLeave={() => open({ to: 'demands' })}
    >
      <HandOffer onHand={onHand} />
    </RecordForm>
  );
}

function HandOffer({ onHand }: { onHand: () => void }) {
  const { session } = useForm();
  const isReady = textOf(session.value('institution').value) !== '';
  return (
    <section class="card" aria-label={texts.hand.title}>
      <h2>{texts.hand.title}</h2>
      <p>{texts.hand.offerHelp}</p>
      <div class="btns demand-hand">
        <button type="button" class="btn" disabled={!isReady || session.readOnly.value} onClick={onHand}>
          <Icon name="people" />
          {texts.hand.offer}
        </button>
        {isReady ? null : <small>{texts.hand.needsInstitution}</small>}
      </div>
    </section>
  );
}
