import { chosenAreas, sharingOf } from '#domain/assessment.ts';
import { areaName } from '#domain/catalogues/areas.ts';
import { criteriaOf } from '#domain/instruments/rubric.ts';
import { printableRating, printableResponsible } from '#domain/printable.ts';
import { textOf } from '#domain/record-edit.ts';
import { readRecord } from '#store/read-record.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { useLive } from '#ui/use-live.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { readOrigin } from '../frame/read-origin.ts';
import type { RecordPrintProps } from '../print-page-props.ts';
import { CriterionResult } from './CriterionResult.tsx';

const { assessment: texts } = printTexts;

/** What a joint diagnosis concluded: agreed levels and disagreements; voices only as both sides decided to share them. */
export function AssessmentPrintPage({ id, tablet, mode }: RecordPrintProps) {
  const found = useLive(async () => {
    const assessment = await readRecord(tablet.db, 'assessment', id);
    return { assessment, ...(await readOrigin(tablet.db, assessment?.values ?? {})) };
  }, [tablet.db, id]);
  if (!found) return <NoSheet title={texts.title} />;
  if (!found.assessment) return <NoSheet title={texts.title} text={printTexts.missing} />;
  const { careful } = found;
  const { values } = found.assessment;
  const sharing = sharingOf(values);
  const moment = texts.moments[(textOf(values.moment) || 'baseline') as keyof typeof texts.moments];
  const assessedOn = textOf(values.assessedOn);
  const team = sharing === 'nothing' ? '' : printableResponsible(textOf(values.team), careful);
  return (
    <PrintPage
      title={texts.title}
      mode={mode}
      back={{ to: 'assessment', id }}
      institution={textOf(found.institution?.values.name) || printTexts.noInstitution}
      date={assessedOn ? formatDateWithYear(assessedOn) : undefined}
      controls={careful ? <p class="stop">{printTexts.careful}</p> : undefined}
    >
      <h2>
        {texts.title}
        {moment ? ` · ${moment}` : ''}
      </h2>
      {found.plan ? <p>{printTexts.plan(textOf(found.plan.values.title))}</p> : null}
      {team ? (
        <p>
          {texts.team}: {team}
        </p>
      ) : null}
      <p>
        <small>
          {sharing === 'nothing' ? texts.nothingShared : sharing === 'voices' ? texts.voices : texts.onlyAgreed}
        </small>
      </p>
      {chosenAreas(values).map((area) => (
        <section key={area}>
          <h3>
            {area} · {areaName(area)}
          </h3>
          {sharing === 'nothing'
            ? null
            : criteriaOf([area]).map((criterion) => (
                <CriterionResult
                  key={criterion.id}
                  criterion={criterion}
                  rating={printableRating(values, criterion.id)}
                />
              ))}
        </section>
      ))}
      <p>
        <small>{texts.noAverage}</small>
      </p>
    </PrintPage>
  );
}
