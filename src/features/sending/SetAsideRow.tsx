import { useEffect, useState } from 'preact/hooks';
import { asksForCorrection } from '#store/settle-aside.ts';
import type { OutboxRow } from '#store/tables.ts';
import { formatMoment } from '#texts/dates.ts';
import { sendingTexts } from '#texts/sending.ts';
import { placeToHref } from '#ui/place.ts';
import { EntryRow } from './EntryRow.tsx';
import { explainSetAside } from './explain-set-aside.ts';
import { placeOfRecord } from './place-of-record.ts';
import type { Summary } from './read-summaries.ts';
import { recordAtFault } from './record-at-fault.ts';
import type { TouchedRecord } from './touched-records.ts';

const texts = sendingTexts.setAside;

/** What can be done about a change that was set aside. */
export interface SetAsideVerbs {
  /** Lets the parked ones try again in the next round, and starts one. */
  retry: () => void;
  /** Saves what the change wrote once more, as it stands now. */
  resend: (row: OutboxRow) => void;
  /** Says that nothing is left to do, or takes that back. */
  settle: (row: OutboxRow, isDone: boolean) => void;
  /** False for what another person wrote: it would be signed by whoever sends it again. */
  isOwn: (row: OutboxRow) => boolean;
}

interface SetAsideRowProps extends SetAsideVerbs {
  row: OutboxRow;
  summaries: ReadonlyMap<string, Summary> | undefined;
  now: () => number;
}

/** One change that was set aside: why, what to do, and the way to where it is done. */
export function SetAsideRow({ row, summaries, now, retry, resend, settle, isOwn }: SetAsideRowProps) {
  const fault = recordAtFault(row);
  const why = explainSetAside(row);
  const summary = fault && summaries?.get(fault.record);
  const place = fault && placeOfRecord(fault.kind, fault.record, fault.field);
  const field = useFieldLabel(row, fault);
  const comesBack = asksForCorrection(row);
  const canResend = comesBack && summary?.known === true && isOwn(row);
  return (
    <EntryRow summary={summary} detail={sendingTexts.waiting.saved(formatMoment(row.savedAt, now()), row.bytes)}>
      <p class="entry-why">
        <b>{why.what}</b> {field ? texts.field(field) : ''} {why.todo}
      </p>
      {why.verdict ? <p class={why.filed ? 'sending-good' : 'warn'}>{why.verdict}</p> : null}
      <div class="btns entry-actions">
        {place && summary?.known ? (
          <a class="btn quiet" href={placeToHref(place)}>
            {fault.field ? texts.fix : texts.open}
          </a>
        ) : null}
        {row.state === 'parked' ? (
          <button type="button" class="btn quiet" onClick={retry}>
            {texts.retry}
          </button>
        ) : null}
        {canResend ? (
          <button type="button" class="btn quiet" onClick={() => resend(row)}>
            {texts.resend}
          </button>
        ) : null}
        {comesBack ? (
          <button type="button" class="btn quiet" onClick={() => settle(row, true)}>
            {texts.settle}
          </button>
        ) : null}
      </div>
      {canResend ? <small>{texts.resendHelp}</small> : null}
    </EntryRow>
  );
}

// The words of forms load apart, and only when some change names a field.
function useFieldLabel({ body }: OutboxRow, fault: TouchedRecord | undefined): string | undefined {
  const [label, setLabel] = useState<string | undefined>();
  useEffect(() => {
    if (!fault?.field) return;
    let isCurrent = true;
    void import('./describe-conflict.ts')
      .then(({ labelOfWritten }) => labelOfWritten(body, fault))
      .then((found) => isCurrent && setLabel(found));
    return () => {
      isCurrent = false;
    };
  }, [body, fault?.field]);
  return label;
}
