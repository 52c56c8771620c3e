import { useRef } from 'preact/hooks';
import { formTexts } from '#texts/form.ts';
import { SavedMark } from '#ui/SavedMark.tsx';
import { useForm } from '../form-context.ts';
import './FormFoot.css';

/** Always in sight: is it saved, how much is left, and the way to finish. */
export function FormFoot({ onFinish, busy }: { onFinish: () => void; busy: boolean }) {
  const form = useForm();
  const { session, rules, props } = form;
  const left = rules.toComplete.value;
  const last = useRef('');
  // Tapping again and again visits them in turn, in the order of the form.
  const goToNext = () => {
    rules.check();
    const paths = rules.toComplete.peek().map((issue) => issue.field);
    if (paths.length === 0) return;
    last.current = paths[(paths.indexOf(last.current) + 1) % paths.length] ?? '';
    form.goTo(last.current);
  };
  return (
    <div class="form-foot">
      <SavedMark state={session.saved.value} now={props.store.now} onRetry={() => void session.saveNow()} />
      <span class="grow" />
      {left.length > 0 ? (
        <button type="button" class="btn quiet" aria-label={formTexts.goToNextMissing(left.length)} onClick={goToNext}>
          {formTexts.toComplete(left.length)}
        </button>
      ) : null}
      <button type="button" class="btn" disabled={busy} onClick={onFinish}>
        {props.finishLabel ?? formTexts.finish}
      </button>
    </div>
  );
}
