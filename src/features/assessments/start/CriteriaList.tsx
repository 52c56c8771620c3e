import { areaName } from '#domain/catalogues/areas.ts';
import { criteriaOf } from '#domain/instruments/rubric.ts';
import { type Rating, ratingOwes, ratingStep } from '#domain/rating.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Chip, type ChipTone } from '#ui/Chip.tsx';
import { answerLabelLong } from '../answer-label.ts';
import './CriteriaList.css';

interface CriteriaListProps {
  areas: readonly string[];
  ratingOf: (criterion: string) => Rating;
  earlierOf: (criterion: string) => string | undefined;
  hrefOf: (criterion: string) => string;
}

/** The criteria of the chosen areas and how far each one is. Of a sealed one it knows only that it is sealed. */
export function CriteriaList({ areas, ratingOf, earlierOf, hrefOf }: CriteriaListProps) {
  return (
    <section class="card criteria">
      <h2>{texts.criteriaTitle}</h2>
      <p class="muted">{texts.criteriaHelp}</p>
      {areas.map((area) => (
        <div key={area}>
          <h3>
            {area} · {areaName(area)}
          </h3>
          <ul>
            {criteriaOf([area]).map((criterion) => {
              const rating = ratingOf(criterion.id);
              const state = stateOf(rating);
              const earlier = earlierOf(criterion.id);
              return (
                <li key={criterion.id}>
                  <a href={hrefOf(criterion.id)}>
                    <span>
                      <b>
                        {criterion.id} · {criterion.name}
                      </b>
                      {earlier ? <small>{earlier}</small> : null}
                    </span>
                    <span class="criterion-state">
                      <Chip tone={state.tone}>{state.text}</Chip>
                      {owesMore(rating) ? <Chip tone="wait">{texts.owes}</Chip> : null}
                    </span>
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

function stateOf(rating: Rating): { text: string; tone: ChipTone } {
  const step = ratingStep(rating);
  if (step !== 'concluded') return { text: texts.states[step], tone: step === 'empty' ? 'lake' : 'clay' };
  if (rating.result === 'agreed' && rating.agreed !== undefined) {
    return { text: texts.agreedChip(answerLabelLong(rating.agreed)), tone: 'ok' };
  }
  return { text: texts.states[rating.result === 'disagreement' ? 'disagreement' : 'talking'], tone: 'ok' };
}

function owesMore(rating: Rating): boolean {
  return ratingStep(rating) === 'concluded' && ratingOwes(rating).length > 0;
}
