import { textOf, type Values } from '#domain/record-edit.ts';
import { isMeetingFrequency } from '#domain/visit.ts';
import { visitsTexts as texts } from '#texts/visits.ts';
import type { VisitContext } from './read-visit-context.ts';

/** 'Red de Salud Valle Alto · Metas de atención · 4.ª reunión quincenal', as far as it is known. */
export function visitSubtitle(values: Values, { institution, plan, deleted }: VisitContext): string {
  const { meetingNumber, frequency, modalities } = values;
  const isMeeting = Array.isArray(modalities) && modalities.includes('standing-meetings');
  const meeting =
    isMeeting && typeof meetingNumber === 'number'
      ? texts.meeting(meetingNumber, isMeetingFrequency(frequency) ? texts.frequencies[frequency] : '')
      : '';
  const where = deleted.includes('institution') ? texts.institutionDeleted : textOf(institution?.values.name);
  const why = deleted.includes('plan') ? texts.planDeleted : textOf(plan?.values.title);
  return [where, why, meeting].filter(Boolean).join(' · ');
}
