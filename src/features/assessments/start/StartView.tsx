import { chosenAreas, sealedCriteria, unfinishedCriteria } from '#domain/assessment.ts';
import { assessmentInstrument } from '#domain/instruments/forms/assessment-instrument.ts';
import { findIssues } from '#domain/instruments/issues.ts';
import { criteriaOf } from '#domain/instruments/rubric.ts';
import { ratingStep } from '#domain/rating.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import type { AssessmentSession } from '../assessment-session.ts';
import { AreaChoice } from './AreaChoice.tsx';
import { CriteriaList } from './CriteriaList.tsx';
import { HeaderCard } from './HeaderCard.tsx';
import { InstitutionCard, type InstitutionCardProps } from './InstitutionCard.tsx';
import { LeftCount } from './LeftCount.tsx';
import { SharingChoice } from './SharingChoice.tsx';
import './StartView.css';

interface StartViewProps {
  assessment: AssessmentSession;
  planAreas: readonly string[];
  earlierOf: (criterion: string) => string | undefined;
  hrefOf: (criterion: string) => string;
  /** Present when no plan or institution said which institution this is. */
  institutionSearch?: InstitutionCardProps['search'];
  onInstitution: (institution: string) => void;
  onFinish: () => void;
  onLeave: () => void;
}

/** What comes before and around the criteria: areas, who speaks, who will see it; then the list with what is left. */
export function StartView(props: StartViewProps) {
  const { assessment, planAreas, earlierOf, hrefOf, institutionSearch, onInstitution, onFinish, onLeave } = props;
  const values = assessment.values();
  const areas = chosenAreas(values);
  const criteria = criteriaOf(areas).map(({ id }) => id);
  const begun = criteria.some((criterion) => ratingStep(assessment.rating(criterion)) !== 'empty');
  const ready = areas.length > 0 && values.explained === true;
  const sealed = sealedCriteria(values, criteria).length;
  const unfinished = unfinishedCriteria(values, criteria);
  // Ratings are counted by criterion; of the instrument only the header is asked here.
  const headerIssues = findIssues(assessmentInstrument, values).filter(
    ({ field, severity }) => severity === 'missing' && !field.startsWith('ratings'),
  );
  const missing = new Set(headerIssues.map(({ field }) => field));
  const left = headerIssues.length + unfinished.length;
  const header = (
    <>
      {institutionSearch ? <InstitutionCard search={institutionSearch} onChoose={onInstitution} /> : null}
      <section class="card">
        <AreaChoice
          chosen={areas}
          ofPlan={planAreas}
          missing={missing}
          onChange={(next) => assessment.set('areas', next.length > 0 ? next : undefined)}
        />
      </section>
      <HeaderCard assessment={assessment} missing={missing} />
      <SharingChoice assessment={assessment} criteria={criteria} missing={missing} />
    </>
  );
  const list = ready ? (
    <CriteriaList areas={areas} ratingOf={assessment.rating} earlierOf={earlierOf} hrefOf={hrefOf} />
  ) : null;
  return (
    <>
      {begun ? (
        <>
          {list}
          <details class="assessment-more">
            <summary>{texts.headerSummary}</summary>
            {header}
          </details>
        </>
      ) : (
        <>
          {header}
          {list ?? <p class="note">{areas.length === 0 ? texts.chooseAreasFirst : texts.explainFirst}</p>}
        </>
      )}
      {sealed > 0 ? <p class="note">{texts.sealedWait(sealed)}</p> : null}
      <div class="assessment-foot">
        <span class="grow" />
        <LeftCount left={left} field={headerIssues[0]?.field} href={unfinished[0] && hrefOf(unfinished[0])} />
        <button type="button" class="btn quiet" onClick={onLeave}>
          {texts.later}
        </button>
        {begun && unfinished.length > 0 ? (
          <button type="button" class="btn quiet" onClick={onFinish}>
            {texts.finish}
          </button>
        ) : null}
        {ready && unfinished[0] !== undefined ? (
          <a class="btn" href={hrefOf(unfinished[0])}>
            {begun ? texts.next(unfinished[0]) : texts.start(unfinished[0])}
          </a>
        ) : null}
        {ready && unfinished.length === 0 ? (
          <button type="button" class="btn" onClick={onFinish}>
            {texts.finish}
          </button>
        ) : null}
      </div>
    </>
  );
}
