import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';

/** An accompaniment that this tablet does not have: said without alarm, with a way back. */
export function AccompanimentMissing() {
  return (
    <Page title={texts.title}>
      <section class="card">
        <p>{texts.missing.body}</p>
        <p class="btns">
          <a class="btn" href={placeToHref({ to: 'assistances' })}>
            {texts.missing.action}
          </a>
        </p>
      </section>
    </Page>
  );
}
