import { type AgendaContext, agendaLine } from '#cards/agenda-line.ts';
import { joinParts } from '#cards/card-words.ts';
import { type AgendaItem, type AgendaRecords, agendaItems } from '#domain/agenda.ts';
import { addDays } from '#domain/calendar-date.ts';
import type { CalendarEvent } from '#domain/calendar-file.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

/** How far the exported agenda reaches. */
export const weeksAhead = 8;

/**
 * The agenda of the coming eight weeks as events of a calendar, which other apps and people may read. Of an institution
 * that asks for care, or that this tablet does not know, it says only what kind of event it is: no place, no name.
 */
export function agendaEvents(
  records: AgendaRecords & Omit<AgendaContext, 'today'> & { institutions: readonly RecordView[] },
  today: string,
  /** Names of districts by their code. */
  districts: ReadonlyMap<string, string> = new Map(),
): CalendarEvent[] {
  const institutions = new Map(records.institutions.map((each) => [each.id, each]));
  const items = agendaItems(records, { from: today, to: addDays(today, weeksAhead * 7) });
  return items.map((item) => {
    const { values } = item.record;
    const institution = institutions.get(textOf(values.institution));
    const line = agendaLine(item, { ...records, today });
    const when = { uid: uidOf(item), date: item.date, ...hourOf(item) };
    if (!institution || institution.values.careful === true) return { ...when, summary: line.kind };
    const district = textOf(values.district) || textOf(institution.values.district);
    const place = [textOf(values.place), textOf(values.settlement), districts.get(district)];
    return {
      ...when,
      summary: joinParts([line.kind, line.institution]),
      description: line.text,
      location: item.what === 'agreement-due' ? '' : place.filter(Boolean).join(', '),
    };
  });
}

// A next meeting belongs to its plan, not to the note that announced it: the next announcement moves it.
function uidOf({ what, record }: AgendaItem): string {
  const { values, id } = record;
  const process = what === 'next-meeting' ? textOf(values.plan) || textOf(values.institution) || id : id;
  return `${what}-${process}@ayni`;
}

/** Only a scheduled visit has an hour of its own. */
function hourOf({ what, record }: AgendaItem): Pick<CalendarEvent, 'startsAt' | 'minutes'> {
  const { startsAt, minutes } = record.values;
  if (what !== 'scheduled-visit' || !/^\d\d:\d\d$/.test(textOf(startsAt))) return {};
  return { startsAt: textOf(startsAt), ...(typeof minutes === 'number' && minutes > 0 ? { minutes } : {}) };
}
