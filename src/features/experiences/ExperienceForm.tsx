import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { HistorySection } from '#cards/HistorySection.tsx';
import type { RecordVerbs } from '#cards/record-verbs.ts';
import { firstExperience } from '#domain/experience.ts';
import { streamOfDistrict } from '#domain/institution.ts';
import { experienceInstrument } from '#domain/instruments/forms/experience-instrument.ts';
import type { Json } from '#domain/json.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';
import { HoldSession } from '#form/HoldSession.tsx';
import { RecordForm } from '#form/RecordForm.tsx';
import { experiencesTexts as texts } from '#texts/experiences.ts';
import { type Action, ActionMenu } from '#ui/ActionMenu.tsx';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';
import type { ExperiencePageProps } from './experience-page-props.ts';
import type { ExperienceRecords } from './read-experience.ts';

interface ExperienceFormProps extends ExperiencePageProps {
  records: ExperienceRecords;
  /** Where the page finds the open form. */
  session: { current: FormSession | undefined };
  /** What can be done with one that exists: take it back, see who wrote in it. */
  care?: { action: Action; parts: ComponentChildren; history: RecordVerbs['history'] };
}

/** The form of one experience, headed by where it stays. It lives in the stream of its plan. */
export function ExperienceForm(props: ExperienceFormProps) {
  const { id, field, tablet, formStore, lookups, open, onTrouble, records, session, care } = props;
  const { experience, planId, plan, institution, closing } = records;
  const stream = experience?.stream ?? plan?.stream ?? streamOfDistrict(undefined, tablet.person);
  const initial = useMemo(
    () => firstExperience({ plan, institution, closing: closing?.values }) as Record<string, Json>,
    [],
  );
  const leave = () => open(planId ? { to: 'plan', id: planId } : { to: 'assistances' });
  return (
    <Page
      title={experience ? texts.title : texts.newTitle}
      subtitle={
        planId ? (
          <>
            <a class="subtitle-link" href={placeToHref({ to: 'plan', id: planId })}>
              {textOf(plan?.values.title)}
            </a>
            {institution ? ` · ${textOf(institution.values.name)}` : null}
          </>
        ) : undefined
      }
      actions={care ? <ActionMenu actions={[care.action]} /> : undefined}
    >
      {plan ? null : <p class="warn">{texts.planToCome}</p>}
      <RecordForm
        instrument={experienceInstrument}
        kind="experience"
        record={id}
        stream={() => stream}
        initial={initial}
        draftTitle={(values) => texts.draftTitle(textOf(values.title))}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.finish}
        at={field}
        onFinished={leave}
        onLeave={leave}
      >
        <HoldSession to={session} />
        <div class="note">
          <b>{texts.staysTitle}</b>
          <p>{texts.stays}</p>
          <p>
            {experience || !closing ? null : `${texts.begun} `}
            {texts.noNames}
          </p>
        </div>
      </RecordForm>
      {experience && care ? (
        <HistorySection
          instrument={textOf(experience.values.instrument)}
          record={id}
          read={care.history}
          now={tablet.now}
        />
      ) : null}
      {care?.parts}
    </Page>
  );
}
