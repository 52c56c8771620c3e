import { findUseAlerts, newestFirst } from '#domain/check-in.ts';
import type { RecordView } from '#domain/record.ts';
import type { Values } from '#domain/record-edit.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Icon } from '#ui/Icon.tsx';
import { placeToHref } from '#ui/place.ts';
import { alertWords } from '../alert-words.ts';

/** What the newest contact asks to talk over; nothing when it asks nothing. */
export function Alerts({ opening, checkIns }: { opening: Values; checkIns: readonly RecordView[] }) {
  const alerts = findUseAlerts(
    opening,
    checkIns.map(({ values }) => values),
  );
  if (alerts.length === 0) return null;
  const [newest] = newestFirst(checkIns.map(({ values }) => values));
  const id = checkIns.find(({ values }) => values === newest)?.id;
  return (
    <section class="card use-alerts" aria-labelledby="use-alerts">
      <h2 id="use-alerts">{texts.alerts}</h2>
      {alerts.map((alert) => (
        <p class="warn" key={alert.id}>
          <Icon name="warn" />
          <span>
            {alertWords(alert)}{' '}
            {id && alert.id === 'person-changed' && !alert.handover ? (
              <a href={placeToHref({ to: 'check-in', id, field: 'handover' })}>{texts.writeHandover}</a>
            ) : null}
          </span>
        </p>
      ))}
    </section>
  );
}
