import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Issue } from '#domain/instruments/issue.ts';
import { formTexts } from '#texts/form.ts';
import { useToast } from '#ui/use-toast.tsx';
import { FormContext, type OpenForm } from './form-context.ts';
import { BegunBy } from './frame/BegunBy.tsx';
import { BlockedDialog } from './frame/BlockedDialog.tsx';
import { FieldFrame } from './frame/FieldFrame.tsx';
import { FormFoot } from './frame/FormFoot.tsx';
import { FormSection } from './frame/FormSection.tsx';
import { goToField } from './frame/go-to-field.ts';
import { NewerForm } from './frame/NewerForm.tsx';
import { SectionIndex } from './frame/SectionIndex.tsx';
import { useCurrentSection } from './frame/use-current-section.ts';
import type { RecordFormProps } from './record-form-props.ts';
import type { FormEnd } from './session/form-end.ts';
import { useStable } from './session/stable.ts';
import { useFormSession } from './use-form-session.ts';
import './RecordForm.css';

/**
 * The one renderer: an instrument and a record become a form that saves itself. Render it only once `initial` is known;
 * another record in the same place begins a form of its own.
 */
export function RecordForm(props: RecordFormProps) {
  return <OpenedForm key={`${props.kind}/${props.record}`} {...props} />;
}

function OpenedForm(props: RecordFormProps) {
  const { session, rules, finish, leave } = useFormSession(props);
  const { toast, say } = useToast();
  const opened = useSignal<ReadonlySet<string>>(new Set());
  const tried = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const [blocked, setBlocked] = useState<readonly Issue[]>([]);
  const [busy, setBusy] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const form = useMemo<OpenForm>(() => {
    const made: OpenForm = {
      session,
      rules,
      instrument: props.instrument,
      get props() {
        return latest.current;
      },
      opened,
      tried,
      drawField: (field, path) => <FieldFrame key={path} field={field} path={path} />,
      say,
      goTo: (path) => goToField(made, path),
    };
    return made;
  }, [session]);
  const isReady = session.ready.value;
  // Read before the first field is drawn: afterwards it is where the person is, not where she had been.
  const returnTo = useMemo(() => (isReady ? session.at() : undefined), [session, isReady]);
  const shown = useStable(() =>
    props.instrument.sections.filter((section) => rules.isVisible(section)).map((section) => section.id),
  );
  const sections = props.instrument.sections.filter((section) => shown.includes(section.id));
  const current = useCurrentSection(root, shown.join(' '), isReady);

  useEffect(() => {
    if (isReady && props.at) form.goTo(props.at);
    else if (returnTo && !root.current?.contains(document.activeElement)) form.goTo(returnTo);
  }, [isReady, props.at, returnTo]);

  const end = async (work: () => Promise<FormEnd>, told: (end: FormEnd) => void) => {
    setBusy(true);
    try {
      told(await work());
    } catch {
      // The saved mark already says that it was not kept and what to do; the form stays as it was.
      setBusy(false);
    }
  };
  const onFinish = async () => {
    const blocking = rules.check().filter(({ severity }) => severity === 'block');
    if (blocking.length === 0) return end(finish, props.onFinished);
    tried.value = true;
    setBlocked(blocking);
    await session.saveNow();
  };

  if (session.failure.value) throw session.failure.value.cause;
  if (!isReady) return <p class="muted">{formTexts.opening}</p>;
  return (
    <FormContext.Provider value={form}>
      <div
        class={sections.length > 1 ? 'record-form' : 'record-form single'}
        ref={root}
        onFocusIn={(event) => {
          const box = (event.target as HTMLElement).closest<HTMLElement>('[data-path]');
          if (box?.dataset.path) session.visit(box.dataset.path);
        }}
      >
        {sections.length > 1 ? <SectionIndex sections={sections} current={current} /> : null}
        <div class="record-form-body">
          {session.readOnly.value ? <p class="warn">{formTexts.elsewhere}</p> : null}
          <BegunBy session={session} store={props.store} />
          {session.savedRecord()?.keptAlive ? <p class="warn">{formTexts.keptAlive}</p> : null}
          <NewerForm instrument={props.instrument} record={session.savedRecord()} />
          {props.children}
          {sections.map((section) => (
            <FormSection key={section.id} section={section} />
          ))}
          {session.readOnly.value ? null : <FormFoot onFinish={() => void onFinish()} busy={busy} />}
        </div>
        {toast}
        <BlockedDialog
          issues={blocked}
          onClose={() => setBlocked([])}
          onComplete={(path) => {
            setBlocked([]);
            form.goTo(path);
          }}
          onLeave={() => {
            setBlocked([]);
            void end(leave, props.onLeave);
          }}
        />
      </div>
    </FormContext.Provider>
  );
}
