import { useState } from 'preact/hooks';
import { declineDemand, demandStatus, isDemandOpen, referDemand } from '#domain/demand.ts';
import { writesInRegions } from '#domain/person.ts';
import type { RecordView } from '#domain/record.ts';
import { type RecordEdit, setEdits } from '#domain/record-edit.ts';
import { saveChange } from '#store/save-change.ts';
import { demandsTexts } from '#texts/demands.ts';
import { useToast } from '#ui/use-toast.tsx';
import type { DemandPageProps } from './demand-page-props.ts';
import { DeclineDialog } from './ways/DeclineDialog.tsx';
import { ExpertDialog } from './ways/ExpertDialog.tsx';
import { PlanDialog } from './ways/PlanDialog.tsx';
import { ReferDialog } from './ways/ReferDialog.tsx';

type Way = 'plan' | 'institution' | 'expert' | 'decline';
// What an undo has to put back: everything that one of these ways writes.
const decided = ['status', 'plan', 'referredInstitution', 'expert', 'referredTo', 'referredBecause', 'answer'] as const;

/** «¿Qué haremos con ella?»: to a plan, to others, or not attended and why. All of it can be taken back. */
export function DemandActions(props: DemandPageProps & { record: RecordView }) {
  const { tablet, record, onTrouble } = props;
  const { actions: texts } = demandsTexts;
  const { toast, say } = useToast();
  const [way, setWay] = useState<Way | undefined>(undefined);
  const { id, values, stream } = record;

  const save = async (edits: RecordEdit[], told: string) => {
    const before = Object.fromEntries(decided.map((field) => [field, values[field] ?? null]));
    const work = async () => {
      await saveChange(tablet, stream, edits);
      setWay(undefined);
      say(told, () => void saveChange(tablet, stream, setEdits('demand', id, before)));
    };
    await work().catch((error: unknown) => onTrouble(error, work));
  };
  const close = () => setWay(undefined);
  if (!writesInRegions(tablet.person)) return null;
  return (
    <section class="card" aria-labelledby="ways">
      <h2 id="ways">{texts.title}</h2>
      <div class="btns">
        {isDemandOpen(values) ? (
          <>
            <button type="button" class="btn" onClick={() => setWay('plan')}>
              {texts.plan}
            </button>
            <button type="button" class="btn quiet" onClick={() => setWay('institution')}>
              {texts.institution}
            </button>
            <button type="button" class="btn quiet" onClick={() => setWay('expert')}>
              {texts.expert}
            </button>
            <button type="button" class="btn quiet" onClick={() => setWay('decline')}>
              {texts.decline}
            </button>
            {demandStatus(values) === 'new' ? (
              <button
                type="button"
                class="btn quiet"
                onClick={() => void save(setEdits('demand', id, { status: 'talked-over' }), texts.done.talked)}
              >
                {texts.talked}
              </button>
            ) : null}
          </>
        ) : (
          <button
            type="button"
            class="btn quiet"
            onClick={() => void save(setEdits('demand', id, { status: 'talked-over' }), texts.done.reopened)}
          >
            {texts.reopen}
          </button>
        )}
      </div>
      {way === 'plan' ? <PlanDialog {...props} onClose={close} /> : null}
      {way === 'institution' ? (
        <ReferDialog
          {...props}
          onClose={close}
          onRefer={(referral) => save(referDemand(id, referral), texts.done.referred)}
        />
      ) : null}
      {way === 'expert' ? (
        <ExpertDialog {...props} onClose={close} onRefer={(edits) => save(edits, texts.done.referred)} />
      ) : null}
      {way === 'decline' ? (
        <DeclineDialog onClose={close} onDecline={(answer) => save(declineDemand(id, answer), texts.done.declined)} />
      ) : null}
      {toast}
    </section>
  );
}
