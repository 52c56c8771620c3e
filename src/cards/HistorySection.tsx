import { useEffect, useState } from 'preact/hooks';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import { formatMoment } from '#texts/dates.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { useLive } from '#ui/use-live.ts';
import { historyWords } from './history-words.ts';
import type { HistoryLine } from './record-verbs.ts';
import './HistorySection.css';

interface HistorySectionProps {
  /** 'plan@1' as the record says it; the forms of unknown versions are told by the names of their fields. */
  instrument: string;
  /** Names the record: another one begins folded again. */
  record: string;
  read: () => Promise<HistoryLine[]>;
  /** Ms since 1970. */
  now: () => number;
}

const firstShown = 20;

/** «Quién cambió qué, y cuándo»: for every record, folded until somebody asks; nothing is read before. */
export function HistorySection(props: HistorySectionProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="card history" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{recordCareTexts.history.title}</summary>
      {open ? <HistoryLines key={props.record} {...props} /> : null}
    </details>
  );
}

function HistoryLines({ instrument, record, read, now }: HistorySectionProps) {
  const { history: texts, somebody } = recordCareTexts;
  const [all, setAll] = useState(false);
  const [form, setForm] = useState<Instrument | undefined>();
  // By the hour told beside each line: what waits to be sent has no other order yet.
  const lines = useLive(async () => (await read()).sort((a, b) => b.at - a.at), [record]);
  useEffect(() => {
    void instrumentById(instrument).then((found) => setForm(() => found));
  }, [instrument]);
  if (!lines) return <p class="muted">{texts.loading}</p>;
  const first = lines.findLast(({ did }) => did === undefined);
  return (
    <>
      <ol class="history-lines">
        {lines.slice(0, all ? undefined : firstShown).map((line) => (
          <li key={line.change}>
            <b>{line.name || somebody}</b> {historyWords(line, form, line === first)}
            <small>{formatMoment(line.at, now())}</small>
          </li>
        ))}
      </ol>
      {!all && lines.length > firstShown ? (
        <button type="button" class="btn quiet" onClick={() => setAll(true)}>
          {texts.all(lines.length)}
        </button>
      ) : null}
    </>
  );
}
