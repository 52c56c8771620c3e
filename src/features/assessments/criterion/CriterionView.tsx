import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { chosenAreas, unfinishedCriteria } from '#domain/assessment.ts';
import { type Criterion, criteriaOf } from '#domain/instruments/rubric.ts';
import { scaleById } from '#domain/instruments/scales.ts';
import { isOpen, ratingStep } from '#domain/rating.ts';
import { textOf } from '#domain/record-edit.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import type { AssessmentSession } from '../assessment-session.ts';
import { markReturnPoint, returnPoint } from '../return-point.ts';
import { CriterionSteps } from './CriterionSteps.tsx';

interface CriterionViewProps {
  assessment: AssessmentSession;
  criterion: Criterion;
  institution: string;
  saved: ComponentChildren;
  earlier?: string;
  placeOf: (path?: string) => Place;
  open: (place: Place) => void;
}

/** The page of one criterion: where it stands among the others, its step, and the way to the next one. */
export function CriterionView(props: CriterionViewProps) {
  const { assessment, criterion, institution, saved, earlier, placeOf, open } = props;
  const values = assessment.values();
  const all = criteriaOf(chosenAreas(values)).map(({ id }) => id);
  const step = ratingStep(assessment.rating(criterion.id));
  const path = `ratings/${criterion.id}`;
  useEffect(() => {
    assessment.form.visit(path);
    // Merely looking at a first criterion writes nothing.
    if (step !== 'empty' || returnPoint(assessment.form)) markReturnPoint(assessment.form, path);
  }, [path, step]);

  const inArea = all.filter((id) => id[0] === criterion.id[0]);
  const position = texts.position(criterion.id[0] ?? '', inArea.indexOf(criterion.id) + 1, inArea.length);
  const moment = texts.moments[(textOf(values.moment) || 'baseline') as 'baseline'];
  // The next one still open in the order of the list, going round; none left leads back to the whole.
  const from = all.indexOf(criterion.id);
  const unfinished = unfinishedCriteria(values, [...all.slice(from + 1), ...all.slice(0, Math.max(from, 0))]);
  const next = unfinished[0];
  const versions = Object.keys(assessment.form.savedRecord()?.versions ?? {});
  const hasVersions = versions.some((each) => each.startsWith(`${path}/`));
  return (
    <Page title={texts.title} subtitle={[institution, moment, position].filter(Boolean).join(' · ')} actions={saved}>
      {hasVersions ? (
        <p class="warn">
          {texts.otherVersion} <a href={placeToHref({ to: 'sending' })}>{texts.otherVersionWhere}</a>
        </p>
      ) : null}
      <CriterionSteps
        assessment={assessment}
        criterion={criterion}
        rule={scaleById('capability').rule ?? ''}
        earlier={earlier}
        onLater={() => open(placeOf())}
      />
      <div class="criterion-foot">
        <a class="btn quiet" href={placeToHref(placeOf())}>
          {texts.toAreas}
        </a>
        {isOpen(step) ? (
          <a class="btn" href={placeToHref(placeOf(next ? `ratings/${next}` : undefined))}>
            {next ? texts.next(next) : texts.toSummary}
          </a>
        ) : null}
      </div>
    </Page>
  );
}
