import { isCalendarDate } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import type { Values } from '#domain/record-edit.ts';
import { isMeetingFrequency, lastMeetingBefore, meetingDelay } from '#domain/visit.ts';
import { visitsTexts as texts } from '#texts/visits.ts';

/** «Han pasado 24 días desde la última reunión quincenal», when a standing meeting comes late; undefined otherwise. */
export function lateMeetingRemark(values: Values, visits: readonly RecordView[]): string | undefined {
  const { modalities, frequency, visitedOn, status } = values;
  if (!Array.isArray(modalities) || !modalities.includes('standing-meetings') || status === 'not-held')
    return undefined;
  if (!isMeetingFrequency(frequency) || !isCalendarDate(visitedOn)) return undefined;
  const last = lastMeetingBefore(
    visits.map((visit) => visit.values),
    visitedOn,
  );
  if (!isCalendarDate(last?.visitedOn)) return undefined;
  const { days, late } = meetingDelay(last.visitedOn, visitedOn, frequency);
  return late ? texts.late(days, texts.frequencies[frequency]) : undefined;
}
