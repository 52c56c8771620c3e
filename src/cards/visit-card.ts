import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { countPeople } from '#domain/visit.ts';
import { cardsTexts } from '#texts/cards.ts';
import { attachmentPart } from './attachment-card.ts';
import type { Card, CardContext } from './card.ts';
import { joinParts, labelIn, textsOf } from './card-words.ts';

const maxTitleChars = 120;

/** A visit note: what was done, how and with how many people; never the names of who took part. */
export function visitCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  const { title, rest } = splitTitle(textOf(values.whatWeDid).trim() || textOf(values.purpose).trim());
  const modalities = textsOf(values.modalities).map((each) => labelIn(cardsTexts.visitModalities, each) ?? each);
  const people = values.status === 'scheduled' ? 0 : countPeople(values).total;
  const learned = textOf(values.institutionLearned).trim() || textOf(values.assistantLearned).trim();
  return {
    label: cardsTexts.kinds.visit!,
    title: title || cardsTexts.untitled.visit,
    line: joinParts([modalities.join(' + '), people > 0 && cardsTexts.people(people), attachmentPart(values)]),
    text: rest || learned || undefined,
    chip: chipOf(record),
    date: textOf(values.visitedOn) || undefined,
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}

function chipOf({ values }: RecordView): Card['chip'] {
  if (values.status === 'scheduled') return { text: cardsTexts.scheduled, tone: 'lake' };
  if (values.status === 'not-held') return { text: cardsTexts.notHeld, tone: 'clay' };
  if (values.completion === 'half-way') return { text: cardsTexts.halfWay, tone: 'wait' };
  return undefined;
}

/** The first sentence is the title, what follows is the quotation; a sentence without end is cut at a word and goes on below. */
function splitTitle(text: string): { title: string; rest: string } {
  const end = text.search(/[.!?](\s|$)|\n/);
  const first = end < 0 ? text : text.slice(0, end + (text[end] === '.' || text[end] === '\n' ? 0 : 1));
  if (first.length <= maxTitleChars)
    return { title: first.trim(), rest: text.slice(first.length).replace(/^[.\s]+/, '') };
  const cut = first.lastIndexOf(' ', maxTitleChars);
  const at = cut > 0 ? cut : maxTitleChars;
  return { title: `${first.slice(0, at)}…`, rest: `…${text.slice(at).trim()}` };
}
