import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { HistorySection } from '#cards/HistorySection.tsx';
import type { RecordVerbs } from '#cards/record-verbs.ts';
import { chosenAreas } from '#domain/assessment.ts';
import { streamOfDistrict } from '#domain/institution.ts';
import { criterionById, rubric } from '#domain/instruments/rubric.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';
import { BegunBy } from '#form/frame/BegunBy.tsx';
import { readRecord } from '#store/read-record.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { type Action, ActionMenu } from '#ui/ActionMenu.tsx';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { SavedMark } from '#ui/SavedMark.tsx';
import type { AssessmentPageProps } from './assessment-page-props.ts';
import { createAssessmentSession } from './assessment-session.ts';
import { CriterionView } from './criterion/CriterionView.tsx';
import { earlierText } from './earlier-text.ts';
import { firstValues } from './first-values.ts';
import type { AssessmentContext } from './read-context.ts';
import { RecordedView } from './recorded/RecordedView.tsx';
import { clearReturnPoint, returnPoint } from './return-point.ts';
import { StartView } from './start/StartView.tsx';
import { useRatingSession } from './use-rating-session.ts';

const allCriteria = rubric.flatMap(({ criteria }) => criteria.map(({ id }) => id));

interface AssessmentRoomProps extends AssessmentPageProps {
  context: AssessmentContext;
  /** Where the page finds the open form. */
  session: { current: FormSession | undefined };
  /** What can be done with a diagnosis that exists: delete it, see who wrote in it. */
  care: { action: Action; parts: ComponentChildren; history: RecordVerbs['history'] };
}

/** The open diagnosis: its start, one criterion, or what another tablet sent. */
export function AssessmentRoom(props: AssessmentRoomProps) {
  const { context, session, care, tablet, formStore, lookups, open, today, id, plan, institution, field } = props;
  // The session asks at each save: the institution may be chosen after it was opened.
  const institutionStream = useRef(context.institution?.stream);
  const form = useRatingSession(
    {
      instrument: 'assessment@1',
      kind: 'assessment',
      record: id,
      stream: () => institutionStream.current ?? streamOfDistrict(undefined, formStore.person),
      initial: firstValues(context, today()),
      draftTitle: () => texts.draftTitle(textOf(context.institution?.values.name)),
      store: formStore,
      onTrouble: props.onTrouble,
    },
    clearReturnPoint,
  );
  useEffect(() => {
    session.current = form;
    return () => {
      session.current = undefined;
    };
  }, [form]);
  const assessment = useMemo(() => createAssessmentSession(form, allCriteria), [form]);
  const placeOf = (path?: string): Place => ({ to: 'assessment', id, plan, institution, field: path });
  const isReady = form.ready.value;
  const arrived = useRef(false);
  useEffect(() => {
    if (!isReady) return;
    const path = field === undefined && !arrived.current ? returnPoint(form) : undefined;
    if (path) open(placeOf(path));
    else if (field === undefined) clearReturnPoint(form);
    arrived.current = true;
  }, [isReady, field]);

  if (form.failure.value) throw form.failure.value.cause;
  if (!isReady) return <Page title={texts.title} subtitle={texts.loading} />;

  const known = textOf(context.institution?.values.name);
  const name = context.gone.includes('institution') ? recordCareTexts.deletedMark(known) : known;
  const values = assessment.values();
  const saved = (
    <Fragment key="saved">
      <BegunBy session={form} store={formStore} short />
      <SavedMark state={form.saved.value} now={formStore.now} onRetry={() => void form.saveNow()} />
    </Fragment>
  );
  const onPaper = context.record ? (
    <a key="paper" class="btn quiet" href={placeToHref({ to: 'print-assessment', id })}>
      {texts.print}
    </a>
  ) : undefined;
  const more = context.record ? <ActionMenu key="more" actions={[care.action]} /> : undefined;
  // Only what travelled is told: a sealed or withheld voice is in no change.
  const foot = (
    <>
      {context.record ? (
        <HistorySection
          instrument={textOf(context.record.values.instrument)}
          record={id}
          read={care.history}
          now={tablet.now}
        />
      ) : null}
      {care.parts}
    </>
  );
  const chooseInstitution = async (chosen: string) => {
    institutionStream.current = (await readRecord(tablet.db, 'institution', chosen))?.stream;
    assessment.set('institution', chosen);
  };
  const earlierOf = (criterion: string) => earlierText(context.earlier, criterion);
  const leave = () =>
    open(context.plan && !context.gone.includes('plan') ? { to: 'plan', id: context.plan.id } : { to: 'today' });
  const criterion = field?.startsWith('ratings/') ? criterionById(field.split('/')[1] ?? '') : undefined;

  if (form.readOnly.value || !assessment.isHome()) {
    const { record } = context;
    return (
      <Page title={texts.title} subtitle={name} actions={[onPaper, more]}>
        <RecordedView
          record={record}
          earlierOf={earlierOf}
          elsewhere={form.readOnly.value}
          onGoOn={assessment.takeHome}
        />
        {foot}
      </Page>
    );
  }
  if (criterion && values.explained === true) {
    return (
      <CriterionView
        key={criterion.id}
        assessment={assessment}
        criterion={criterion}
        institution={name}
        saved={saved}
        earlier={earlierOf(criterion.id)}
        placeOf={placeOf}
        open={open}
      />
    );
  }
  const moment = texts.moments[(textOf(values.moment) || 'baseline') as 'baseline'];
  return (
    <Page title={texts.title} subtitle={[name, moment].filter(Boolean).join(' · ')} actions={[saved, onPaper, more]}>
      <StartView
        assessment={assessment}
        planAreas={context.plan ? chosenAreas(context.plan.values) : []}
        earlierOf={earlierOf}
        hrefOf={(each) => placeToHref(placeOf(`ratings/${each}`))}
        institutionSearch={
          context.institution
            ? undefined
            : (text) =>
                lookups.search('institution', text, {
                  kind: 'assessment',
                  record: id,
                  field: 'institution',
                  values: form.values(),
                })
        }
        onInstitution={(chosen) => void chooseInstitution(chosen)}
        onFinish={() => void form.close('finished').then(leave, () => undefined)}
        onLeave={leave}
      />
      {foot}
    </Page>
  );
}
