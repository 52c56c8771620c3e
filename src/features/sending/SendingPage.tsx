import type { Lookups } from '#form/lookups.ts';
import { listWaitingFiles } from '#store/files/waiting-files.ts';
import { listOutbox, retryParked } from '#store/outbox.ts';
import { resendChange } from '#store/resend-change.ts';
import { settleByHand } from '#store/settle-aside.ts';
import { readSyncStatus } from '#store/status.ts';
import type { Tablet } from '#store/tablet.ts';
import { formatMoment } from '#texts/dates.ts';
import { sendingTexts as texts } from '#texts/sending.ts';
import { Page } from '#ui/Page.tsx';
import { useLive } from '#ui/use-live.ts';
import { useToast } from '#ui/use-toast.tsx';
import { ClockWarning } from './ClockWarning.tsx';
import { ConflictSection } from './ConflictSection.tsx';
import { CrashCard } from './CrashCard.tsx';
import { FilesSection } from './FilesSection.tsx';
import { filesByRecord } from './files-by-record.ts';
import { groupByRecord } from './group-by-record.ts';
import { OutboxSection } from './OutboxSection.tsx';
import { readFileSummaries } from './read-file-summaries.ts';
import { readSummaries } from './read-summaries.ts';
import { recordAtFault } from './record-at-fault.ts';
import { SendingState } from './SendingState.tsx';
import type { SetAsideVerbs } from './SetAsideRow.tsx';
import { SetAsideSection } from './SetAsideSection.tsx';
import { StorageCard } from './StorageCard.tsx';
import type { SyncNow } from './sync-verb.ts';
import './SendingPage.css';
import './ConflictCard.css';

interface SendingPageProps {
  tablet: Tablet;
  today: () => string;
  lookups: Pick<Lookups, 'label'>;
  /** Left out in the example region: nothing of it can be sent. */
  syncNow?: SyncNow;
  storage?: StorageManager;
}

const sentShown = 30;

/** Envío: what waits, what arrived, what was set aside, what was written twice, and how safe this tablet is. */
export function SendingPage({ tablet, today, lookups, syncNow, storage = navigator.storage }: SendingPageProps) {
  const { db, now } = tablet;
  const { toast, say } = useToast();
  const outbox = useLive(async () => {
    const rows = await listOutbox(db);
    const waiting = groupByRecord(
      rows.filter(({ state }) => state === 'waiting'),
      (row) => row.savedAt,
    );
    const acknowledged = rows.filter(({ state }) => state === 'acknowledged');
    const sent = groupByRecord(acknowledged, (row) => row.sentAt ?? row.savedAt).slice(0, sentShown);
    const aside = rows.filter(({ state }) => state === 'set-aside' || state === 'parked');
    const wanted = [...waiting, ...sent, ...aside.flatMap((row) => recordAtFault(row) ?? [])];
    const files = filesByRecord(await listWaitingFiles(db));
    return {
      waiting,
      files,
      fileSummaries: await readFileSummaries(db, files, today()),
      sent,
      aside,
      summaries: await readSummaries(db, wanted, today()),
      status: await readSyncStatus(db),
    };
  }, [db]);

  if (!outbox) return <Page title={texts.title} subtitle={texts.loading} />;
  const { waiting, sent, aside, summaries, status, files, fileSummaries } = outbox;
  const fileSum = { count: files.flatMap((group) => group.files).length, bytes: sumBytes(files) };
  const changes = waiting.reduce((sum, group) => sum + group.changes, 0);
  const bytes = sumBytes(waiting);

  const asideVerbs: SetAsideVerbs = {
    retry: async () => {
      await retryParked(db);
      await syncNow?.();
    },
    resend: async (row) => {
      await resendChange(tablet, row);
      say(texts.setAside.resent);
      await syncNow?.();
    },
    settle: async (row, isDone) => {
      await settleByHand(db, row.id, isDone ? now() : undefined);
      if (isDone) say(texts.setAside.settled.said, () => void settleByHand(db, row.id));
    },
    isOwn: ({ author }) => author === undefined || author === tablet.person.id,
  };

  return (
    <Page title={texts.title} subtitle={texts.subtitle}>
      {syncNow ? (
        <SendingState
          status={status}
          waiting={changes}
          toFix={aside.filter(({ settled }) => !settled).length}
          files={fileSum}
          now={now}
          syncNow={syncNow}
        />
      ) : (
        <section class="card">
          <h2>{texts.state.example}</h2>
          <p class="muted">{texts.stateHelp.example}</p>
        </section>
      )}
      <ClockWarning offByMs={status.clockOffByMs} />
      <ConflictSection tablet={tablet} today={today} labelOf={lookups.label} />
      <div class="cols">
        <div class="sending-lists">
          <SetAsideSection rows={aside} summaries={summaries} now={now} {...asideVerbs} />
          {syncNow ? (
            <>
              <OutboxSection
                id="waiting"
                title={texts.waiting.title}
                chip={waiting.length > 0 ? texts.waiting.chip(changes, waiting.length, bytes) : undefined}
                tone="wait"
                groups={waiting}
                summaries={summaries}
                empty={files.length > 0 ? texts.files.noTexts : texts.waiting.empty}
                detailOf={(group) => {
                  const saved = texts.waiting.saved(formatMoment(group.at, now()), group.bytes);
                  return group.others > 0 ? `${saved} · ${texts.waiting.others(group.others)}` : saved;
                }}
                rowChip={texts.waiting.chipOne}
                first={10}
              />
              <FilesSection groups={files} summaries={fileSummaries} />
              <OutboxSection
                id="sent"
                title={texts.sent.title}
                tone="ok"
                groups={sent}
                summaries={summaries}
                empty={texts.sent.empty}
                detailOf={(group) => {
                  const sent = texts.sent.at(formatMoment(group.at, now()));
                  return group.filed ? `${sent} · ${texts.sent.filed}` : sent;
                }}
                rowChip={texts.sent.chip}
                first={10}
              />
            </>
          ) : null}
        </div>
        <div class="sending-lists">
          <StorageCard storage={storage} version={tablet.app} />
          <CrashCard db={db} />
        </div>
      </div>
      {toast}
    </Page>
  );
}

const sumBytes = (groups: readonly { bytes: number }[]) => groups.reduce((sum, { bytes }) => sum + bytes, 0);
