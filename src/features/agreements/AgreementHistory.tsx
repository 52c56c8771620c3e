import { dueDateOfField } from '#domain/due-dates.ts';
import { findField } from '#domain/instruments/find-field.ts';
import { agreementInstrument } from '#domain/instruments/forms/agreement-instrument.ts';
import { readNames } from '#store/people.ts';
import { readHistory } from '#store/read-history.ts';
import type { Tablet } from '#store/tablet.ts';
import { agreementsTexts as texts } from '#texts/agreements.ts';
import { formatDateWithYear, formatMoment } from '#texts/dates.ts';
import { useLive } from '#ui/use-live.ts';

interface AgreementHistoryProps {
  tablet: Tablet;
  id: string;
  now: () => number;
}

/** Who changed what of an agreement and when, newest first; the oldest line is how it was born. */
export function AgreementHistory({ tablet, id, now }: AgreementHistoryProps) {
  const entries = useLive(async () => {
    const [history, names] = await Promise.all([readHistory(tablet.db, 'agreement', id), readNames(tablet.db)]);
    // By the hour told beside each line: changes that wait to be sent have no other order yet.
    return history
      .map((entry) => ({ ...entry, name: names.get(entry.author) ?? texts.somebody }))
      .sort((a, b) => b.at - a.at);
  }, [tablet.db, id]);
  if (!entries) return null;
  return (
    <ol class="plain-list">
      {entries.map((entry, index) => (
        <li key={entry.change}>
          {texts.historyLine(
            index === entries.length - 1 ? texts.created : whatChanged(entry.fields),
            entry.name,
            formatMoment(entry.at, now()),
          )}
        </li>
      ))}
    </ol>
  );
}

function whatChanged(paths: readonly string[]): string {
  const labels = paths.flatMap((path) => findField(agreementInstrument, path)?.label ?? []);
  const changed = labels.length > 0 ? texts.changed(labels.join(', ')) : texts.changedElse;
  const before = paths.flatMap((path) => dueDateOfField(path) ?? []).map(formatDateWithYear);
  return before.length > 0 ? `${changed} (${texts.before(before.join(', '))})` : changed;
}
