import { useState } from 'preact/hooks';
import type { SyncStatus } from '#store/status.ts';
import { formatAgo } from '#texts/dates.ts';
import { sendingTexts as texts } from '#texts/sending.ts';
import { Icon } from '#ui/Icon.tsx';
import { headlineOf } from './headline-of.ts';
import { sayOutcome } from './say-outcome.ts';
import type { SyncNow } from './sync-verb.ts';
import { useOnline } from './use-online.ts';

interface SendingStateProps {
  status: SyncStatus;
  waiting: number;
  toFix: number;
  /** What waits besides the words, and its size. */
  files: { count: number; bytes: number };
  now: () => number;
  syncNow: SyncNow;
}

/** Where sending stands, in words, and the large button that tries now and answers honestly. */
export function SendingState({ status, waiting, toFix, files, now, syncNow }: SendingStateProps) {
  const online = useOnline();
  const [asked, setAsked] = useState(false);
  const [answer, setAnswer] = useState<{ text: string; tone: 'ok' | 'wait' | 'act' } | undefined>();
  const headline = headlineOf({ status, waiting, toFix, files: files.count, online });
  const { running, lastOkAt } = status;

  async function send() {
    setAsked(true);
    setAnswer(undefined);
    try {
      setAnswer(sayOutcome(await syncNow()));
    } finally {
      setAsked(false);
    }
  }

  return (
    <section class={`card sending-state ${headline.tone}`} aria-labelledby="sending-state">
      <div class="sending-words">
        <h2 id="sending-state">{headline.text}</h2>
        <p class="muted">{headline.help}</p>
        <p class="muted">{lastOkAt === undefined ? texts.neverOk : texts.lastOk(formatAgo(lastOkAt, now()))}</p>
        {files.count > 0 ? <p class="muted">{texts.files.state(files.count, files.bytes)}</p> : null}
        {running && running.total > 0 ? (
          <progress max={running.total} value={running.done} aria-labelledby="sending-state" />
        ) : null}
      </div>
      <button type="button" class="btn sending-now" onClick={send} disabled={asked} aria-busy={asked}>
        <Icon name="send" />
        {asked ? texts.sending : texts.sendNow}
      </button>
      <p class={answer ? answerClass[answer.tone] : 'sending-quiet'} role="status">
        {answer?.text}
      </p>
    </section>
  );
}

const answerClass = { ok: 'sending-good', wait: 'warn', act: 'stop' } as const;
