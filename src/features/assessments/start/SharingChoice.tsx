import { useId, useState } from 'preact/hooks';
import { isWiderSharing, type Sharing } from '#domain/assessment.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Choices } from '#ui/Choices.tsx';
import { type AssessmentSession, openedCriteria } from '../assessment-session.ts';
import { MissingMark } from './MissingMark.tsx';

interface SharingChoiceProps {
  assessment: AssessmentSession;
  criteria: readonly string[];
  missing: ReadonlySet<string>;
}

const options: readonly Sharing[] = ['agreed', 'voices', 'nothing'];

/** Who will be able to see the answers, before any is given; a change of mind later is explained before it counts. */
export function SharingChoice({ assessment, criteria, missing }: SharingChoiceProps) {
  const legend = useId();
  const [asked, setAsked] = useState<Sharing | undefined>();
  const sharing = assessment.sharing();
  const opened = openedCriteria(assessment.values(), criteria).length;
  const warningFor = (next: Sharing): string | undefined => {
    if (isWiderSharing(next, sharing)) return opened > 0 ? texts.widen(opened) : undefined;
    return assessment.hasSaidMore(next) ? texts.narrow : undefined;
  };
  const choose = ([next]: string[]) => {
    const wanted = options.find((each) => each === next);
    if (wanted === undefined || wanted === sharing) return setAsked(undefined);
    if (warningFor(wanted) === undefined) assessment.share(wanted);
    else setAsked(wanted);
  };
  return (
    <section class="card sharing">
      <h2>{texts.seersTitle}</h2>
      <p>{texts.seers}</p>
      <h3 id={legend}>{texts.sharingLegend}</h3>
      <Choices
        labelledBy={legend}
        options={options.map((value) => ({
          value,
          label: texts.sharing[value].label,
          help: texts.sharing[value].help,
        }))}
        chosen={[asked ?? sharing]}
        onChange={choose}
      />
      {asked === undefined ? null : (
        <div class="warn" role="alert">
          <p>{warningFor(asked)}</p>
          <div class="btns">
            <button
              type="button"
              class="btn"
              onClick={() => {
                assessment.share(asked);
                setAsked(undefined);
              }}
            >
              {texts.confirmSharing}
            </button>
            <button type="button" class="btn quiet" onClick={() => setAsked(undefined)}>
              {texts.keepSharing}
            </button>
          </div>
        </div>
      )}
      <label class="check" data-path="explained">
        <input
          type="checkbox"
          checked={assessment.values().explained === true}
          onChange={(event) => assessment.set('explained', event.currentTarget.checked)}
        />
        <span>
          {texts.explained} <MissingMark missing={missing} field="explained" />
        </span>
      </label>
    </section>
  );
}
