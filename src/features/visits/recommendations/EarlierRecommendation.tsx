import { useId } from 'preact/hooks';
import { findField } from '#domain/instruments/find-field.ts';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import { orderBetween, rowsOf } from '#domain/instruments/rows.ts';
import { decisionFields, type OpenRecommendation, recommendationHeadsKey } from '#domain/open-recommendations.ts';
import { textOf, valuesUnder } from '#domain/record-edit.ts';
import { isRecommendationOpen } from '#domain/visit.ts';
import { useForm } from '#form/form-context.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { visitsTexts } from '#texts/visits.ts';
import { Choices } from '#ui/Choices.tsx';

const list = 'previousRecommendations';
const joint = ['accepted', 'accepted-with-changes', 'not-accepted'];
const needReason = ['accepted-with-changes', 'not-accepted'];

/** One recommendation: what was seen, what it proposed, and what the institution decides of it now. */
export function EarlierRecommendation({ recommendation }: { recommendation: OpenRecommendation }) {
  const { recommendations: texts } = visitsTexts;
  const form = useForm();
  const { session } = form;
  const id = useId();
  const { key, visit, heads } = recommendation;
  const path = `${list}/${key}`;
  const decision = textOf(session.value(`${path}/decision`).value);
  const mark = (next: string | undefined) => {
    const values = session.values();
    if (values[path] === undefined) {
      session.set(path, { order: orderBetween(rowsOf(values, list).at(-1)?.order) });
      session.set(`${path}/visit`, visit);
    }
    // What is decided goes out over what was on this screen: a colleague's decision made meanwhile stays beside it.
    for (const field of decisionFields) {
      session.remember(recommendationHeadsKey(visit, key, field), heads[`findings/${key}/${field}`] ?? []);
    }
    session.set(`${path}/decision`, next);
    session.set(`${path}/talkedOn`, next && joint.includes(next) ? values.visitedOn : undefined);
    form.rules.check();
  };
  const asked = [
    ...(needReason.includes(decision) ? ['reason'] : []),
    ...(joint.includes(decision) ? ['talkedWith', 'decidedBy'] : []),
  ];
  const isOpen =
    joint.includes(decision) &&
    isRecommendationOpen({ ...valuesUnder(form.rules.settled.value, path), recommendation: '·' });
  return (
    <li class="reviewed" data-path={path}>
      <h3 id={id}>{recommendation.recommendation || texts.noText}</h3>
      <small>
        {texts.seen(formatDateWithYear(recommendation.visitedOn))}
        {recommendation.finding ? `: ${recommendation.finding}` : ''}
      </small>
      <Choices
        labelledBy={id}
        options={optionsOfDecision()}
        chosen={decision ? [decision] : []}
        disabled={session.readOnly.value}
        onChange={([next]) => mark(next)}
      />
      {asked.map((name) => {
        const field = plainField(name);
        return field ? form.drawField(field, `${path}/${name}`) : null;
      })}
      {isOpen ? <p class="note">{texts.stillOpen}</p> : null}
    </li>
  );
}

// The finding's own questions; its conditions speak of its own row.
function plainField(name: string): Field | undefined {
  const found = findField(visitInstrument, `findings/x/${name}`)?.field;
  if (!found) return undefined;
  const { visibleIf: _visible, requiredIf: _required, folded: _folded, ...field } = found;
  return field;
}

function optionsOfDecision() {
  const options = plainField('decision')?.options ?? [];
  return options
    .filter(({ value }) => value !== 'pending')
    .map(({ value, label }) => ({ value: String(value), label }));
}
