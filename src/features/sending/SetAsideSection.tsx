import type { OutboxRow } from '#store/tables.ts';
import { sendingTexts } from '#texts/sending.ts';
import { Chip } from '#ui/Chip.tsx';
import type { Summary } from './read-summaries.ts';
import { SetAsideRow, type SetAsideVerbs } from './SetAsideRow.tsx';
import { SettledRows } from './SettledRows.tsx';

const texts = sendingTexts.setAside;

interface SetAsideSectionProps extends SetAsideVerbs {
  rows: readonly OutboxRow[];
  summaries: ReadonlyMap<string, Summary> | undefined;
  now: () => number;
}

/** What the server keeps apart and what could not leave: why, what to do, and the way to the field; what is done, folded. */
export function SetAsideSection({ rows, ...rest }: SetAsideSectionProps) {
  if (rows.length === 0) return null;
  const open = rows.filter(({ settled }) => !settled);
  return (
    <section class="card" aria-labelledby="set-aside">
      <h2 id="set-aside" class="sending-title">
        {texts.title} {open.length > 0 ? <Chip tone="clay">{open.length}</Chip> : null}
      </h2>
      {open.length > 0 ? <p class="muted">{texts.help}</p> : null}
      <ul class="entries">
        {open.map((row) => (
          <SetAsideRow key={row.id} row={row} {...rest} />
        ))}
      </ul>
      <SettledRows rows={rows.filter(({ settled }) => settled)} {...rest} />
    </section>
  );
}
