import { useState } from 'preact/hooks';
import { contactOn } from '#domain/check-in.ts';
import { checkInInstrument } from '#domain/instruments/forms/check-in-instrument.ts';
import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { readUse, useSharingOf } from '#domain/use-levels.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { cardsTexts } from '#texts/cards.ts';
import { dayOfMonth, monthShort } from '#texts/dates.ts';
import { Chip } from '#ui/Chip.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { placeToHref } from '#ui/place.ts';
import '#cards/card-row.css';

const firstShown = 8;
const fields = checkInInstrument.sections.flatMap((section) => section.fields);

interface CheckInListProps {
  checkIns: readonly RecordView[];
  /** Contacts with answers that only this tablet has. */
  keptHere: ReadonlySet<string>;
  today: string;
}

/** Every contact, newest first; each line is the way to it. */
export function CheckInList({ checkIns, keptHere, today }: CheckInListProps) {
  const [shown, setShown] = useState(firstShown);
  const { list } = texts;
  const inOrder = [...checkIns].sort(
    (a, b) => compare(contactOn(b.values), contactOn(a.values)) || b.createdAt - a.createdAt,
  );
  const rest = inOrder.length - shown;
  return (
    <section class="card" aria-labelledby="check-ins">
      <h2 id="check-ins">{list.title}</h2>
      {inOrder.length === 0 ? (
        <EmptyState title={list.empty}>
          <p class="muted">{list.emptyHelp}</p>
        </EmptyState>
      ) : null}
      <ul class="rows">
        {inOrder.slice(0, shown).map(({ id, values }, index) => {
          const on = contactOn(values);
          return (
            <li key={id}>
              <div class="day">
                <small>{on ? monthShort(on) : ''}</small>
                <b>{on ? dayOfMonth(on) : list.undated}</b>
                {on && on.slice(0, 4) !== today.slice(0, 4) ? <small>{on.slice(0, 4)}</small> : null}
              </div>
              <div>
                <h3>
                  <a class="row-link" href={placeToHref({ to: 'check-in', id })}>
                    {levelWords(values)}
                  </a>
                </h3>
                <small class="row-text">{lineOf(values, inOrder.length - index)}</small>
                {keptHere.has(id) ? (
                  <small class="row-text">{isWithheld(values) ? list.answersHere : list.voicesHere}</small>
                ) : null}
              </div>
              <ChipOf values={values} />
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <button type="button" class="btn quiet" onClick={() => setShown(inOrder.length)}>
          {list.more(rest)}
        </button>
      ) : null}
    </section>
  );
}

function levelWords(values: Values): string {
  const { result, agreed } = readUse(values);
  if (result === 'disagreement') return texts.differ;
  if (agreed === undefined) return isWithheld(values) ? texts.list.withheld : texts.list.noLevel;
  return texts.step(agreed, scaleLabel(scaleById('use'), agreed) ?? '');
}

const isWithheld = (values: Values): boolean => useSharingOf(values) === 'nothing';

/** '3.º contacto · En persona · Algunas veces · «lo que lo muestra»'. */
function lineOf(values: Values, number: number): string {
  const said = textOf(values.evidence).trim() || textOf(values.useDisagreement).trim() || textOf(values.example).trim();
  const words = [texts.contactNumber(number), optionOf('medium', values), optionOf('useFrequency', values)];
  return [...words, said && `«${said}»`].filter(Boolean).join(' · ');
}

function optionOf(id: string, values: Values): string {
  const options = fields.find((field) => field.id === id)?.options ?? [];
  return options.find(({ value }) => value === values[id])?.label ?? '';
}

function ChipOf({ values }: { values: Values }) {
  const { result } = readUse(values);
  const { list } = texts;
  if (result === undefined && values.useOpened === false) return <Chip tone="clay">{list.sealed}</Chip>;
  if (result === undefined && values.useOpened === true) return <Chip tone="wait">{list.toTalk}</Chip>;
  if (values.completion === 'half-way') return <Chip tone="wait">{cardsTexts.halfWay}</Chip>;
  return values.samePerson === 'no' ? <Chip tone="clay">{list.changed}</Chip> : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
