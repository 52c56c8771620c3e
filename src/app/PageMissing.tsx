import { appTexts } from '#texts/app.ts';
import { Page } from '#ui/Page.tsx';

/** A page whose file did not arrive (first visit cut off, or replaced by a new version): says so and offers to load again. */
export function PageMissing() {
  return (
    <Page title={appTexts.pageMissing.title}>
      <section class="card" role="alert">
        <p>{appTexts.pageMissing.body}</p>
        <p class="btns">
          <button type="button" class="btn" onClick={() => location.reload()}>
            {appTexts.pageMissing.action}
          </button>
        </p>
      </section>
    </Page>
  );
}
