import { addDays } from '#domain/calendar-date.ts';
import { calendarFile } from '#domain/calendar-file.ts';
import { textOf } from '#domain/record-edit.ts';
import type { Lookups } from '#form/lookups.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readAgenda } from '#store/read-agenda.ts';
import { todayTexts } from '#texts/today.ts';
import { agendaEvents, weeksAhead } from './agenda-events.ts';

interface ExportAgenda {
  db: AyniDatabase;
  label: Lookups['label'];
  today: string;
  /** Ms since 1970: when the file was made. */
  stampMs: number;
  page: Window;
}

/** Hands the agenda to the tablet's share sheet, or downloads it where there is none. 'cancelled' when the person closed the sheet. */
export async function exportAgenda(deps: ExportAgenda): Promise<'empty' | 'shared' | 'cancelled' | 'downloaded'> {
  const { db, label, today, stampMs, page } = deps;
  const records = await readAgenda(db, today, addDays(today, weeksAhead * 7));
  const codes = [...records.institutions, ...records.visits].map(({ values }) => textOf(values.district));
  const districts = new Map<string, string>();
  for (const code of new Set(codes.filter(Boolean))) {
    const name = await label('district', code);
    if (name) districts.set(code, name);
  }
  const events = agendaEvents(records, today, districts);
  if (events.length === 0) return 'empty';
  const { fileName, title } = todayTexts.agenda;
  const file = new File([calendarFile(events, title, stampMs)], fileName(today), { type: 'text/calendar' });
  if (page.navigator.canShare?.({ files: [file] })) {
    try {
      await page.navigator.share({ files: [file], title });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
      // A sheet that refuses calendars still leaves the download.
    }
  }
  download(file, page.document);
  return 'downloaded';
}

function download(file: File, document: Document): void {
  const href = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = href;
  link.download = file.name;
  link.click();
  // The download has taken its own hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(href), 0);
}
