import { useEffect, useRef, useState } from 'preact/hooks';
import { type Conflict, listConflicts } from '#store/conflicts.ts';
import { readNames } from '#store/people.ts';
import type { Tablet } from '#store/tablet.ts';
import { sendingTexts } from '#texts/sending.ts';
import { Chip } from '#ui/Chip.tsx';
import { useLive } from '#ui/use-live.ts';
import { ConflictCard } from './ConflictCard.tsx';
import type { DescribedConflict, LabelOf } from './describe-conflict.ts';
import { isSettleable } from './is-settleable.ts';
import { readNamesOf, summarise } from './read-summaries.ts';
import { settleConflict } from './settle-conflict.ts';

const texts = sendingTexts.conflicts;

interface ConflictSectionProps {
  tablet: Tablet;
  today: () => string;
  labelOf: LabelOf;
}

/** Everything that was written twice at once and nobody has settled yet. */
export function ConflictSection({ tablet, today, labelOf }: ConflictSectionProps) {
  const { db, person } = tablet;
  const [settled, setSettled] = useState(false);
  const facts = useLive(async () => {
    const conflicts = (await listConflicts(db)).filter(isSettleable);
    const parents = await readNamesOf(
      db,
      conflicts.map(({ record }) => record),
    );
    return { conflicts, parents, names: await readNames(db) };
  }, [db]);
  const described = useDescribed(facts?.conflicts, labelOf);
  if (!facts || (facts.conflicts.length === 0 && !settled)) return null;
  return (
    <section class="card" aria-labelledby="conflicts">
      <h2 id="conflicts" class="sending-title">
        {texts.title} {facts.conflicts.length > 0 ? <Chip tone="clay">{facts.conflicts.length}</Chip> : null}
      </h2>
      <p class="muted">{facts.conflicts.length > 0 ? texts.help : texts.none}</p>
      <p class={settled ? 'sending-good' : 'sending-quiet'} role="status">
        {settled ? texts.settled : ''}
      </p>
      <ul class="conflicts">
        {described.map((each) => (
          <ConflictCard
            key={`${each.conflict.record.id}/${each.conflict.field}`}
            described={each}
            title={summarise(each.conflict.record, facts.parents, today()).title}
            names={facts.names}
            me={person.id}
            now={tablet.now()}
            settle={async (conflict, value) => {
              await settleConflict(tablet, conflict, value);
              setSettled(true);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** Words come from the instruments, which load apart: outside of the live query, which may await nothing foreign. */
function useDescribed(conflicts: readonly Conflict[] | undefined, labelOf: LabelOf): readonly DescribedConflict[] {
  const [described, setDescribed] = useState<readonly DescribedConflict[]>([]);
  const latest = useRef(conflicts);
  latest.current = conflicts;
  useEffect(() => {
    describeAll(conflicts ?? [], labelOf).then((all) => {
      if (latest.current === conflicts) setDescribed(all);
    });
  }, [conflicts, labelOf]);
  return described;
}

// Most days there is none: forms, scales and rubric are read only when somebody has to choose between two of their answers.
async function describeAll(conflicts: readonly Conflict[], labelOf: LabelOf): Promise<DescribedConflict[]> {
  if (conflicts.length === 0) return [];
  const { describeConflict } = await import('./describe-conflict.ts');
  return Promise.all(conflicts.map((conflict) => describeConflict(conflict, labelOf)));
}
