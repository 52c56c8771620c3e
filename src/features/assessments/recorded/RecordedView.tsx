import { chosenAreas } from '#domain/assessment.ts';
import { areaName } from '#domain/catalogues/areas.ts';
import { criteriaOf } from '#domain/instruments/rubric.ts';
import { readRating, visibleRating } from '#domain/rating.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { isWithheld } from '../read-context.ts';
import { RecordedRating } from './RecordedRating.tsx';
import './RecordedView.css';

interface RecordedViewProps {
  record?: RecordView;
  earlierOf: (criterion: string) => string | undefined;
  /** Open in another window of this tablet. */
  elsewhere: boolean;
  onGoOn: () => void;
}

/** A diagnosis made on another tablet: what both sides agreed to share, read only until somebody goes on with it here. */
export function RecordedView({ record, earlierOf, elsewhere, onGoOn }: RecordedViewProps) {
  if (!record) return <p class="note">{elsewhere ? texts.elsewhere : texts.record.unknown}</p>;
  const { values } = record;
  const withheld = isWithheld(record);
  const moment = texts.moments[(textOf(values.moment) || 'baseline') as 'baseline'];
  const areas = chosenAreas(values);
  const hasVoices = criteriaOf(areas).some(({ id }) => visibleRating(readRating(values, id)).team !== undefined);
  return (
    <>
      {elsewhere ? <p class="note">{texts.elsewhere}</p> : null}
      <section class="card recorded-head">
        <p>
          {formatDateWithYear(textOf(values.assessedOn))} · {moment}
        </p>
        {textOf(values.team) ? (
          <p>
            {texts.record.team}: {textOf(values.team)}
          </p>
        ) : null}
        <p class="note">
          {withheld ? texts.record.nothingShared : hasVoices ? texts.record.voicesShared : texts.record.voicesStayed}
        </p>
      </section>
      {areas.map((area) => (
        <section class="card" key={area}>
          <h2>
            {area} · {areaName(area)}
          </h2>
          {withheld
            ? null
            : criteriaOf([area]).map((criterion) => (
                <RecordedRating
                  key={criterion.id}
                  criterion={criterion}
                  rating={readRating(values, criterion.id)}
                  earlier={earlierOf(criterion.id)}
                />
              ))}
        </section>
      ))}
      {elsewhere ? null : (
        <div class="btns">
          <button type="button" class="btn quiet" onClick={onGoOn}>
            {texts.record.goOn}
          </button>
          <small>{texts.record.goOnHelp}</small>
        </div>
      )}
    </>
  );
}
