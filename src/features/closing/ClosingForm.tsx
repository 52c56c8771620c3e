import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { HistorySection } from '#cards/HistorySection.tsx';
import type { RecordVerbs } from '#cards/record-verbs.ts';
import { closingEdits, gatheredChanges } from '#domain/closing.ts';
import { streamOfDistrict } from '#domain/institution.ts';
import { closingInstrument } from '#domain/instruments/forms/closing-instrument.ts';
import type { Json } from '#domain/json.ts';
import { textOf } from '#domain/record-edit.ts';
import { judgeLearning } from '#domain/sealed-learning.ts';
import type { FormSession } from '#form/form-session.ts';
import { HoldSession } from '#form/HoldSession.tsx';
import { RecordForm } from '#form/RecordForm.tsx';
import { closingTexts as texts } from '#texts/closing.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { type Action, ActionMenu } from '#ui/ActionMenu.tsx';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';
import { printAction } from '#ui/print-action.ts';
import type { ClosingPageProps } from './closing-page-props.ts';
import { GatheredChanges } from './GatheredChanges.tsx';
import { LearnedTogether } from './LearnedTogether.tsx';
import { createLearning } from './learning-session.ts';
import { PlanChart } from './PlanChart.tsx';
import { Recall } from './Recall.tsx';
import type { ClosingRecords } from './read-closing.ts';

const learnedSection = closingInstrument.sections.find(({ id }) => id === 'learned')!;

interface ClosingFormProps extends ClosingPageProps {
  records: ClosingRecords;
  /** Where the page finds the open form. */
  session: { current: FormSession | undefined };
  /** What can be done with a closing that exists: delete it, see who wrote in it. */
  care?: { action: Action; parts: ComponentChildren; history: RecordVerbs['history'] };
}

/** The form of the closing, headed by what it looks back on. Finishing it closes the plan in the same change. */
export function ClosingForm(props: ClosingFormProps) {
  const { id, field, tablet, formStore, lookups, open, onTrouble, today, records, session, care } = props;
  const { closing, planId, plan, deletedPlan, institution, changes } = records;
  const known = plan ?? deletedPlan;
  const title = textOf(known?.values.title);
  const stream = closing?.stream ?? known?.stream ?? streamOfDistrict(undefined, tablet.person);
  const initial = useMemo(() => firstClosing(today(), records), []);
  const leave = () => open(planId ? { to: 'plan', id: planId } : { to: 'assistances' });
  return (
    <Page
      title={texts.title}
      subtitle={
        planId ? (
          <>
            <a class="subtitle-link" href={placeToHref({ to: 'plan', id: planId })}>
              {deletedPlan ? recordCareTexts.deletedMark(title) : title}
            </a>
            {institution ? ` · ${textOf(institution.values.name)}` : null}
          </>
        ) : undefined
      }
      actions={
        care ? <ActionMenu actions={[printAction(open, { to: 'print-closing', id }), care.action]} /> : undefined
      }
    >
      {plan ? null : <p class="warn">{deletedPlan ? texts.planDeleted : texts.planToCome}</p>}
      <RecordForm
        instrument={closingInstrument}
        kind="closing"
        record={id}
        stream={() => stream}
        initial={initial}
        compute={(each) => (each.computed === 'plan.expectedChange' ? known?.values.expectedChange : undefined)}
        draftTitle={() => texts.draftTitle(title)}
        // A plan that has not arrived here may live in another stream: it is closed where it is.
        extraEdits={(values, saved) => (plan?.stream === stream ? closingEdits(values, saved) : [])}
        store={formStore}
        lookups={lookups}
        onTrouble={onTrouble}
        finishLabel={texts.finish}
        at={field}
        slots={{
          ratings: () => <PlanChart assessments={records.assessments} lookups={lookups} />,
          smallChanges: ({ path, session }) => (
            <GatheredChanges
              path={path}
              session={session}
              changes={changes}
              today={today()}
              addPlace={{
                to: 'change',
                id: formStore.newId(),
                plan: planId,
                institution: textOf(plan?.values.institution) || undefined,
              }}
            />
          ),
        }}
        judge={(issues, session) => {
          const learning = createLearning(session, learnedSection);
          return judgeLearning(issues, learning.steps(), texts.learned.owed, !learning.isHome());
        }}
        sectionSlots={{ learned: (section) => <LearnedTogether section={section} /> }}
        onFinished={leave}
        onLeave={leave}
      >
        <HoldSession to={session} />
        <Recall {...records} plan={known} today={today()} />
      </RecordForm>
      {closing && care ? (
        <HistorySection
          instrument={textOf(closing.values.instrument)}
          record={id}
          read={care.history}
          now={tablet.now}
        />
      ) : null}
      {care?.parts}
    </Page>
  );
}

/** What a closing begins with: the plan, and the small changes that were added up on the way. */
function firstClosing(today: string, { planId, plan, changes }: ClosingRecords): Record<string, Json> {
  const values = {
    closedOn: today,
    plan: planId || undefined,
    institution: plan?.values.institution,
    ...gatheredChanges(changes),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<string, Json>;
}
