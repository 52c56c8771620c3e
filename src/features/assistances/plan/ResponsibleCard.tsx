import { useState } from 'preact/hooks';
import { handOverEdits, handOversOf, responsibleOf } from '#domain/hand-over.ts';
import type { RecordView } from '#domain/record.ts';
import type { FormStore } from '#form/form-store.ts';
import { readNames } from '#store/people.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { useLive } from '#ui/use-live.ts';
import { useToast } from '#ui/use-toast.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import './ResponsibleCard.css';

interface ResponsibleCardProps {
  plan: RecordView;
  tablet: Tablet;
  formStore: Pick<FormStore, 'newKey'>;
  today: string;
}

/** Who answers for a plan, from whom she received it, and the way to hand it over to somebody this tablet knows. */
export function ResponsibleCard({ plan, tablet, formStore, today }: ResponsibleCardProps) {
  const { responsible: texts } = assistancesTexts;
  const { toast, say } = useToast();
  const [handing, setHanding] = useState(false);
  const names = useLive(async () => (await readNames(tablet.db)).set(tablet.person.id, tablet.person.name), [tablet]);
  const nameOf = (id: string) => names?.get(id) ?? texts.unknown;
  const now = responsibleOf(plan.values);
  const save = async (hand: { to: string; on: string; note: string }) => {
    const edits = handOverEdits(plan, { ...hand, key: formStore.newKey() });
    setHanding(false);
    if (edits.length === 0) return;
    await saveChange(tablet, plan.stream, edits);
    say(texts.done(nameOf(hand.to)));
  };
  return (
    <section class="card" aria-labelledby="responsible">
      <div class="card-top">
        <h2 id="responsible">{texts.title}</h2>
        <span class="grow" />
        <button type="button" class="btn quiet" onClick={() => setHanding(true)}>
          {texts.handOver}
        </button>
      </div>
      <p>{now ? nameOf(now) : texts.nobody}</p>
      <ul class="hand-overs">
        {handOversOf(plan.values).map((hand) => (
          <li key={hand.key}>
            <small>{formatDateWithYear(hand.on)}</small>
            <div>{texts.line(nameOf(hand.to), hand.from ? nameOf(hand.from) : '')}</div>
            {hand.note ? <p class="muted long-words">{hand.note}</p> : null}
          </li>
        ))}
      </ul>
      {handing && names ? (
        <HandOverDialog
          people={[...names].filter(([id]) => id !== now)}
          today={today}
          onSave={(hand) => void save(hand)}
          onClose={() => setHanding(false)}
        />
      ) : null}
      {toast}
    </section>
  );
}
