import { textOf, type Values } from '#domain/record-edit.ts';
import { isMeetingFrequency } from '#domain/visit.ts';
import { visitsTexts as texts } from '#texts/visits.ts';
import type { VisitContext } from './read-visit-context.ts';

/** 'Red de Salud Valle Alto · Metas de atención · 4.ª reunión quincenal', as far as it is known. */
export function visitSubtitle(values: Values, { institution, plan }: VisitContext): string {
  const { meetingNumber, frequency, modalities } = values;
  const isMeeting = Array.isArray(modalities) && modalities.includes('standing-meetings');
  const meeting =
    isMeeting && typeof meetingNumber === 'number'
      ? texts.meeting(meetingNumber, isMeetingFrequency(frequency) ? texts.frequencies[frequency] : '')
      : '';
  return [textOf(institution?.values.name), textOf(plan?.values.title), meeting].filter(Boolean).join(' · ');
}
