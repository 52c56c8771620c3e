import { useId, useState } from 'preact/hooks';
import { departmentName } from '#domain/catalogues/departments.ts';
import type { SetAsideChange } from '#protocol/wire.ts';
import { cardsTexts } from '#texts/cards.ts';
import { formatMoment } from '#texts/dates.ts';
import { peopleTexts } from '#texts/people.ts';
import { ChangeContent } from './ChangeContent.tsx';

const texts = peopleTexts.review;

interface ReviewRowProps {
  item: SetAsideChange;
  author: string;
  now: number;
  settle: (verdict: 'file' | 'return', note?: string) => Promise<void>;
}

/** One set-aside change: what it is, why it waits, what it says, and the two decisions. */
export function ReviewRow({ item, author, now, settle }: ReviewRowProps) {
  const [returning, setReturning] = useState(false);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const noteId = useId();
  const region = item.stream.startsWith('region:') ? departmentName(item.stream.slice('region:'.length)) : '';

  async function decide(verdict: 'file' | 'return') {
    setBusy(true);
    await settle(verdict, verdict === 'return' ? note.trim() : undefined).finally(() => setBusy(false));
  }

  return (
    <li class="review">
      <h3>{[titleOf(item), region].filter(Boolean).join(' · ')}</h3>
      <small>{texts.sentBy(author, formatMoment(item.receivedAt, now))}</small>
      <p>{texts.reason[item.reason] ?? texts.unknownReason}</p>
      {item.change ? (
        <details>
          <summary>{texts.more}</summary>
          <ChangeContent change={item.change} />
        </details>
      ) : (
        <p class="warn">{texts.unreadable}</p>
      )}
      {returning ? (
        <div class="review-note">
          <label for={noteId}>{texts.note}</label>
          <small id={`${noteId}-help`}>{texts.noteHelp}</small>
          <textarea
            id={noteId}
            value={note}
            maxLength={2000}
            aria-describedby={`${noteId}-help`}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
          <div class="btns">
            <button type="button" class="btn" disabled={busy || note.trim() === ''} onClick={() => decide('return')}>
              {texts.sendNote}
            </button>
            <button type="button" class="btn quiet" disabled={busy} onClick={() => setReturning(false)}>
              {texts.cancel}
            </button>
          </div>
        </div>
      ) : (
        <div class="btns">
          {item.change ? (
            <button type="button" class="btn quiet" disabled={busy} onClick={() => decide('file')}>
              {texts.accept}
            </button>
          ) : null}
          <button type="button" class="btn quiet" disabled={busy} onClick={() => setReturning(true)}>
            {texts.giveBack}
          </button>
        </div>
      )}
    </li>
  );
}

function titleOf({ change }: SetAsideChange): string {
  const kinds = [...new Set(change?.items.map(({ kind }) => kind))];
  return kinds.map((kind) => cardsTexts.kinds[kind] ?? cardsTexts.unknownKind).join(' + ') || cardsTexts.unknownKind;
}
