import { isPlanOpen } from '#domain/plan.ts';
import type { RecordView } from '#domain/record.ts';
import { isBlank, setEdits, textOf } from '#domain/record-edit.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { saveChange } from '#store/save-change.ts';
import { demandsTexts } from '#texts/demands.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useLive } from '#ui/use-live.ts';
import type { DemandPageProps } from '../demand-page-props.ts';

/** A new plan that begins with the need's words, or one of the institution's that is open already. */
export function PlanDialog(props: DemandPageProps & { record: RecordView; onClose: () => void }) {
  const { tablet, formStore, record, open, onTrouble, onClose } = props;
  const { plan: texts } = demandsTexts;
  const institution = textOf(record.values.institution);
  const plans = useLive(
    async () => (institution ? await listOfInstitution(tablet.db, 'plan', institution) : []),
    [tablet.db, institution],
  );
  const choosable = (plans ?? []).filter(({ values, stream }) => isPlanOpen(values) && stream === record.stream);
  const take = (plan: RecordView) => {
    const work = async () => {
      // A plan answers to the need that it was born of; a second one that joins it does not take its place.
      const named = isBlank(plan.values.demand) ? setEdits('plan', plan.id, { demand: record.id }) : [];
      const taken = setEdits('demand', record.id, { status: 'in-plan', plan: plan.id });
      await saveChange(tablet, record.stream, [...taken, ...named]);
      open({ to: 'plan', id: plan.id });
    };
    void work().catch((error: unknown) => onTrouble(error, work));
  };
  return (
    <Dialog open title={texts.title} onClose={onClose}>
      <div class="demand-dialog">
        <p>{texts.help}</p>
        <button
          type="button"
          class="btn"
          onClick={() =>
            open({ to: 'plan-form', id: formStore.newId(), demand: record.id, ...(institution ? { institution } : {}) })
          }
        >
          <Icon name="plus" />
          {texts.new}
        </button>
        {choosable.length > 0 ? (
          <div>
            <h3>{texts.existing}</h3>
            {choosable.map((plan) => (
              <button key={plan.id} type="button" class="btn quiet" onClick={() => take(plan)}>
                {textOf(plan.values.title) || textOf(plan.values.expectedChange)}
              </button>
            ))}
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
