import { readAccount, saveAccount } from '#store/account.ts';
import { applyPage } from '#store/apply-page.ts';
import { applyPushReply } from '#store/apply-push-reply.ts';
import { readCursors } from '#store/cursors.ts';
import { sendLostDrafts } from '#store/lose-streams.ts';
import { readMeta, writeMeta } from '#store/meta.ts';
import { countOutbox, listOutbox, noteFailure, takeBatch } from '#store/outbox.ts';
import { isOutboxEmpty, readOwnRuns } from '#store/own-runs.ts';
import { writeSyncStatus } from '#store/status.ts';

/** Everything that a round does to the database, each verb one transaction. */
export const storeVerbs = {
  readAccount,
  saveAccount,
  applyPage,
  readCursors,
  readOwnRuns,
  applyPushReply,
  countOutbox,
  listOutbox,
  isOutboxEmpty,
  noteFailure,
  readMeta,
  writeMeta,
  sendLostDrafts,
  takeBatch,
  writeSyncStatus,
};
export type StoreVerbs = typeof storeVerbs;
