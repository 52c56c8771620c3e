import { useState } from 'preact/hooks';
import { sendingTexts as texts } from '#texts/sending.ts';
import { Chip } from '#ui/Chip.tsx';
import { EntryRow } from './EntryRow.tsx';
import type { RecordGroup } from './group-by-record.ts';
import { placeOfRecord } from './place-of-record.ts';
import type { Summary } from './read-summaries.ts';

interface OutboxSectionProps {
  id: string;
  title: string;
  /** Total at the right of the title. */
  chip?: string;
  tone: 'wait' | 'ok';
  groups: readonly RecordGroup[];
  summaries: ReadonlyMap<string, Summary> | undefined;
  empty: string;
  detailOf: (group: RecordGroup) => string;
  rowChip: string;
  /** How many rows before «Ver más». */
  first: number;
}

/** A list of records on their way or arrived: «Por enviar» and «Enviado» are the same shape with other words. */
export function OutboxSection(props: OutboxSectionProps) {
  const [shown, setShown] = useState(props.first);
  const { groups, tone } = props;
  const rest = groups.length - shown;
  return (
    <section class="card" aria-labelledby={props.id}>
      <h2 id={props.id} class="sending-title">
        {props.title} {props.chip ? <Chip tone={tone}>{props.chip}</Chip> : null}
      </h2>
      {groups.length === 0 ? <p class="muted">{props.empty}</p> : null}
      <ul class="entries">
        {groups.slice(0, shown).map((group) => (
          <EntryRow
            key={group.record}
            summary={props.summaries?.get(group.record)}
            detail={props.detailOf(group)}
            place={placeOfRecord(group.kind, group.record)}
            side={<Chip tone={tone}>{props.rowChip}</Chip>}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" class="btn quiet" onClick={() => setShown(shown + 20)}>
          {texts.showMore(rest)}
        </button>
      ) : null}
    </section>
  );
}
