import { type ContextAnswer, contextItems } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import type { Section } from '#domain/instruments/instrument.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { contextTexts as texts } from '#texts/context.ts';
import { placeToHref } from '#ui/place.ts';
import { AnswerLine } from './AnswerLine.tsx';
import './DimensionCard.css';

interface DimensionCardProps {
  institution: string;
  section: Section;
  values: Values;
  answers: readonly ContextAnswer[];
  /** Where an answer of another sheet was written, in words. */
  sourceOf: (answer: ContextAnswer) => string;
  /** «Sigue igual hoy»; undefined where it would say nothing new. */
  renewing: (answer: ContextAnswer) => (() => void) | undefined;
}

/** One part of the sheet to read: its answers, and what will be done otherwise because of them. */
export function DimensionCard(props: DimensionCardProps) {
  const { institution, section, values, answers, sourceOf, renewing } = props;
  const all = contextItems(contextInstrument).filter((item) => item.section.id === section.id).length;
  const words = section.fields
    .filter(({ type }) => type !== 'group')
    .map((field) => ({ field, text: textOf(values[field.id]).trim() }))
    .filter(({ text }) => text !== '');
  return (
    <section class="card dimension" aria-labelledby={`dimension-${section.id}`}>
      <div class="dimension-top">
        <h2 id={`dimension-${section.id}`}>{section.title}</h2>
        {all > 0 ? <small>{texts.answered(answers.length, all)}</small> : null}
        <span class="grow" />
        <a
          class="btn quiet"
          aria-label={texts.open(section.title)}
          href={placeToHref({ to: 'context', id: institution, field: section.id })}
        >
          {texts.openShort}
        </a>
      </div>
      {answers.length + words.length === 0 ? <p class="muted">{texts.nothingHere}</p> : null}
      {answers.length > 0 ? (
        <dl class="answers">
          {answers.map((answer) => (
            <AnswerLine key={answer.id} answer={answer} writtenAs={sourceOf(answer)} onRenew={renewing(answer)} />
          ))}
        </dl>
      ) : null}
      {words.map(({ field, text }) => (
        <div class="implication" key={field.id}>
          <h3>{field.label}</h3>
          <p class="answer-text">{text}</p>
        </div>
      ))}
    </section>
  );
}
