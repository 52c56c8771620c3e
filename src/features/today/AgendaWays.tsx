import { useState } from 'preact/hooks';
import type { Lookups } from '#form/lookups.ts';
import type { AyniDatabase } from '#store/database.ts';
import { todayTexts } from '#texts/today.ts';
import { Icon } from '#ui/Icon.tsx';
import { placeToHref } from '#ui/place.ts';

interface AgendaWaysProps {
  db: AyniDatabase;
  lookups: Pick<Lookups, 'label'>;
  today: string;
  /** Ms since 1970 by this tablet's clock. */
  now: () => number;
}

/** The agenda outside of Ayni: into the tablet's own calendar, and on paper. */
export function AgendaWays({ db, lookups, today, now }: AgendaWaysProps) {
  const [said, setSaid] = useState('');
  const { agenda } = todayTexts;
  const keep = async () => {
    const { exportAgenda } = await import('./export-agenda.ts');
    const outcome = await exportAgenda({ db, label: lookups.label, today, stampMs: now(), page: window });
    setSaid(agenda.outcomes[outcome]);
  };
  return (
    <section class="card agenda-ways" aria-labelledby="agenda">
      <h2 id="agenda">{agenda.title}</h2>
      <p class="muted">{agenda.help}</p>
      <p class="btns">
        <button type="button" class="btn quiet" onClick={() => void keep()}>
          <Icon name="calendar" />
          {agenda.export}
        </button>
        <a class="btn quiet" href={placeToHref({ to: 'print-agenda' })}>
          {agenda.print}
        </a>
      </p>
      <p class="muted" role="status">
        {said}
      </p>
    </section>
  );
}
