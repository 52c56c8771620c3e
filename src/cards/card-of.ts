import type { RecordView } from '#domain/record.ts';
import { accompanimentCard } from './accompaniment-card.ts';
import { actCard } from './act-card.ts';
import { agreementCard } from './agreement-card.ts';
import { assessmentCard } from './assessment-card.ts';
import type { Card, CardContext } from './card.ts';
import { changeCard } from './change-card.ts';
import { checkInCard } from './check-in-card.ts';
import { closingCard } from './closing-card.ts';
import { contextCard } from './context-card.ts';
import { demandCard } from './demand-card.ts';
import { experienceCard } from './experience-card.ts';
import { expertCard } from './expert-card.ts';
import { institutionCard } from './institution-card.ts';
import { planCard } from './plan-card.ts';
import { unknownCard } from './unknown-card.ts';
import { visitCard } from './visit-card.ts';

// A Map: kinds come from the wire, and 'constructor' is a text like any other there.
const cardByKind = new Map<string, (record: RecordView, context: CardContext) => Card>([
  ['institution', institutionCard],
  ['plan', planCard],
  ['visit', visitCard],
  ['agreement', agreementCard],
  ['act', actCard],
  ['change', changeCard],
  ['assessment', assessmentCard],
  ['accompaniment', accompanimentCard],
  ['check-in', checkInCard],
  ['context', contextCard],
  ['demand', demandCard],
  ['closing', closingCard],
  ['experience', experienceCard],
  ['expert', expertCard],
]);

/** The summary that lists show of any record; a kind of a newer version gets an honest card without its content. */
export function cardOf(record: RecordView, context: CardContext): Card {
  return (cardByKind.get(record.kind) ?? unknownCard)(record, context);
}
