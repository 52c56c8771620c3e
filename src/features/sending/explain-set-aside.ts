import { type QuarantineReason, quarantineReasons } from '#protocol/wire.ts';
import type { OutboxRow } from '#store/tables.ts';
import { sendingTexts } from '#texts/sending.ts';

/** Why a change did not enter, what can be done, and what the coordination decided, in sentences. */
export interface Explanation {
  what: string;
  todo: string;
  verdict?: string;
  filed: boolean;
}

/** A reason of a newer server gets a sentence too: nothing set aside stays without words. */
export function explainSetAside(row: Pick<OutboxRow, 'state' | 'reason' | 'verdict' | 'note'>): Explanation {
  const texts = sendingTexts.setAside;
  if (row.state === 'parked') return { ...texts.parked, filed: false };
  const why = isKnownReason(row.reason) ? texts.reason[row.reason] : texts.unknownReason;
  return { what: why.what, todo: row.verdict ? '' : why.todo, ...tellVerdict(row) };
}

function tellVerdict({ verdict, note }: Pick<OutboxRow, 'verdict' | 'note'>): { verdict?: string; filed: boolean } {
  const texts = sendingTexts.setAside;
  if (!verdict) return { filed: false };
  const said = verdict === 'file' ? texts.filed : texts.returned;
  return { verdict: note ? `${said} ${texts.note(note)}` : said, filed: verdict === 'file' };
}

function isKnownReason(reason: string | undefined): reason is QuarantineReason {
  return quarantineReasons.some((each) => each === reason);
}
