import type { UseAlert } from '#domain/check-in.ts';
import { checkInInstrument } from '#domain/instruments/forms/check-in-instrument.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';

/** An alert in words: the sentence of the instrument and what it is about. */
export function alertWords(alert: UseAlert): string {
  const sentence = checkInInstrument.alerts?.find(({ id }) => id === alert.id)?.message ?? '';
  return [sentence, ...detailsOf(alert)].filter(Boolean).join(' ');
}

function detailsOf(alert: UseAlert): string[] {
  switch (alert.id) {
    case 'use-fell':
      return [texts.fell(alert.from, alert.to)];
    case 'person-changed':
      return [
        alert.who && texts.nowInCharge(alert.who),
        alert.handover ? texts.handover(alert.handover) : texts.handoverMissing,
      ];
    case 'not-used':
    case 'long-unused':
      return [];
    default:
      return alert satisfies never;
  }
}
