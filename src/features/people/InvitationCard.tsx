import { useEffect, useRef, useState } from 'preact/hooks';
import type { InvitationReply } from '#protocol/wire.ts';
import { formatDateTime } from '#texts/dates.ts';
import { peopleTexts } from '#texts/people.ts';
import { entryAddress } from './entry-address.ts';
import { QrCode } from './QrCode.tsx';
import './InvitationCard.css';

const texts = peopleTexts.code;

/** A one-time code, to be copied, shared, printed or read from the screen. It cannot be asked for again. */
export function InvitationCard({ invitation, onDone }: { invitation: InvitationReply; onDone: () => void }) {
  const { person, code, expiresAt } = invitation;
  const [copied, setCopied] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const until = formatDateTime(expiresAt);
  const text = texts.shareText(person.name, code, until);

  async function copy() {
    // A browser may refuse the clipboard; the code can still be selected with one tap.
    const said = await navigator.clipboard.writeText(code).then(
      () => texts.copied,
      () => texts.notCopied,
    );
    setCopied(said);
  }
  async function share() {
    // Closing the sheet without choosing anybody is not a trouble.
    await navigator.share({ text }).catch(() => undefined);
  }

  return (
    <section class="card code-card" aria-labelledby="code-card">
      <h2 id="code-card" tabIndex={-1} ref={heading}>
        {texts.title(person.name)}
      </h2>
      <div class="code-body">
        <QrCode text={entryAddress(location.origin, code)} label={texts.qr(code)} />
        <div class="code-words">
          <p class="unseen">{texts.label}:</p>
          <p class="code-text">{code}</p>
          <p>
            <b>{texts.validUntil(until)}</b>
          </p>
          <p class="muted">{texts.how}</p>
          <p class="muted no-print">{texts.once}</p>
        </div>
      </div>
      <div class="btns">
        <button type="button" class="btn" onClick={copy}>
          {texts.copy}
        </button>
        {'share' in navigator ? (
          <button type="button" class="btn quiet" onClick={share}>
            {texts.share}
          </button>
        ) : null}
        <button type="button" class="btn quiet" onClick={() => print()}>
          {texts.print}
        </button>
        <button type="button" class="btn quiet" onClick={onDone}>
          {texts.done}
        </button>
        <span class="saved" role="status">
          {copied}
        </span>
      </div>
    </section>
  );
}
