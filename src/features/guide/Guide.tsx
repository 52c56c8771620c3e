import { useEffect, useMemo } from 'preact/hooks';
import { guideTexts as texts } from '#texts/guide.ts';
import type { Place } from '#ui/place.ts';
import { guideProgress, loadGuide, moveGuide } from './guide-progress.ts';
import { guideSteps } from './guide-steps.ts';
import './Guide.css';

interface GuideProps {
  /** Path of the page that is shown. */
  path: string;
  newId: () => string;
  open: (place: Place) => void;
}

/**
 * The guided first visit, beside whatever page is open: part of the flow, so that it covers nothing and stops nobody.
 * Offered once; skipped or finished it is gone, and Ayuda brings it back.
 */
export function Guide({ path, newId, open }: GuideProps) {
  const progress = guideProgress.value;
  const steps = useMemo(() => guideSteps(newId), [newId]);
  useEffect(() => void loadGuide(), []);
  if (!progress || progress.state === 'over') return null;
  const leave = () => {
    void moveGuide({ state: 'over' });
    // What had the focus is gone: it goes to what comes next on the page.
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  const goTo = (to: number) => {
    open(steps[to]!.place);
    void moveGuide({ state: 'walking', step: to });
  };
  if (progress.state === 'unasked') {
    return (
      <section class="guide no-print" aria-label={texts.name}>
        <p>{texts.offer}</p>
        <p class="btns">
          <button type="button" class="btn quiet" onClick={() => goTo(0)}>
            {texts.start}
          </button>
          <button type="button" class="btn quiet" onClick={leave}>
            {texts.notNow}
          </button>
        </p>
      </section>
    );
  }
  const at = Math.min(Math.max(progress.step, 0), steps.length - 1);
  const step = steps[at]!;
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  return (
    <section class="guide no-print" aria-label={texts.name}>
      <div class="guide-words">
        <b>{texts.step(at + 1, steps.length, step.title)}</b>
        <p role="status" class={progress.folded ? 'unseen' : undefined}>
          {step.text}
        </p>
      </div>
      <p class="btns">
        <button
          type="button"
          class="btn quiet"
          aria-expanded={!progress.folded}
          onClick={() => void moveGuide({ folded: !progress.folded })}
        >
          {progress.folded ? texts.unfold : texts.fold}
        </button>
        {progress.folded ? null : (
          <>
            {step.isAt(path) ? null : (
              <button type="button" class="btn quiet" onClick={() => open(step.place)}>
                {texts.back}
              </button>
            )}
            {next ? (
              <button type="button" class="btn quiet" onClick={() => goTo(at + 1)}>
                {texts.next}
              </button>
            ) : (
              <button type="button" class="btn quiet" onClick={leave}>
                {texts.finish}
              </button>
            )}
            {previous ? (
              <button type="button" class="btn quiet" onClick={() => goTo(at - 1)}>
                {texts.previous}
              </button>
            ) : null}
            {next ? (
              <button type="button" class="btn quiet" onClick={leave}>
                {texts.leave}
              </button>
            ) : null}
          </>
        )}
      </p>
    </section>
  );
}
